import type { OptionsNormales } from "../calendriers/calendrier.ts";
import { FERIES_L3133_1 } from "../texts/code-du-travail-l3133-1.ts";
import { FERIES_L3134_13 } from "../texts/code-du-travail-l3134-13.ts";
import { buildFeriesL3422_2 } from "../texts/code-du-travail-l3422-2.ts";
import { buildFeriesLocaux } from "../texts/listes-locales.ts";
import type { RegleDatee } from "./regle-ferie.ts";

/** The rules that make the fériés of a calendar, with their texts: the same days as `listJoursAnnuels`, explained. */
export function listRegles(
  calendrier: Pick<OptionsNormales, "territoire" | "vendrediSaint" | "abolitionSaintMartin">,
): readonly RegleDatee[] {
  const known = memory.get(calendrier);
  if (known !== undefined) return known;
  const regles = [...FERIES_L3133_1, ...listReglesPropres(calendrier)];
  memory.set(calendrier, regles);
  return regles;
}

/** A calendar never changes, hence its rules neither. */
const memory = /* @__PURE__ */ new WeakMap<object, readonly RegleDatee[]>();

function listReglesPropres({
  territoire,
  vendrediSaint,
  abolitionSaintMartin,
}: Parameters<typeof listRegles>[0]): readonly RegleDatee[] {
  if (territoire === "AM") {
    return FERIES_L3134_13.filter(({ value }) => vendrediSaint || value.code !== "vendredi-saint");
  }
  return [...buildFeriesL3422_2(territoire, abolitionSaintMartin), ...buildFeriesLocaux(territoire)];
}
