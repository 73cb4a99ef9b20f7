import type { ErreurRendu } from "./erreur-rendu.ts";

/**
 * Tells whether what was caught is a rendering that failed for a known reason. Never throws.
 * @example
 * try { await renderPdf(modele); } catch (error) { if (isErreurRendu(error)) show(error.message); else throw error; }
 */
export function isErreurRendu(error: unknown): error is ErreurRendu {
  return error instanceof Error && error.name === "ErreurRendu" && "code" in error;
}
