import type { DateIso } from "@ia-territoires/core";
import { PRESUME_VRAI } from "../moteur/etat.ts";
import type { Evaluation } from "../moteur/evaluate.ts";
import { getJour, isJamais } from "../moteur/read-faits.ts";
import type { Faits } from "../faits/reponse.ts";
import type { DateRule } from "../packs/pack.ts";
import type { ObligationDue, RaisonDate } from "./obligation-due.ts";

/** A day, why, and what could move it. */
export interface DateCalculee {
  readonly appliesFrom: DateIso | null;
  readonly reason: RaisonDate;
  readonly contested: ObligationDue["contested"];
  readonly missing: readonly string[];
}

/** Facts that only dates look at. */
export const DATE_FACTS = [
  "firstPlacedOnMarket",
  "significantDesignChange",
  "intendedForPublicAuthorities",
] as const;

interface Question {
  readonly evaluation: Evaluation;
  readonly faits: Faits;
  readonly asOf: DateIso;
}

/** The day from which an obligation applies (Art. 113, then the transitions of Art. 111). */
export function calculateDateObligation(
  date: DateRule,
  window: { readonly from?: string },
  question: Question,
): DateCalculee {
  const { evaluation } = question;
  const dayOf = (id: string): DateIso => evaluation.program.droit.provisions.get(id)?.from as DateIso;
  switch (date[0]) {
    case "provision":
      return plain(dayOf(date[1]), "provision");
    case "window":
      return plain((window.from ?? "2024-08-01") as DateIso, "national");
    case "prohibited":
      return plain(firstProhibition(question, dayOf), "prohibition");
    case "legacy": {
      const placed = getPlaced(question);
      if (placed === null)
        return { ...plain(dayOf(date[1]), "presumed-earliest"), missing: ["firstPlacedOnMarket"] };
      return placed < date[2] ? plain(dayOf(date[3]), "legacy-grace") : plain(dayOf(date[1]), "provision");
    }
    case "route":
      return calculateRoute(question, dayOf);
    case "route-contested":
  }
  const functional = calculateRoute(question, dayOf);
  const strict = dayOf(date[1]);
  const isLegacy = functional.reason !== "route" && functional.reason !== "presumed-earliest";
  const differs = !isLegacy && functional.appliesFrom !== strict;
  return { ...functional, contested: differs ? { strict, functional: functional.appliesFrom } : null };
}

const plain = (appliesFrom: DateIso | null, reason: RaisonDate): DateCalculee => ({
  appliesFrom,
  reason,
  contested: null,
  missing: [],
});

/** A date contradicted by another counts as unknown. */
function getPlaced({ evaluation, faits }: Question): DateIso | null {
  if (evaluation.contradictions.includes("modifie-avant-marche")) return null;
  return getJour(faits, "firstPlacedOnMarket") as DateIso | null;
}

function firstProhibition({ evaluation }: Question, dayOf: (id: string) => DateIso): DateIso | null {
  const { program, slots } = evaluation;
  const days = program.rules
    .filter(({ rule, slot }) => rule.axis === "prohibited" && (slots[slot] as number) >= PRESUME_VRAI)
    .map(({ rule }) => dayOf(rule.provision ?? ""));
  return days.sort()[0] ?? null;
}

/** The earliest day among the routes of Art. 6 that the system takes. */
function calculateRoute(question: Question, dayOf: (id: string) => DateIso): DateCalculee {
  const { program, slots } = question.evaluation;
  const takes = (id: string): boolean =>
    (slots[program.layout.rules.get(id) ?? Number.NaN] as number) >= PRESUME_VRAI;
  const bases: DateIso[] = [];
  if (takes("annex-i-section-a")) bases.push(dayOf("chapter-iii-annex-i"));
  if (bases.length === 0 || takes("high-risk-annex-iii")) bases.push(dayOf("chapter-iii-annex-iii"));
  const dates = bases.map((base) => calculateLegacy(base, question, dayOf("public-authorities-legacy")));
  return dates.sort((a, b) =>
    (a.appliesFrom ?? "9999") < (b.appliesFrom ?? "9999") ? -1 : 1,
  )[0] as DateCalculee;
}

/** Art. 111(2): what was there before its day is left alone, unless it changes or public authorities use it. */
function calculateLegacy(base: DateIso, question: Question, publicDay: DateIso): DateCalculee {
  const { faits, asOf, evaluation } = question;
  const placed = getPlaced(question);
  if (placed === null) return { ...plain(base, "presumed-earliest"), missing: ["firstPlacedOnMarket"] };
  if (placed >= base) return plain(base, "route");
  const change = getJour(faits, "significantDesignChange") as DateIso | null;
  if (change !== null && change >= base) return plain(change, "legacy-changed");
  // A change that would count is on or after the base: before that day there can be none yet.
  const isChangeOpen = change === null && !isJamais(faits, "significantDesignChange") && asOf >= base;
  if (isChangeOpen) return { ...plain(base, "presumed-earliest"), missing: ["significantDesignChange"] };
  const { program, slots } = evaluation;
  const forAuthorities = slots[
    program.layout.facts.get("intendedForPublicAuthorities")?.first ?? Number.NaN
  ] as number;
  if (forAuthorities < 0) return plain(null, "legacy-unchanged");
  return {
    ...plain(publicDay, "legacy-public"),
    missing: forAuthorities > 0 ? [] : ["intendedForPublicAuthorities"],
  };
}
