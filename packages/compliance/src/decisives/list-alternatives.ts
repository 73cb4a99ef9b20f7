import { FAUX, INCONNU, VRAI } from "../moteur/etat.ts";
import type { FactSlots } from "../moteur/layout.ts";
import type { Changement } from "./reponses-decisives.ts";

/** Another answer to a fact: what it is, and the values it puts in the slots of the fact. */
export interface Alternative {
  readonly changement: Changement;
  readonly values: Int8Array;
}

/** Every other answer to a fact; of a multiple choice, those that differ by one option. */
export function listAlternatives(
  { id, type, first, count, options }: FactSlots,
  slots: Int8Array,
): readonly Alternative[] {
  const now = slots.subarray(first, first + count);
  const build = (valeur: Changement["valeur"], values: readonly number[]): Alternative => ({
    changement: { fact: id, valeur },
    values: Int8Array.from(values),
  });
  if (type === "bool") {
    const oui = now[0] === VRAI ? [] : [build("oui", [VRAI])];
    return now[0] === FAUX ? oui : [...oui, build("non", [FAUX])];
  }
  const names = [...options.keys()];
  if (type === "one") {
    return names.flatMap((name, i) =>
      now[i] === VRAI
        ? []
        : [
            build(
              name,
              names.map((_, j) => (j === i ? VRAI : FAUX)),
            ),
          ],
    );
  }
  if (type !== "many") return [];
  const chosen = names.filter((_, i) => now[i] === VRAI);
  const aucun = now.includes(INCONNU)
    ? [
        build(
          chosen,
          names.map((_, i) => (now[i] === VRAI ? VRAI : FAUX)),
        ),
      ]
    : [];
  return [
    ...aucun,
    ...names.map((name, i) => {
      const kept = now[i] === VRAI ? chosen.filter((other) => other !== name) : [...chosen, name];
      return build(
        kept,
        names.map((other) => (kept.includes(other) ? VRAI : FAUX)),
      );
    }),
  ];
}
