import type { Condition } from "../packs/condition.ts";
import { compileCondition } from "./compile-condition.ts";
import type { Program } from "./create-program.ts";
import type { Evaluation } from "./evaluate.ts";
import { runCode } from "./run-code.ts";

const compiled = new WeakMap<Program, WeakMap<Condition, Int16Array>>();

/** The value of part of a rule, over slots already filled. */
export function evaluateCondition(condition: Condition, { program, slots, lectures }: Evaluation): number {
  let known = compiled.get(program);
  if (known === undefined) compiled.set(program, (known = new WeakMap()));
  let code = known.get(condition);
  if (code === undefined) {
    const instructions: number[] = [];
    compileCondition(condition, program.layout, program.readings, instructions);
    known.set(condition, (code = Int16Array.from(instructions)));
  }
  return runCode(code, 0, code.length, slots, lectures);
}
