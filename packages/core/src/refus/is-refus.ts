import type { Refus } from "./refus.ts";

/**
 * Tells whether an answer is a refusal, and narrows its type. Looks at the shape, never at a class, so that an answer
 * read from JSON or built by another copy of the library is recognised. Never throws.
 * @example
 * isRefus(buildRefus({ code: "plafond-annuel", message: "Le plafond est atteint.", sources: [] })) // => true
 * isRefus({ statut: "devis", montant: "200.00" }) // => false
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
