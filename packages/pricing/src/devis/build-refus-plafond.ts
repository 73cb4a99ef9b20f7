import { formatSource, buildRefus, formatMontant } from "@ia-territoires/core";
import type { DatedValue } from "@ia-territoires/core";
import { formatDemiJournees } from "../plafond/format-demi-journees.ts";
import type { Jauge } from "../plafond/jauge.ts";
import type { TrancheImputee } from "../plafond/plan-imputations.ts";
import type { ConditionsTarif } from "../tarifs/tarif-cdg.ts";
import { buildProposition } from "./build-proposition.ts";
import type { LecturesTarif } from "./demande-devis.ts";
import type { PropositionDevis, RefusDevis } from "./resultat-devis.ts";

/** The refusal of what passes the cap: each period at fault, what is left, and what would fit, in figures. */
export function buildRefusPlafond(
  version: DatedValue<ConditionsTarif>,
  tranches: readonly TrancheImputee[],
  jauges: readonly Jauge[],
  lectures: LecturesTarif,
): RefusDevis {
  const proposition = buildProposition(version.value, tranches, jauges);
  const depassements = jauges
    .filter(({ demandees, restantes }) => demandees > restantes)
    .map(formatDepassement);
  return buildRefus({
    code: "plafond-annuel",
    message: `Plafond annuel dépassé (${formatSource(version.source)}). ${depassements.join(" ")} ${formatProposition(proposition)}`,
    sources: [version.source],
    figures: {
      demandees: jauges.reduce((somme, { demandees }) => somme + demandees, 0),
      demiJourneesRestantes: jauges.reduce((somme, { restantes }) => somme + restantes, 0),
      minimumDemiJournees: version.value.minimumDemiJournees,
      jauges,
      proposition,
      lectures,
    },
  });
}

function formatDepassement({ periode, plafond, acceptees, demandees, restantes }: Jauge): string {
  return (
    `Pour l'${periode.libelle} : plafond ${formatDemiJournees(plafond)}, déjà accepté ${formatDemiJournees(acceptees)}, ` +
    `demandé ${formatDemiJournees(demandees)}, reste ${formatDemiJournees(restantes)}.`
  );
}

function formatProposition(proposition: PropositionDevis | null): string {
  if (proposition === null) return "Aucun devis ne tient dans ce qui reste.";
  const atteints = proposition.periodes
    .map(({ periode, montantAtteint }) => `${formatMontant(montantAtteint)} pour l'${periode.libelle}`)
    .join(", ");
  return `Tiendrait en revanche : ${formatDemiJournees(proposition.demiJournees)} (${formatMontant(proposition.montant)}), ce qui porterait le total accepté à ${atteints}.`;
}
