import { isTerritoire, TERRITOIRES } from "@ia-territoires/core";
import type { CodeFerie } from "../feries/regle-ferie.ts";
import type { JourLike } from "../jours/jour-like.ts";
import { readJour } from "../jours/read-jour.ts";
import { writeJour } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";
import type { OptionsNormales } from "./calendrier.ts";
import { normalizeFermeture } from "./normalize-fermeture.ts";
import type { OptionsCalendrier } from "./options-calendrier.ts";

/** Checks the options of a calendar and puts them in their plain form: sorted, dated in text, defaults written. */
export function normalizeOptions(options: OptionsCalendrier): OptionsNormales {
  const territoire = options?.territoire;
  if (!isTerritoire(territoire)) {
    throw new RangeError(
      `territoire : code inconnu ${quoteInput(territoire)}, attendu ${TERRITOIRES.join(", ")} ; pour une commune ou un département, voir territoireOf.`,
    );
  }
  checkOwn("vendrediSaint", options, "AM");
  checkOwn("abolitionSaintMartin", options, "MF");
  return {
    territoire,
    fermetures: readList(options, "fermetures", normalizeFermeture).sort((a, b) =>
      JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
    ),
    // Whether such a férié exists in this territory is checked once the rules are known.
    joursFeriesTravailles: readList(options, "joursFeriesTravailles", (entry, champ) =>
      isCode(entry) ? entry : writeJour(readJour(entry, champ)),
    ).sort(),
    vendrediSaint: readChoice(options.vendrediSaint, "vendrediSaint", [true, false]),
    semaine: readChoice(options.semaine, "semaine", ["ouvres", "ouvrables"]),
    abolitionSaintMartin: readChoice(options.abolitionSaintMartin, "abolitionSaintMartin", [
      "28-mai",
      "27-mai",
    ]),
  };
}

type Listes = Required<Pick<OptionsCalendrier, "fermetures" | "joursFeriesTravailles">>;

function readList<Champ extends keyof Listes, T>(
  options: OptionsCalendrier,
  champ: Champ,
  read: (entry: Listes[Champ][number], champ: string) => T,
): T[] {
  const list: unknown = options[champ] ?? [];
  if (!Array.isArray(list)) throw new TypeError(`${champ} : tableau attendu, reçu ${quoteInput(list)}.`);
  return list.map((entry: Listes[Champ][number], index) => read(entry, `${champ}[${index}]`));
}

const isCode = (entry: JourLike): entry is CodeFerie => typeof entry === "string" && /^[a-z]/.test(entry);

function readChoice<const T>(value: T | undefined, champ: string, choices: readonly [T, ...T[]]): T {
  if (value === undefined) return choices[0];
  if (choices.includes(value)) return value;
  throw new RangeError(`${champ} : ${quoteInput(value)} inconnu, attendu ${choices.join(" ou ")}.`);
}

/** Refuses an option that means something in one territory only, given for another; the default is harmless. */
function checkOwn(
  champ: "vendrediSaint" | "abolitionSaintMartin",
  options: OptionsCalendrier,
  own: string,
): void {
  const value = options[champ];
  if (options.territoire === own || value === undefined || value === true || value === "28-mai") return;
  throw new RangeError(`${champ} : option propre à ${own}, sans objet pour ${options.territoire}.`);
}
