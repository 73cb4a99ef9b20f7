import { CERTAINTIES, isDateIso, quoteInput } from "@ia-territoires/core";
import { FAITS } from "../faits/faits.ts";
import type { Fait } from "../faits/faits.ts";
import type { Condition } from "./condition.ts";
import { mergePacks } from "./merge-packs.ts";
import type { Droit } from "./merge-packs.ts";
import type { DateRule, Entry, LawPack, TextVersion } from "./pack.ts";
import { walkCondition } from "./walk-condition.ts";

/**
 * Lists, in French, what is wrong with a set of law packs; an empty list means that nothing is.
 *
 * Checks ids, citations, dates, certainties, and that every fact, option, rule, provision and interpretation named
 * exists, for each text version. Never throws on packs of the right shape.
 * @example
 * listPackErrors(RULESET.packs) // => []
 */
export function listPackErrors(packs: readonly LawPack[]): readonly string[] {
  const shape = packs.flatMap((pack) => listShapeErrors(pack));
  const ids = packs.map(({ id }) => id);
  const repeated = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `Le lot « ${id} » est présent deux fois.`);
  const texts = packs.filter(({ kind }) => kind === "text");
  const lost = texts
    .filter(({ amends }) => amends !== undefined && !texts.some(({ id }) => id === amends))
    .map(({ id, amends }) => `${id} : modifie ${quoteInput(amends)}, lot inconnu.`);
  if (texts.length === 0) return [...shape, "Aucun lot ne porte le texte du règlement."];
  if (shape.length + repeated.length + lost.length > 0) return [...shape, ...repeated, ...lost];
  return [...new Set(texts.flatMap(({ id }) => listReferenceErrors(mergePacks(packs, id as TextVersion))))];
}

const ENTRIES = [
  "provisions",
  "rules",
  "obligations",
  "implications",
  "interpretations",
  "autorites",
] as const;

function listShapeErrors(pack: LawPack): readonly string[] {
  const errors: string[] = [];
  if (!isDateIso(pack.from)) errors.push(`${pack.id} : début invalide ${quoteInput(pack.from)}.`);
  if (!isDateIso(pack.verifiedOn))
    errors.push(`${pack.id} : date de vérification invalide ${quoteInput(pack.verifiedOn)}.`);
  for (const kind of ENTRIES) {
    const entries: readonly Entry[] = pack[kind] ?? [];
    const seen = new Set<string>();
    for (const entry of entries) {
      if (seen.has(entry.id))
        errors.push(`${pack.id} : l'identifiant « ${entry.id} » est employé deux fois.`);
      seen.add(entry.id);
      if (entry.cites.length === 0) errors.push(`${pack.id} : « ${entry.id} » ne cite aucun texte.`);
      if (entry.certainty !== undefined && !CERTAINTIES.includes(entry.certainty))
        errors.push(`${pack.id} : « ${entry.id} » a une certitude inconnue ${quoteInput(entry.certainty)}.`);
      if (entry.verifiedOn !== undefined && !isDateIso(entry.verifiedOn))
        errors.push(
          `${pack.id} : « ${entry.id} » a une date de vérification invalide ${quoteInput(entry.verifiedOn)}.`,
        );
      const { from, to } = entry as { readonly from?: string; readonly to?: string };
      for (const day of [from, to]) {
        if (day !== undefined && !isDateIso(day))
          errors.push(`${pack.id} : « ${entry.id} » a une date invalide ${quoteInput(day)}.`);
      }
      if (from !== undefined && to !== undefined && to < from)
        errors.push(`${pack.id} : « ${entry.id} » finit (${to}) avant de commencer (${from}).`);
      const unknown = entry.cites.find(([key]) => !(key in pack.sources) && key !== "AIA");
      if (unknown !== undefined)
        errors.push(`${pack.id} : « ${entry.id} » cite une source inconnue ${quoteInput(unknown[0])}.`);
    }
  }
  return errors;
}

function listReferenceErrors(droit: Droit): readonly string[] {
  const errors: string[] = [];
  const readings = new Set(droit.interpretations.map(({ id }) => id));
  const check = (id: string, when: Condition): void =>
    walkCondition(when, (condition) => {
      const error = findConditionError(condition, droit, readings);
      if (error !== undefined) errors.push(`« ${id} » : ${error}`);
    });
  for (const { id, when, provision } of droit.rules.values()) {
    check(id, when);
    if (provision !== undefined && !droit.provisions.has(provision))
      errors.push(`« ${id} » : disposition inconnue ${quoteInput(provision)}.`);
  }
  for (const { id, when, date } of droit.obligations.values()) {
    check(id, when);
    for (const provision of listProvisions(date)) {
      if (!droit.provisions.has(provision))
        errors.push(`« ${id} » : disposition inconnue ${quoteInput(provision)}.`);
    }
  }
  for (const { id, when } of droit.contradictions) check(id, when);
  for (const { id, if: premise, implies: conclusion } of droit.implications) {
    for (const [key, option] of [premise, conclusion]) {
      const error = findFactError(key, option === "non" ? "oui" : option);
      if (error !== undefined) errors.push(`« ${id} » : ${error}`);
    }
  }
  for (const { id, about } of [...droit.interpretations, ...droit.autorites]) {
    // An entry may speak of a rule that only a later text has.
    if (!about.some((ruleId) => droit.rules.has(ruleId)))
      errors.push(`« ${id} » : ne porte sur aucune règle connue.`);
  }
  return errors;
}

function findConditionError(
  condition: Condition,
  droit: Droit,
  readings: ReadonlySet<string>,
): string | undefined {
  switch (condition[0]) {
    case "fact":
      return findFactError(condition[1], condition[2]);
    case "any-option":
      return (FAITS[condition[1]] as Fait | undefined)?.type === "many"
        ? undefined
        : `choix multiple inconnu ${quoteInput(condition[1])}.`;
    case "earlier":
      return [condition[1], condition[2]].every((key) => (FAITS[key] as Fait | undefined)?.type === "date")
        ? undefined
        : "deux dates sont attendues.";
    case "at-least":
      return (FAITS[condition[1]] as Fait | undefined)?.type === "number"
        ? undefined
        : `nombre inconnu ${quoteInput(condition[1])}.`;
    case "during":
      return [condition[1], condition[2]].every((day) => isDateIso(day))
        ? undefined
        : `fenêtre invalide ${quoteInput(condition[1])}.`;
    case "rule":
      return droit.rules.has(condition[1]) ? undefined : `règle inconnue ${quoteInput(condition[1])}.`;
    case "reading":
      return readings.has(condition[1]) ? undefined : `interprétation inconnue ${quoteInput(condition[1])}.`;
    case "all":
    case "any":
    case "count":
    case "not":
    case "except":
    case "silent":
      return undefined;
    default:
      return `condition inconnue ${quoteInput((condition as readonly unknown[])[0])}.`;
  }
}

function findFactError(key: string, option: string): string | undefined {
  const fait = (FAITS as Readonly<Record<string, Fait>>)[key];
  if (fait === undefined) return `fait inconnu ${quoteInput(key)}.`;
  if (fait.type === "bool" ? option === "oui" : "options" in fait && fait.options.includes(option))
    return undefined;
  return `option inconnue ${quoteInput(option)} du fait « ${key} ».`;
}

function listProvisions(date: DateRule): readonly string[] {
  switch (date[0]) {
    case "provision":
    case "route-contested":
      return [date[1]];
    case "legacy":
      return [date[1], date[3]];
    case "prohibited":
    case "route":
    case "window":
  }
  return [];
}
