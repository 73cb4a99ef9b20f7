import { describe, expect, test } from "vitest";
import type { Condition } from "../packs/condition.ts";
import { all, any, count, except, fact, not, reading, silent } from "../packs/condition.ts";
import { compileCondition, compileRule } from "./compile-condition.ts";
import { FAUX, INCONNU, joinReadings, negateException, PRESUME_FAUX, PRESUME_VRAI, VRAI } from "./etat.ts";
import { buildLayout } from "./layout.ts";
import { MODE, toLiteral } from "./literal.ts";
import { LECTURE, runCode } from "./run-code.ts";

const ETATS = [FAUX, PRESUME_FAUX, INCONNU, PRESUME_VRAI, VRAI] as const;
const [A, B, C] = [fact("profiling", "oui"), fact("realTime", "oui"), fact("publicSpace", "oui")];

/** The value of a condition over three facts, by the compiled engine. */
function run(condition: Condition, [a, b, c]: readonly number[], lecture: number = LECTURE.aucune): number {
  const layout = buildLayout([condition], ["regle"]);
  const slots = new Int8Array(layout.size);
  for (const [id, value] of [
    ["profiling", a],
    ["realTime", b],
    ["publicSpace", c],
  ] as const) {
    slots[layout.facts.get(id)?.first ?? Number.NaN] = value ?? INCONNU;
  }
  const code: number[] = [];
  compileCondition(condition, layout, ["lecture"], code);
  const value = runCode(Int16Array.from(code), 0, code.length, slots, Int8Array.of(lecture));
  // As a rule, it keeps that same value in its slot, twice in a row.
  const slot = layout.rules.get("regle") ?? Number.NaN;
  const rule: number[] = [];
  for (const _ of [1, 2]) compileRule(condition, slot, layout, ["lecture"], rule);
  runCode(Int16Array.from(rule), 0, rule.length, slots, Int8Array.of(lecture));
  expect(slots[slot]).toBe(value);
  return value;
}

describe("Les cinq valeurs : « et » la plus petite, « ou » la plus grande, « non » l'opposée", () => {
  const pairs = ETATS.flatMap((a) => ETATS.map((b) => [a, b] as const));
  test.each(pairs)("%i et %i", (a, b) => {
    expect(run(all(A, B), [a, b])).toBe(Math.min(a, b));
    expect(run(any(A, B), [a, b])).toBe(Math.max(a, b));
    expect(run(all(not(A), B), [a, b])).toBe(Math.min(0 - a, b));
    expect(run(any(B, not(A)), [a, b])).toBe(Math.max(0 - a, b));
    expect(run(all(any(A, B), not(all(A, B))), [a, b])).toBe(Math.min(Math.max(a, b), 0 - Math.min(a, b)));
  });
  test.each(ETATS)("une exception inconnue n'est pas accordée (%i)", (a) => {
    expect(run(except(A), [a])).toBe(a === INCONNU ? PRESUME_VRAI : -a);
    expect(negateException(a)).toBe(a === INCONNU ? PRESUME_VRAI : -a);
    expect(run(all(except(A), B), [a, VRAI])).toBe(negateException(a));
    expect(run(all(B, except(not(A))), [a, VRAI])).toBe(negateException(0 - a));
    expect(run(any(B, except(not(A)), C), [a, FAUX, FAUX])).toBe(negateException(0 - a));
    expect(run(not(A), [a])).toBe(0 - a);
    expect(run(A, [a])).toBe(a);
  });
  test.each(pairs.flatMap(([a, b]) => ETATS.map((c) => [a, b, c] as const)))(
    "au moins k parmi %i, %i, %i",
    (a, b, c) => {
      const [third = 0, second = 0, first = 0] = [a, b, c].sort((x, y) => x - y);
      expect(run(count(1, A, B, C), [a, b, c])).toBe(first);
      expect(run(count(2, A, B, C), [a, b, c])).toBe(second);
      expect(run(count(3, A, B, C), [a, b, c])).toBe(third);
      expect(run(any(A, all(count(2, A, B, C), C)), [a, b, c])).toBe(Math.max(a, Math.min(second, c)));
    },
  );
  test.each(pairs)("des suites avant et après une partie composée : %i, %i", (a, b) => {
    const tous = [a, b, VRAI, FAUX];
    expect(run(all(A, C, any(A, B), not(C), B), tous)).toBe(FAUX);
    expect(run(all(A, all(B, A), C), [a, b, VRAI])).toBe(Math.min(a, b));
    expect(run(any(all(A, B), A, C), [a, b, FAUX])).toBe(a);
    expect(run(any(A, B, all(A, B), C), [a, b, FAUX])).toBe(Math.max(a, b));
    expect(run(all(any(A, B), C, A), [a, b, VRAI])).toBe(a);
  });
  test("plus de réponses et de règles que le code n'en peut nommer : refusé", () => {
    expect(toLiteral(4_095, MODE.non)).toBe(4_095 + 4_096);
    expect(() => toLiteral(4_096, MODE.tel)).toThrow("4096 au plus");
  });
  test("rien à joindre : vrai pour « et », faux pour « ou » ; le silence est inconnu", () => {
    expect([run(all(), []), run(any(), []), run(silent, [])]).toEqual([VRAI, FAUX, INCONNU]);
    expect(run(all(silent, A), [VRAI])).toBe(INCONNU);
    expect(run(all(not(A), silent), [VRAI])).toBe(FAUX);
  });
});

describe("Deux lectures d'un texte", () => {
  test.each`
    lettre          | lue        | charge          | exemption
    ${VRAI}         | ${VRAI}    | ${VRAI}         | ${VRAI}
    ${FAUX}         | ${FAUX}    | ${FAUX}         | ${FAUX}
    ${INCONNU}      | ${INCONNU} | ${INCONNU}      | ${INCONNU}
    ${VRAI}         | ${FAUX}    | ${PRESUME_VRAI} | ${PRESUME_FAUX}
    ${FAUX}         | ${VRAI}    | ${PRESUME_VRAI} | ${PRESUME_FAUX}
    ${VRAI}         | ${INCONNU} | ${PRESUME_VRAI} | ${INCONNU}
    ${FAUX}         | ${INCONNU} | ${INCONNU}      | ${PRESUME_FAUX}
    ${PRESUME_VRAI} | ${FAUX}    | ${PRESUME_VRAI} | ${PRESUME_FAUX}
    ${PRESUME_FAUX} | ${FAUX}    | ${PRESUME_FAUX} | ${PRESUME_FAUX}
    ${PRESUME_VRAI} | ${VRAI}    | ${PRESUME_VRAI} | ${PRESUME_VRAI}
  `("lettre $lettre, interprétation $lue", ({ lettre, lue, charge, exemption }) => {
    expect(joinReadings(lettre, lue, true)).toBe(charge);
    expect(joinReadings(lettre, lue, false)).toBe(exemption);
    const burden = reading("lecture", "burden", A, B);
    const exempt = reading("lecture", "exemption", A, B);
    expect(run(burden, [lettre, lue])).toBe(charge);
    expect(run(exempt, [lettre, lue])).toBe(exemption);
    expect(run(all(burden, C), [lettre, lue, VRAI])).toBe(charge);
    expect([
      run(burden, [lettre, lue], LECTURE.lettre),
      run(burden, [lettre, lue], LECTURE.interpretation),
    ]).toEqual([lettre, lue]);
  });
});
