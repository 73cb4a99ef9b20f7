import type { CodeDepartement, CodeInsee } from "../brands.ts";
import { parseCodeDepartement } from "./parse-code-departement.ts";
import { parseCodeInsee } from "./parse-code-insee.ts";
import { splitCodeInsee } from "./split-code-insee.ts";

/**
 * Gives the département or overseas collectivité of a commune: two characters, three for 97x and 98x.
 *
 * Refuses by RangeError what is not the INSEE code of a commune.
 *
 * Clause: INSEE, code officiel géographique.
 * @example
 * getDepartement(parseCodeInsee("14118")) // => "14"
 * getDepartement(parseCodeInsee("97411")) // => "974"
 */
export function getDepartement(codeInsee: CodeInsee): CodeDepartement {
  return parseCodeDepartement(splitCodeInsee(parseCodeInsee(codeInsee)).departement);
}
