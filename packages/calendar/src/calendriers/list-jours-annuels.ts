import type { JourDeTexte } from "../feries/regle-ferie.ts";
import { JOURS_L3133_1 } from "../texts/code-du-travail-l3133-1.ts";
import { JOURS_L3134_13 } from "../texts/code-du-travail-l3134-13.ts";
import { listJoursL3422_2 } from "../texts/code-du-travail-l3422-2.ts";
import { JOURS_LOCAUX } from "../texts/listes-locales.ts";
import type { OptionsNormales } from "./calendrier.ts";

/** The days that make the fériés of a calendar, as counting needs them; `listRegles` gives them with their texts. */
export function listJoursAnnuels({
  territoire,
  vendrediSaint,
  abolitionSaintMartin,
}: OptionsNormales): readonly JourDeTexte[] {
  return [
    ...JOURS_L3133_1,
    ...(territoire === "AM" ? JOURS_L3134_13.slice(vendrediSaint ? 0 : 1) : []),
    ...listJoursL3422_2(territoire, abolitionSaintMartin),
    ...(JOURS_LOCAUX[territoire] ?? []),
  ];
}
