import { ErreurMetier } from "../trpc/erreur-metier.ts";

const LONGUEUR_MAXIMALE = 8_000;

/**
 * Reads the criteria of a list from an address: a JSON object, or nothing. Refuses anything else as `criteres-illisibles`.
 * @example
 * parseCriteres('{"annee":2026}') // => { annee: 2026 }
 */
export function parseCriteres(json: string | null): Readonly<Record<string, unknown>> {
  if (json === null || json === "") return {};
  try {
    const lus: unknown = json.length > LONGUEUR_MAXIMALE ? null : JSON.parse(json);
    if (typeof lus === "object" && lus !== null && !Array.isArray(lus)) return { ...lus };
  } catch {
    // Said below, whatever the fault.
  }
  throw new ErreurMetier(
    "BAD_REQUEST",
    "criteres-illisibles",
    "Les critères de la liste sont illisibles : un objet JSON est attendu.",
  );
}
