import type { CodeInsee } from "../brands.ts";
import { CODES_INSEE_REMPLACES } from "./codes-insee-remplaces.ts";
import { isCodeDepartement } from "./is-code-departement.ts";
import { splitCodeInsee } from "./split-code-insee.ts";

/**
 * Tells whether a value can be the INSEE code of a commune, in its stored form: five characters, a real département
 * first, then a number that is not zero.
 *
 * Says nothing of whether the commune exists: only the directory knows. The former codes of Saint-Barthélemy and
 * Saint-Martin (97123, 97127) give false, as they would be taken for Guadeloupe. Never throws.
 *
 * Clause: INSEE, code officiel géographique.
 * @example
 * isCodeInsee("2A004") // => true (Ajaccio)
 * isCodeInsee("20004") // => false
 */
export function isCodeInsee(value: unknown): value is CodeInsee {
  if (typeof value !== "string" || !/^\d[\dAB]\d{3}$/.test(value)) return false;
  const { departement, commune } = splitCodeInsee(value);
  return (
    isCodeDepartement(departement) && Number(commune) > 0 && !Object.hasOwn(CODES_INSEE_REMPLACES, value)
  );
}
