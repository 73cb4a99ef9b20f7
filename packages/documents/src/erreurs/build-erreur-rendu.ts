import type { CodeErreurRendu, ErreurRendu } from "./erreur-rendu.ts";

/**
 * Builds the error that a rendering throws: a French message for the person who asked, a stable code, and the cause
 * for the log. Never throws itself.
 * @example
 * throw buildErreurRendu("delai-depasse", "Le PDF n'a pas été prêt en 20 s.");
 */
export function buildErreurRendu(code: CodeErreurRendu, message: string, cause?: unknown): ErreurRendu {
  const error = new Error(message, cause === undefined ? {} : { cause });
  return Object.assign(error, { name: "ErreurRendu" as const, code });
}
