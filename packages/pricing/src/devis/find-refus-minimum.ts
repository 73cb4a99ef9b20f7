import { formatSource, buildRefus } from "@ia-territoires/core";
import type { DatedValue } from "@ia-territoires/core";
import { formatDemiJournees } from "../plafond/format-demi-journees.ts";
import { getUsage } from "../plafond/get-usage.ts";
import type { Imputation, Jauge } from "../plafond/jauge.ts";
import type { ConditionsTarif } from "../tarifs/tarif-cdg.ts";
import type { LecturesTarif, UsagePlafond } from "./demande-devis.ts";
import type { FiguresRefusDevis, RefusDevis } from "./resultat-devis.ts";

/** The refusal of too little, of this devis or (reading `minimum: "annee"`) of a year; undefined when there is enough. */
export function findRefusMinimum(
  version: DatedValue<ConditionsTarif>,
  imputations: readonly Imputation[],
  usages: readonly UsagePlafond[],
  jauges: readonly Jauge[],
  lectures: LecturesTarif,
): RefusDevis | undefined {
  const minimum = version.value.minimumDemiJournees;
  if (minimum === null) return undefined;
  const demandees = imputations.reduce((somme, { demiJournees }) => somme + demiJournees, 0);
  const figures: FiguresRefusDevis = {
    demandees,
    demiJourneesRestantes:
      jauges.length === 0 ? null : jauges.reduce((somme, { restantes }) => somme + restantes, 0),
    minimumDemiJournees: minimum,
    jauges,
    proposition: null,
    lectures,
  };
  const clause = formatSource(version.source);
  if (lectures.minimum === "devis") {
    if (demandees >= minimum) return undefined;
    const message = `Minimum par devis non atteint (${clause}) : ${formatDemiJournees(minimum)} au moins, demandé ${formatDemiJournees(demandees)}.`;
    return buildRefus({ code: "minimum-devis", message, sources: [version.source], figures });
  }
  const insuffisante = imputations.find(
    ({ periode, demiJournees }) => getUsage(usages, periode).acceptees + demiJournees < minimum,
  );
  if (insuffisante === undefined) return undefined;
  const message = `Minimum annuel non atteint (${clause}) : ${formatDemiJournees(minimum)} au moins pour l'${insuffisante.periode.libelle}, demandes acceptées comprises ; ce devis y apporte ${formatDemiJournees(insuffisante.demiJournees)}.`;
  return buildRefus({ code: "minimum-annuel", message, sources: [version.source], figures });
}
