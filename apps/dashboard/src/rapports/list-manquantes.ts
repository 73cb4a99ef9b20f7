import type { PartieManquante, Redaction } from "@ia-territoires/reporting";

/** What is still missing once the written parts of the page are counted. */
export function listManquantes(
  manquantes: readonly PartieManquante[],
  { actionsCommerciales, bonnesPratiques, defauts }: Redaction,
): readonly PartieManquante[] {
  const ecrites: Readonly<Partial<Record<PartieManquante, boolean>>> = {
    "actions-commerciales": actionsCommerciales.length > 0,
    "bonnes-pratiques": bonnesPratiques.length > 0,
    "defauts-et-mesures": defauts.length > 0,
  };
  return manquantes.filter((partie) => ecrites[partie] !== true);
}
