import type { Titre } from "./titre.ts";

/**
 * Tells whether a titre holds its half-days, so that no other may bill them: prepared, given to the finance software,
 * issued, or cancelled with its half-days given up.
 * @example
 * isTitreEnVigueur({ statut: "retire", rectifications: [] }) // => false
 */
export function isTitreEnVigueur({
  statut,
  rectifications,
}: Pick<Titre, "statut" | "rectifications">): boolean {
  if (statut === "prepare" || statut === "transmis" || statut === "emis") return true;
  return statut === "annule" && rectifications.some(({ suite }) => suite === "abandonner");
}
