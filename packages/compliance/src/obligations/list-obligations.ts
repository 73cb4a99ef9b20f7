import type { DateIso, Refus } from "@ia-territoires/core";
import type { Classement } from "../classement/classement.ts";
import type { CodeRefus } from "../classement/codes.ts";
import { resolveOptions } from "../classement/resolve-options.ts";
import type { Program } from "../moteur/create-program.ts";
import { FAUX, INCONNU, PRESUME_VRAI, VRAI } from "../moteur/etat.ts";
import { evaluate, toLectures } from "../moteur/evaluate.ts";
import type { Evaluation } from "../moteur/evaluate.ts";
import { getProgram } from "../moteur/get-program.ts";
import { runCode } from "../moteur/run-code.ts";
import type { Ruleset } from "../packs/build-ruleset.ts";
import { RULESET } from "../packs/ruleset.ts";
import { calculateDateObligation } from "./calculate-date-obligation.ts";
import type { DateCalculee } from "./calculate-date-obligation.ts";
import type { ObligationDue, Obligations } from "./obligation-due.ts";

/**
 * Lists what the law asks of a body for a classified system: each obligation with its article, its first day, its
 * status on `asOf`, the evidence expected; apart, what a deployer asks of its vendor, and what lacks an answer.
 *
 * The text version stays that of the classement, even when `asOf` is another day. Where two readings of Art. 113
 * differ, the functional day is given and both are shown. A day that an unknown answer could move is the earliest.
 * Refuses (as a value) a day before 1 August 2024; by RangeError what is not a day.
 * @example
 * const faits = { infersOutputs: "oui", exclusions: [], practices: [], biometricFunctions: [], annexIIIAreas: [], annexIActs: [], activities: ["uses"], interactions: ["direct"], transparencyExceptions: [] };
 * const { obligations, vendorChecks } = listObligations(classifySystem(faits, { asOf: "2026-11-25" }));
 * obligations.map(({ id, appliesFrom, status }) => [id, appliesFrom, status]) // => [["d-4", "2025-02-02", "in-force"]]
 * vendorChecks.map(({ id }) => id) // => ["v-50-1"]
 */
export function listObligations(
  classement: Classement,
  options: { readonly asOf?: DateIso } = {},
  ruleset: Ruleset = RULESET,
): Obligations | Refus<CodeRefus> {
  const { textVersion, faits, lectures } = classement;
  const resolved = resolveOptions(ruleset, { asOf: options.asOf ?? classement.asOf, textVersion });
  if ("statut" in resolved) return resolved;
  const { asOf } = resolved;
  const program = getProgram(ruleset, textVersion);
  const evaluation = evaluate(program, faits, asOf, toLectures(program, lectures));
  const obligations: ObligationDue[] = [];
  const vendorChecks: ObligationDue[] = [];
  const undetermined: { readonly id: string; readonly missing: readonly string[] }[] = [];
  for (const compiled of program.obligations) {
    const etat = runCode(program.code, compiled.start, compiled.end, evaluation.slots, evaluation.lectures);
    if (etat === FAUX) continue;
    const { obligation } = compiled;
    if (etat < PRESUME_VRAI) {
      undetermined.push({ id: obligation.id, missing: listMissing(evaluation, compiled.facts) });
      continue;
    }
    const date = calculateDateObligation(obligation.date, obligation, { evaluation, faits, asOf });
    const due = buildDue(compiled, etat, date, evaluation, asOf);
    (obligation.vendorCheck === true ? vendorChecks : obligations).push(due);
  }
  return {
    asOf,
    obligations: obligations.sort(compareDue),
    vendorChecks: vendorChecks.sort(compareDue),
    undetermined,
  };
}

function buildDue(
  { obligation, because, facts }: Program["obligations"][number],
  etat: number,
  date: DateCalculee,
  evaluation: Evaluation,
  asOf: DateIso,
): ObligationDue {
  const missing = etat === VRAI ? [] : listMissing(evaluation, facts);
  const until = (obligation.to ?? null) as DateIso | null;
  return {
    id: obligation.id,
    role: obligation.role,
    basis: etat === VRAI ? "established" : "presumed",
    appliesFrom: date.appliesFrom,
    until,
    status: getStatus(date, until, asOf),
    dateReason: date.reason,
    contested: date.contested,
    evidence: obligation.evidence,
    certainty: date.contested === null ? obligation.certainty : "contested",
    sources: obligation.sources,
    because: because.filter(
      (id) =>
        (evaluation.slots[evaluation.program.layout.rules.get(id) ?? Number.NaN] as number) >= PRESUME_VRAI,
    ),
    facts: facts.filter((id) => !isMissing(evaluation, id)),
    missing: [...new Set([...date.missing, ...missing])],
    note: obligation.note ?? null,
  };
}

function getStatus(
  { appliesFrom, contested }: DateCalculee,
  until: DateIso | null,
  asOf: DateIso,
): ObligationDue["status"] {
  if (until !== null && asOf > until) return "ended";
  if (appliesFrom === null) return "not-applicable";
  if (asOf >= appliesFrom) return "in-force";
  return contested !== null && asOf >= contested.strict ? "contested" : "pending";
}

function listMissing(evaluation: Evaluation, facts: readonly string[]): readonly string[] {
  return facts.filter((id) => isMissing(evaluation, id));
}

/** No part of the fact is answered. */
function isMissing({ program, slots }: Evaluation, id: string): boolean {
  const place = program.layout.facts.get(id);
  if (place === undefined || place.count === 0) return false;
  for (let slot = place.first; slot < place.first + place.count; slot++)
    if (slots[slot] !== INCONNU) return false;
  return true;
}

function compareDue(a: ObligationDue, b: ObligationDue): number {
  const [first, second] = [`${a.appliesFrom ?? "9999"} ${a.id}`, `${b.appliesFrom ?? "9999"} ${b.id}`];
  return first < second ? -1 : 1;
}
