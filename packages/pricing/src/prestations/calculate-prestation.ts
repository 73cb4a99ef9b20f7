import {
  formatSource,
  aggregateMontants,
  buildRefus,
  formatDateFr,
  getValueAt,
  isDateIso,
  isHistory,
  quoteInput,
} from "@ia-territoires/core";
import type { DatedValue } from "@ia-territoires/core";
import { buildTva } from "../devis/build-tva.ts";
import type { CodeRefusPrestation } from "./codes-refus-prestation.ts";
import type { DemandePrestation, PrixPrestation, RefusPrestation } from "./demande-prestation.ts";
import type { ModeleTarif, PrestationCdg } from "./prestation-cdg.ts";
import { PRESTATIONS_CDG } from "./prestations-cdg.ts";
import { priceModele } from "./price-modele.ts";

/**
 * Prices a mission of a centre de gestion, whatever its way of pricing: time with its step, minimum and cap, fixed part
 * and time, forfait, percentage of a base, product of two factors, bands of population, packages.
 *
 * Answers the lines with their sentences, the VAT of the tariff (out of scope by default, contested, switchable) and the
 * sources; or a refusal: `hors-periode`, `sur-devis`, `montant-inconnu`, `unite-indivisible`, `plafond-annuel`,
 * `hors-tranches`. Half-days under a yearly cap with several tranches are for `calculateDevis`.
 *
 * Throws a RangeError, quoting the input, on an unknown mission, class or package, and on a field that is missing,
 * negative or cannot be read.
 * @example
 * calculatePrestation({ prestation: "cdg34-dpd", date: "2026-03-02", quantite: "2", annees: 1 }).montant // => "700.00"
 * @example
 * calculatePrestation({ prestation: "cdg53-contract-hosting", date: "2024-05-02", quantite: "1", classe: "B" }).montant // => "400.50"
 */
export function calculatePrestation(demande: DemandePrestation): PrixPrestation | RefusPrestation {
  const prestation = resolvePrestation(demande.prestation);
  const { date } = demande;
  if (!isDateIso(date)) throw new RangeError(`date : AAAA-MM-JJ attendu, reçu ${quoteInput(date)}.`);
  const version = getValueAt(prestation.versions, date);
  if (version === undefined) {
    return refuse(
      "hors-periode",
      `Le tarif « ${prestation.mission} » n'est pas connu au ${formatDateFr(date)}.`,
      prestation,
      null,
    );
  }
  const lignes = priceModele(version.value, demande);
  if ("code" in lignes)
    return refuse(lignes.code, `${lignes.message} (${formatSource(version.source)})`, prestation, version);
  const montant = aggregateMontants(lignes.map((ligne) => ligne.montant));
  const tva = buildTva(prestation.tva, montant, demande.tva);
  const sources = tva.origine === "tarif" ? [version.source, prestation.tva.source] : [version.source];
  return { statut: "prix", prestation: prestation.id, version, lignes, montant, tva, sources };
}

function refuse(
  code: CodeRefusPrestation,
  message: string,
  { versions }: PrestationCdg,
  version: DatedValue<ModeleTarif> | null,
): RefusPrestation {
  const sources = version === null ? versions.map(({ source }) => source) : [version.source];
  return buildRefus({ code, message, sources, figures: { version } });
}

function resolvePrestation(prestation: string | PrestationCdg): PrestationCdg {
  if (typeof prestation === "string") {
    const connue = PRESTATIONS_CDG.find(({ id }) => id === prestation);
    if (connue !== undefined) return connue;
    throw new RangeError(
      `Prestation inconnue ${quoteInput(prestation)} ; connues : ${PRESTATIONS_CDG.map(({ id }) => id).join(", ")}.`,
    );
  }
  if (
    typeof prestation !== "object" ||
    prestation === null ||
    !Array.isArray(prestation.versions) ||
    !isHistory(prestation.versions)
  ) {
    throw new TypeError(`Prestation : code ou prestation entière attendue, reçu ${quoteInput(prestation)}.`);
  }
  return prestation;
}
