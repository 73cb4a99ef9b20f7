import type { Refus } from "@ia-territoires/core";
import type { Faits } from "../faits/reponse.ts";
import { PRESUME_VRAI, VRAI } from "../moteur/etat.ts";
import type { Evaluation } from "../moteur/evaluate.ts";
import { evaluate, toLectures } from "../moteur/evaluate.ts";
import { getProgram } from "../moteur/get-program.ts";
import { listTrace } from "../moteur/trace.ts";
import type { Ruleset } from "../packs/build-ruleset.ts";
import { RULESET } from "../packs/ruleset.ts";
import type { Classement, OptionsClassement } from "./classement.ts";
import type { CodeRefus } from "./codes.ts";
import { listContestees } from "./list-contestees.ts";
import { listNational } from "./list-national.ts";
import { listOutcomes } from "./list-outcomes.ts";
import { resolveOptions } from "./resolve-options.ts";

/** Version of the engine: it changes when the same law and the same facts would give another answer. */
const MOTEUR = "1";

const SANS_LECTURE: Classement["lectures"] = Object.freeze({});

/**
 * Classifies an AI system: every class of the regulation that it falls in, what French law adds, and the trace of
 * every rule. An answer that is missing is unknown, and the unknown is never favourable: `minimal` is found only when
 * every gate is proven shut.
 *
 * Refuses (as a value) a day before 1 August 2024; by RangeError, in French, an unknown fact, option, reading or text
 * version, a « non concerné » without its reason, an absurd day. Answers that contradict each other are named and
 * count as unknown. The result keeps the facts it was given: do not change them afterwards.
 * @example
 * const faits = { infersOutputs: "oui", exclusions: [], practices: [], biometricFunctions: [], annexIIIAreas: [], annexIActs: [], activities: ["uses"], interactions: ["direct"], transparencyExceptions: [] };
 * classifySystem(faits, { asOf: "2026-11-25" }).outcomes // => [{ outcome: "transparency-art-50", basis: "established", appliesFrom: "2026-08-02", inForce: true, rules: ["art-50-1"] }]
 * classifySystem({}, { asOf: "2026-11-25" }).outcomes[0].outcome // => "undetermined"
 */
export function classifySystem(
  faits: Faits,
  options: OptionsClassement,
  ruleset: Ruleset = RULESET,
): Classement | Refus<CodeRefus> {
  const resolved = resolveOptions(ruleset, options);
  if ("statut" in resolved) return resolved;
  const { asOf, textVersion } = resolved;
  const program = getProgram(ruleset, textVersion);
  const evaluation = evaluate(program, faits, asOf, toLectures(program, options.lectures), program.scratch);
  const { outcomes, possible } = listOutcomes(evaluation, asOf);
  const { national, nationalOuverts } = listNational(evaluation, asOf);
  const contestees = listContestees(evaluation);
  return {
    statut: "classement",
    asOf,
    textVersion,
    ruleset: { id: ruleset.id, hash: ruleset.hash, moteur: MOTEUR },
    faits,
    lectures: options.lectures ?? SANS_LECTURE,
    outcomes,
    possible,
    flags: listFlags(evaluation, national, contestees),
    roles: listRoles(evaluation),
    national,
    nationalOuverts,
    contestees,
    contradictions: evaluation.contradictions,
    trace: listTrace(program.trace, evaluation.slots),
  };
}

function listFlags(
  { program, slots }: Evaluation,
  national: Classement["national"],
  contestees: Classement["contestees"],
): Classement["flags"] {
  const flags: Classement["flags"][number][] = [];
  if (slots[program.gpaiComponent] === VRAI) flags.push("gpai-component");
  if (national.some(({ kind }) => kind === "block")) flags.push("national-block");
  if (contestees.length > 0) flags.push("contested");
  return flags;
}

function listRoles({ program, slots }: Evaluation): Classement["roles"] {
  const roles: Classement["roles"][number][] = [];
  for (const { role, slot } of program.roles) {
    const etat = slots[slot] as number;
    if (etat < PRESUME_VRAI) continue;
    roles.push({ role, basis: etat === VRAI ? "established" : "presumed" });
  }
  return roles;
}
