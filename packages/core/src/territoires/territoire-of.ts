import type { CodeDepartement, CodeInsee } from "../brands.ts";
import { requireText } from "../quote-input.ts";
import { getDepartement } from "./get-departement.ts";
import { parseCodeDepartement } from "./parse-code-departement.ts";
import { parseCodeInsee } from "./parse-code-insee.ts";
import type { Territoire } from "./territoire.ts";

const TERRITOIRE_BY_DEPARTEMENT: Readonly<Record<string, Territoire>> = {
  "57": "AM",
  "67": "AM",
  "68": "AM",
  "971": "GP",
  "972": "MQ",
  "973": "GF",
  "974": "RE",
  "975": "PM",
  "976": "YT",
  "977": "BL",
  "978": "MF",
  "986": "WF",
  "987": "PF",
  "988": "NC",
};

/**
 * Gives the territory, hence the list of jours fériés, of a commune or of a département.
 *
 * Refuses by RangeError (in French, quoting the code) what is neither, such as `20` or `99`. A SIRET says nothing of
 * the territory: ask with the code of the commune where the work is done.
 *
 * Clause: code du travail, art. L. 3133-1 (France), L. 3134-13 (Moselle, Bas-Rhin, Haut-Rhin), L. 3422-2 (overseas).
 * @example
 * territoireOf(parseCodeInsee("97701")) // => "BL"
 * territoireOf(parseCodeDepartement("67")) // => "AM"
 */
export function territoireOf(code: CodeInsee | CodeDepartement): Territoire {
  requireText(code, "Code de commune ou de département");
  // Length alone tells them apart; each parser explains its own refusals.
  const departement = code.length > 3 ? getDepartement(parseCodeInsee(code)) : parseCodeDepartement(code);
  return TERRITOIRE_BY_DEPARTEMENT[departement] ?? "FR";
}
