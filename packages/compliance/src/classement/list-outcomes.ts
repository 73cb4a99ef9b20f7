import type { DateIso } from "@ia-territoires/core";
import type { Program } from "../moteur/create-program.ts";
import { FAUX, PRESUME_VRAI, VRAI, isDecided } from "../moteur/etat.ts";
import type { Evaluation } from "../moteur/evaluate.ts";
import type { Outcome, OutcomeFound } from "./classement.ts";

/** Rules that give each class; the first of them decides, the others explain. */
interface Porte {
  readonly outcome: Outcome;
  readonly slots: readonly number[];
  /** Rules with a date, that say from when and why. */
  readonly details: readonly { readonly id: string; readonly slot: number; readonly from: DateIso | null }[];
}

const CLASSES: readonly (readonly [Outcome, readonly string[], string])[] = [
  ["prohibited", ["prohibited"], "prohibited"],
  ["high-risk-annex-i", ["annex-i-section-a", "annex-i-section-b"], "annex-i"],
  ["high-risk-annex-iii", ["high-risk-annex-iii"], "annex-iii"],
  ["annex-iii-exempt-art-6-3", ["annex-iii-exempt"], "annex-iii"],
  ["transparency-art-50", ["article-50"], "transparency"],
  ["gpai-provider", ["gpai-provider"], "gpai"],
];

/** The gates of a program: what must be ruled out before a system is minimal. */
export interface Portes {
  readonly scope: number;
  readonly scopeRules: readonly { readonly id: string; readonly slot: number }[];
  readonly classes: readonly Porte[];
}

const portes = new WeakMap<Program, Portes>();

/** The gates of a program; found once. */
export function getPortes(program: Program): Portes {
  let found = portes.get(program);
  if (found === undefined) {
    const slot = (id: string): number => program.layout.rules.get(id) ?? Number.NaN;
    found = {
      scope: slot("out-of-scope"),
      scopeRules: program.rules
        .filter(({ rule }) => rule.axis === "scope" && rule.id !== "out-of-scope")
        .map((rule) => ({ id: rule.rule.id, slot: rule.slot })),
      classes: CLASSES.map(([outcome, rules, axis]) => ({
        outcome,
        slots: rules.map(slot),
        details: program.rules
          .filter(({ rule }) => rule.axis === axis)
          .map(({ rule, slot: detail }) => ({
            id: rule.id,
            slot: detail,
            from: (program.droit.provisions.get(rule.provision ?? "")?.from ?? null) as DateIso | null,
          })),
      })),
    };
    portes.set(program, found);
  }
  return found;
}

/** The value of a class, by the gravest of its rules. */
export function getEtatClasse({ slots: mine }: Porte, slots: Int8Array): number {
  let etat = FAUX;
  for (const slot of mine) etat = Math.max(etat, slots[slot] as number);
  return etat;
}

/** Classes found, and classes that what is known does not rule out. */
export function listOutcomes(
  { program, slots }: Evaluation,
  asOf: DateIso,
): { readonly outcomes: readonly OutcomeFound[]; readonly possible: readonly Outcome[] } {
  const { scope, scopeRules, classes } = getPortes(program);
  const horsChamp = slots[scope] as number;
  if (horsChamp === VRAI) {
    const rules = scopeRules.filter(({ slot }) => slots[slot] === VRAI).map(({ id }) => id);
    return { outcomes: [buildOutcome("out-of-scope", VRAI, null, asOf, rules)], possible: ["out-of-scope"] };
  }
  const outcomes: OutcomeFound[] = [];
  const possible: Outcome[] = [];
  const open: string[] = [];
  let minimal = true;
  if (horsChamp !== FAUX) {
    minimal = false;
    for (const { id, slot } of scopeRules) if (!isDecided(slots[slot] as number)) open.push(id);
  }
  // While a class may still be ruled out, so may be that the system is minimal.
  let minimalPossible = true;
  for (const porte of classes) {
    const etat = getEtatClasse(porte, slots);
    if (etat === FAUX) continue;
    minimal = false;
    if (etat === VRAI) minimalPossible = false;
    possible.push(porte.outcome);
    if (!isDecided(etat)) {
      for (const { id, slot } of porte.details) {
        const value = slots[slot] as number;
        if (!isDecided(value) || value === VRAI) open.push(id);
      }
    }
    if (etat < PRESUME_VRAI) continue;
    const rules: string[] = [];
    let premier: DateIso | null = null;
    for (const { id, slot, from } of porte.details) {
      if ((slots[slot] as number) < PRESUME_VRAI) continue;
      rules.push(id);
      if (from !== null && (premier === null || from < premier)) premier = from;
    }
    const basis = horsChamp === FAUX ? etat : PRESUME_VRAI;
    outcomes.push(buildOutcome(porte.outcome, basis, premier, asOf, rules));
  }
  if (minimalPossible) possible.push("minimal");
  if (horsChamp !== FAUX) possible.push("out-of-scope");
  if (minimal) outcomes.push(buildOutcome("minimal", VRAI, null, asOf, ["in-scope"]));
  if (open.length > 0) outcomes.push(buildOutcome("undetermined", VRAI, null, asOf, [...new Set(open)]));
  return { outcomes, possible };
}

function buildOutcome(
  outcome: OutcomeFound["outcome"],
  etat: number,
  appliesFrom: DateIso | null,
  asOf: DateIso,
  rules: readonly string[],
): OutcomeFound {
  return {
    outcome,
    basis: etat === VRAI ? "established" : "presumed",
    appliesFrom,
    inForce: appliesFrom === null || appliesFrom <= asOf,
    rules,
  };
}
