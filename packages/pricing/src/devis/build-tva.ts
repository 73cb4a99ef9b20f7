import { formatTaux, isTaux, MONTANT_ZERO, quoteInput } from "@ia-territoires/core";
import type { Montant, Taux } from "@ia-territoires/core";
import type { TvaTarif } from "../tarifs/tarif-cdg.ts";
import type { TvaDemande } from "./demande-devis.ts";
import type { TvaDevis } from "./resultat-devis.ts";
import { splitTva } from "./split-tva.ts";
import type { MontantsTva } from "./split-tva.ts";

/** VAT of a devis: the tariff's own treatment, or the one the caller declares. Never inferred from anything else. */
export function buildTva(tvaTarif: TvaTarif, montant: Montant, tva: TvaDemande | undefined): TvaDevis {
  if (tva === undefined) {
    const { mention, certainty } = tvaTarif;
    return { statut: "hors-champ", mention, origine: "tarif", certainty, ...withoutTva(montant) };
  }
  switch (tva.statut) {
    case "hors-champ":
      return {
        statut: "hors-champ",
        mention: tva.mention ?? tvaTarif.mention,
        origine: tva.mention === undefined ? "tarif" : "declaree",
        ...(tva.mention === undefined ? { certainty: tvaTarif.certainty } : {}),
        ...withoutTva(montant),
      };
    case "exonere":
      if (typeof tva.mention !== "string" || tva.mention.trim() === "") {
        throw new RangeError("tva.mention : la mention légale de l'exonération est attendue.");
      }
      return { statut: "exonere", mention: tva.mention, origine: "declaree", ...withoutTva(montant) };
    case "taxable":
      return buildTaxable(montant, tva);
    default:
      throw new RangeError(
        `tva.statut : hors-champ, exonere ou taxable attendu, reçu ${quoteInput((tva as { statut?: unknown }).statut)}.`,
      );
  }
}

function buildTaxable(montant: Montant, tva: TvaDemande & { readonly statut: "taxable" }): TvaDevis {
  assertTaux(tva.taux);
  if (tva.prix !== "ht" && tva.prix !== "ttc") {
    throw new RangeError(
      `tva.prix : « ht » ou « ttc » attendu, reçu ${quoteInput(tva.prix)} ; le tarif ne le dit pas.`,
    );
  }
  return {
    statut: "taxable",
    mention: tva.mention ?? `TVA à ${formatTaux(tva.taux)}`,
    taux: tva.taux,
    origine: "declaree",
    ...splitTva(montant, tva.taux, tva.prix),
  };
}

function withoutTva(montant: Montant): MontantsTva {
  return { montantHt: montant, montantTva: MONTANT_ZERO, montantTtc: montant };
}

function assertTaux(taux: Taux): void {
  if (isTaux(taux) && Number(taux) > 0 && Number(taux) < 100) return;
  throw new RangeError(
    `tva.taux : taux en pour cent entre 0 et 100 attendu (par exemple 20), reçu ${quoteInput(taux)}.`,
  );
}
