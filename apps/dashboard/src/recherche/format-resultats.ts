import type { GroupeChoix } from "./choix.ts";

/**
 * Says how many lines there are, kind by kind, for those who do not see them.
 *
 * @example
 * formatResultats([{ titre: "Devis", choix: [a, b] }]) // => "2 résultats. Devis : 2."
 */
export function formatResultats(groupes: readonly GroupeChoix[]): string {
  const total = groupes.reduce((somme, { choix }) => somme + choix.length, 0);
  if (total === 0) return "Aucun résultat.";
  const genres = groupes.map(({ titre, choix }) => `${titre} : ${String(choix.length)}`).join(", ");
  return `${String(total)} résultat${total > 1 ? "s" : ""}. ${genres}.`;
}
