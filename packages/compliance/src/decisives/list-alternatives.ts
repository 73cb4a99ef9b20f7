import type { FactId } from "../faits/faits.ts";
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
  const names = [...options.keys()];
  const build = (valeur: Changement["valeur"], values: readonly number[]): Alternative => ({
    changement: { fact: id, valeur },
    values: Int8Array.from(values),
  });
  if (type === "bool") {
    const oui = now[0] === VRAI ? [] : [build("oui", [VRAI])];
    return now[0] === FAUX ? oui : [...oui, build("non", [FAUX])];
  }
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
  return type === "many" ? listChoices(id, names, now) : [];
}

/** Of a multiple choice: nothing more than what is chosen; each option the other way round, the rest untouched. */
function listChoices(fact: FactId, names: readonly string[], now: Int8Array): readonly Alternative[] {
  const chosen = names.filter((_, i) => now[i] === VRAI);
  // Of a question about which nothing is known, one answer says all: what is not chosen is a no.
  const isBlank = now.every((etat) => etat === INCONNU);
  const build = (valeur: readonly string[], isSettled: (rank: number) => boolean): Alternative => {
    const values = names.map((name, i) => {
      if (valeur.includes(name)) return VRAI;
      return now[i] === INCONNU && !isSettled(i) ? INCONNU : FAUX;
    });
    const inconnus = names.filter((_, i) => values[i] === INCONNU);
    return {
      changement: { fact, valeur, ...(inconnus.length === 0 ? {} : { inconnus }) },
      values: Int8Array.from(values),
    };
  };
  const unknown = names.flatMap((_, i) => (now[i] === INCONNU ? [i] : []));
  return [
    ...(unknown.length > 0 ? [build(chosen, () => true)] : []),
    ...names.map((name, i) =>
      build(now[i] === VRAI ? chosen.filter((other) => other !== name) : [...chosen, name], () => isBlank),
    ),
    // The no of a single unknown option is the first answer above.
    ...(isBlank || unknown.length === 1 ? [] : unknown.map((i) => build(chosen, (rank) => rank === i))),
  ];
}
