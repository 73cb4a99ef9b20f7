import { isTerritoire, TERRITOIRES } from "@ia-territoires/core";
import type { CodeFerie } from "../feries/regle-ferie.ts";
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
      `territoire : code inconnu ${quoteInput(territoire)}, attendu ${TERRITOIRES.join(", ")} ; voir territoireOf.`,
    );
  }
  return {
    territoire,
    fermetures: readList(options, "fermetures", normalizeFermeture),
    // Whether such a férié exists in this territory is checked once the rules are known.
    joursFeriesTravailles: readList(options, "joursFeriesTravailles", (entry, champ) =>
      // A code begins with a small letter.
      /^[a-z]/.test(entry as string) ? (entry as CodeFerie) : writeJour(readJour(entry, champ)),
    ),
    vendrediSaint: readChoice(options, "vendrediSaint", [true, false], "AM"),
    semaine: readChoice(options, "semaine", ["ouvres", "ouvrables"]),
    abolitionSaintMartin: readChoice(options, "abolitionSaintMartin", ["28-mai", "27-mai"], "MF"),
  };
}

type Listes = Required<Pick<OptionsCalendrier, "fermetures" | "joursFeriesTravailles">>;

function readList<Champ extends keyof Listes, T>(
  options: OptionsCalendrier,
  champ: Champ,
  read: (entry: Listes[Champ][number], champ: string) => T,
): readonly T[] {
  const list: unknown = options[champ] ?? [];
  if (!Array.isArray(list)) throw new TypeError(`${champ} : tableau attendu, reçu ${quoteInput(list)}.`);
  return Object.freeze(
    list
      .map((entry: Listes[Champ][number], index) => read(entry, `${champ}[${index}]`))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  );
}

/** Reads an option, the first choice by default; what means something in one territory only is refused elsewhere. */
function readChoice<const T>(
  options: OptionsCalendrier,
  champ: "vendrediSaint" | "semaine" | "abolitionSaintMartin",
  choices: readonly [T, T],
  own = options.territoire,
): T {
  const { [champ]: value = choices[0] } = options as unknown as Record<string, T | undefined>;
  if (!choices.includes(value)) {
    throw new RangeError(`${champ} : ${quoteInput(value)} inconnu, attendu ${choices.join(" ou ")}.`);
  }
  if (value === choices[0] || own === options.territoire) return value;
  throw new RangeError(`${champ} : option propre à ${own}.`);
}
