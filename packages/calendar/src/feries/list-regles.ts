import type { OptionsNormales } from "../calendriers/calendrier.ts";
import { FERIES_L3133_1 } from "../texts/code-du-travail-l3133-1.ts";
import { FERIES_L3134_13 } from "../texts/code-du-travail-l3134-13.ts";
import { ABOLITION_SAINT_MARTIN, ABOLITIONS_L3422_2 } from "../texts/code-du-travail-l3422-2.ts";
import { FERIES_LOCAUX } from "../texts/listes-locales.ts";
import type { RegleDatee } from "./regle-ferie.ts";

/** The rules that make the fériés of a calendar. */
export function listRegles(
  options: Pick<OptionsNormales, "territoire" | "vendrediSaint" | "abolitionSaintMartin">,
): readonly RegleDatee[] {
  return [...FERIES_L3133_1, ...listReglesPropres(options)];
}

function listReglesPropres({
  territoire,
  vendrediSaint,
  abolitionSaintMartin,
}: Parameters<typeof listRegles>[0]): readonly RegleDatee[] {
  if (territoire === "MF") return ABOLITION_SAINT_MARTIN[abolitionSaintMartin];
  if (territoire === "AM") {
    return FERIES_L3134_13.filter(({ value }) => vendrediSaint || value.code !== "vendredi-saint");
  }
  return ABOLITIONS_L3422_2[territoire] ?? FERIES_LOCAUX[territoire] ?? [];
}
