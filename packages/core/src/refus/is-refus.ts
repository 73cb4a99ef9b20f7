import type { Refus } from "./refus.ts";

/**
 * Tells whether an answer is a refusal, and narrows its type. Looks at the shape, never at a class, so that an answer
 * read from JSON or built by another copy of the library is recognised. Never throws.
 * @example
 * const resultat = calculateDevis(demande, usages);
 * if (isRefus(resultat)) show(resultat.message);
 */
export function isRefus<T>(value: T): value is T & Refus {
  if (typeof value !== "object" || value === null) return false;
  const { statut, code, message, sources, figures } = value as Partial<Record<keyof Refus, unknown>>;
  return (
    statut === "refus" &&
    typeof code === "string" &&
    typeof message === "string" &&
    Array.isArray(sources) &&
    typeof figures === "object" &&
    figures !== null
  );
}
