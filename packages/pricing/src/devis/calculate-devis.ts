import { addMontants, formatDateFr, getValueAt, quoteInput } from "@ia-territoires/core";
import { assertUsages } from "../plafond/assert-usages.ts";
import { buildJauge } from "../plafond/build-jauge.ts";
import { planImputations, sumImputations } from "../plafond/plan-imputations.ts";
import { resolveTarif } from "../tarifs/resolve-tarif.ts";
import type { TarifCdg } from "../tarifs/tarif-cdg.ts";
import { assertDemande } from "./assert-demande.ts";
import { buildLignes } from "./build-lignes.ts";
import { buildRefusPeriode } from "./build-refus-periode.ts";
import { buildRefusPlafond } from "./build-refus-plafond.ts";
import { buildTva } from "./build-tva.ts";
import type { DemandeDevis, UsagePlafond } from "./demande-devis.ts";
import { findRefusMinimum } from "./find-refus-minimum.ts";
import { getLectures } from "./get-lectures.ts";
import { listAvertissements } from "./list-avertissements.ts";
import type { HorsPeriode, ResultatDevis } from "./resultat-devis.ts";

/**
 * Prices half-days of a CDG's mission under its yearly cap.
 *
 * Answers a devis, a refusal with its figures (`plafond-annuel`, `minimum-devis`…), or `hors-periode` when the tariff
 * is unknown at the date of the devis. The cap is refused on accepted half-days; those only quoted make a warning,
 * acceptance decides. Every answer carries its sources; gauges are in half-days, one per year touched.
 *
 * Throws a RangeError or TypeError, in French and quoting the input, on half-days that are not whole numbers of at
 * least 1, a date that does not exist, an unknown tariff or reading, usages that begin no period.
 *
 * Clause of the CDG14: offer, art. 2.2 (200 € a half-day, one at least, 5 days at most a year, travel included).
 * @example
 * calculateDevis(
 *   { tarif: "cdg14-ia", date: "2026-03-02", tranches: [{ prevueLe: "2026-03-16", demiJournees: 3 }] },
 *   [],
 * )
 * // => { statut: "devis", demiJournees: 3, montant: "600.00", jauges: [{ plafond: 10, restantes: 10, … }], … }
 */
export function calculateDevis(demande: DemandeDevis, usages: readonly UsagePlafond[]): ResultatDevis {
  if (typeof demande !== "object" || demande === null) {
    throw new TypeError(`Demande de devis attendue, reçu ${quoteInput(demande)}.`);
  }
  const tarif = resolveTarif(demande.tarif);
  assertDemande(demande);
  const lectures = getLectures(demande.lectures);
  const version = getValueAt(tarif.versions, demande.date);
  if (version === undefined) return buildHorsPeriode(tarif, demande);

  const plan = planImputations(tarif, demande, lectures);
  if (plan.statut === "impossible") return buildRefusPeriode(plan, version, demande, lectures);
  assertUsages(usages, tarif, lectures, demande.dateConvention);

  const { plafondDemiJournees: plafond, prixDemiJournee } = version.value;
  const imputations = sumImputations(plan.tranches);
  const jauges =
    plafond === null ? [] : imputations.map((imputation) => buildJauge(plafond, imputation, usages));
  const refusMinimum = findRefusMinimum(version, imputations, usages, jauges, lectures);
  if (refusMinimum) return refusMinimum;
  if (jauges.some(({ demandees, restantes }) => demandees > restantes)) {
    return buildRefusPlafond(version, plan.tranches, jauges, lectures);
  }

  const lignes = buildLignes(tarif, version, plan.tranches);
  const montant = addMontants(...lignes.map((ligne) => ligne.montant));
  const tva = buildTva(tarif.tva, montant, demande.tva);
  return {
    statut: "devis",
    tarif: tarif.id,
    version,
    demiJournees: imputations.reduce((somme, { demiJournees }) => somme + demiJournees, 0),
    prixDemiJournee,
    montant,
    lignes,
    imputations,
    jauges,
    avertissements: listAvertissements(demande, version, jauges),
    tva,
    lectures,
    sources: tva.origine === "tarif" ? [version.source, tarif.tva.source] : [version.source],
  };
}

function buildHorsPeriode(tarif: TarifCdg, demande: DemandeDevis): HorsPeriode {
  const connues = tarif.versions
    .map(({ from, to }) =>
      to === undefined
        ? `depuis le ${formatDateFr(from)}`
        : `du ${formatDateFr(from)} au ${formatDateFr(to)}`,
    )
    .join(", ");
  return {
    statut: "hors-periode",
    message: `Le tarif « ${tarif.mission} » n'est pas connu au ${formatDateFr(demande.date)} ; il l'est ${connues === "" ? "à aucune date" : connues}.`,
    sources: [...new Set(tarif.versions.map(({ source }) => source))],
  };
}
