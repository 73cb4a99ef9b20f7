import type { Faits } from "../faits/reponse.ts";
import type { Program } from "./create-program.ts";
import type { Implication } from "../packs/pack.ts";
import { FAUX, INCONNU, VRAI } from "./etat.ts";
import { LECTURE, runCode } from "./run-code.ts";
import { readFaits } from "./read-faits.ts";

/** One evaluation: the value of every slot, the contradictions met. */
export interface Evaluation {
  readonly program: Program;
  readonly slots: Int8Array;
  readonly lectures: Int8Array;
  readonly contradictions: readonly string[];
}

const AUCUNE: readonly string[] = Object.freeze([]);

/** Implications that have settled an answer, during one call. */
const drawn = new Int16Array(256);

/** Reads the answers, sets aside those that contradict each other, runs every rule. */
export function evaluate(
  program: Program,
  faits: Faits,
  asOf: string,
  lectures: Int8Array,
  slots: Int8Array = new Int8Array(program.layout.size),
): Evaluation {
  readFaits(program, faits, slots);
  const contradictions = prepareSlots(program, slots, asOf, lectures);
  runRules(program, slots, lectures);
  return { program, slots, lectures, contradictions };
}

/** Runs every rule in order, each into its slot. */
export function runRules({ code, rulesEnd }: Program, slots: Int8Array, lectures: Int8Array): void {
  runCode(code, 0, rulesEnd, slots, lectures);
}

/** Opens windows, draws what answers imply, and makes unknown the answers that contradict each other. */
export function prepareSlots(
  program: Program,
  slots: Int8Array,
  asOf: string,
  lectures: Int8Array,
): readonly string[] {
  for (const { from, to, slot } of program.layout.windows) {
    slots[slot] = asOf >= from && asOf <= to ? VRAI : FAUX;
  }
  let found: string[] | undefined;
  const withdrawn: string[] = [];
  const { implied, implications } = program;
  let fired = 0;
  for (let i = 0; i < implications.length; i++) {
    if (slots[implied[i * 3] as number] !== VRAI) continue;
    const conclusion = implied[i * 3 + 1] as number;
    const value = implied[i * 3 + 2] as number;
    if (slots[conclusion] === value) continue;
    if (slots[conclusion] === INCONNU) {
      slots[conclusion] = value;
      drawn[fired++] = i;
      continue;
    }
    const { id, if: given, implies } = implications[i] as Implication;
    (found ??= []).push(id);
    withdrawn.push(given[0], implies[0]);
  }
  runCode(program.code, program.rulesEnd, program.contradictionsEnd, slots, lectures);
  for (const { contradiction, slot } of program.contradictions) {
    if (slots[slot] !== VRAI) continue;
    (found ??= []).push(contradiction.id);
    withdrawn.push(...contradiction.facts);
  }
  if (found === undefined) return AUCUNE;
  for (const id of withdrawn) {
    const place = program.layout.facts.get(id);
    if (place !== undefined) slots.fill(INCONNU, place.first, place.first + place.count);
  }
  // What a withdrawn answer implied goes with it.
  for (let i = 0; i < fired; i++) {
    const at = (drawn[i] as number) * 3;
    if (slots[implied[at] as number] === INCONNU) slots[implied[at + 1] as number] = INCONNU;
  }
  return found;
}

/** The readings chosen, as the engine wants them. */
export function toLectures(
  { readings, sansLecture }: Program,
  choix: Readonly<Record<string, "lettre" | "interpretation">> | undefined,
): Int8Array {
  if (choix === undefined) return sansLecture;
  const choisies = Object.entries(choix);
  if (choisies.length === 0) return sansLecture;
  const lectures = new Int8Array(readings.length);
  for (const [id, lecture] of choisies) {
    const index = readings.indexOf(id);
    if (index < 0) throw new RangeError(`Interprétation inconnue « ${id} ».`);
    if (lecture !== "lettre" && lecture !== "interpretation") {
      throw new RangeError(`Lecture inconnue « ${String(lecture)} » : lettre ou interpretation attendue.`);
    }
    lectures[index] = LECTURE[lecture];
  }
  return lectures;
}
