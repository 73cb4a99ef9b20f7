import { compareDates, formatDateFr } from "@ia-territoires/core";
import type { DatedValue } from "@ia-territoires/core";
import { formatDemiJournees } from "../plafond/format-demi-journees.ts";
import type { Jauge } from "../plafond/jauge.ts";
import type { ConditionsTarif } from "../tarifs/tarif-cdg.ts";
import type { DemandeDevis } from "./demande-devis.ts";
import type { AvertissementDevis } from "./resultat-devis.ts";

/** What the person who decides must see: other devis that would together pass the cap, dates before the devis. */
export function listAvertissements(
  demande: DemandeDevis,
  version: DatedValue<ConditionsTarif>,
  jauges: readonly Jauge[],
): readonly AvertissementDevis[] {
  const sources = [version.source];
  const enCours = jauges
    .filter(({ plafond, acceptees, devisees, demandees }) => acceptees + devisees + demandees > plafond)
    .map(({ periode, devisees, restantes }): AvertissementDevis => {
      const message = `Pour l'${periode.libelle}, d'autres devis portent déjà sur ${formatDemiJournees(devisees)} ; tous ne pourront pas être acceptés avec celui-ci, il reste ${formatDemiJournees(restantes)}.`;
      return { code: "devis-en-cours", message, sources };
    });
  const anterieures = demande.tranches
    .filter(({ prevueLe }) => compareDates(prevueLe, demande.date) < 0)
    .map(({ prevueLe }): AvertissementDevis => {
      const message = `L'intervention du ${formatDateFr(prevueLe)} est prévue avant la date du devis (${formatDateFr(demande.date)}) : date à vérifier.`;
      return { code: "intervention-avant-devis", message, sources };
    });
  return [...enCours, ...anterieures];
}
