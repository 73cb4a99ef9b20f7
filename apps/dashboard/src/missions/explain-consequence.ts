import type { Devis } from "@ia-territoires/dossiers";
import { formatDemiJournees, type Jauge } from "@ia-territoires/pricing/cdg";

/**
 * Explains what a decision on a devis does to the yearly cap, period by period: taken on acceptance, given back when
 * an accepted devis is cancelled, nothing otherwise.
 *
 * @example
 * explainConsequence("decliner", devis, jauges) // => ["Aucune demi-journée n’était prise : le plafond ne change pas."]
 */
export function explainConsequence(
  action: "accepter" | "decliner" | "annuler",
  devis: Pick<Devis, "statut" | "resultat" | "acceptation">,
  jauges: readonly Jauge[],
): readonly string[] {
  const rend = action === "annuler" && devis.statut === "accepte";
  if (action !== "accepter" && !rend)
    return ["Aucune demi-journée n’était prise : le plafond ne change pas."];
  const imputations = rend
    ? (devis.acceptation?.imputations ?? devis.resultat.imputations)
    : devis.resultat.imputations;
  return imputations.map(({ periode, demiJournees }) => {
    const jauge = jauges.find((candidate) => candidate.periode.debut === periode.debut);
    const quoi = `${periode.libelle} : ${formatDemiJournees(demiJournees)} ${demiJournees > 1 ? (rend ? "rendues" : "prises") : rend ? "rendue" : "prise"}`;
    if (jauge === undefined) return `${quoi}.`;
    const restantes = rend ? jauge.restantes + demiJournees : jauge.restantes - demiJournees;
    return `${quoi}, il en restera ${String(Math.max(0, restantes))} sur ${String(jauge.plafond)}.`;
  });
}
