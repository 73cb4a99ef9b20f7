import type { Ruleset } from "../packs/build-ruleset.ts";
import { mergePacks } from "../packs/merge-packs.ts";
import type { TextVersion } from "../packs/pack.ts";
import { createProgram } from "./create-program.ts";
import type { Program } from "./create-program.ts";

const programs = new WeakMap<Ruleset, Map<TextVersion, Program>>();

/** The compiled law of a ruleset for a text version; compiled once. */
export function getProgram(ruleset: Ruleset, version: TextVersion): Program {
  let known = programs.get(ruleset);
  if (known === undefined) programs.set(ruleset, (known = new Map()));
  let program = known.get(version);
  if (program === undefined) {
    program = createProgram(mergePacks(ruleset.packs, version));
    known.set(version, program);
  }
  return program;
}
