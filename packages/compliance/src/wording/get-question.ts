import { quoteInput } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import { FAITS } from "../faits/faits.ts";
import type { Fait, FactId } from "../faits/faits.ts";
import { listReads } from "../moteur/create-program.ts";
import { getProgram } from "../moteur/get-program.ts";
import { DATE_FACTS } from "../obligations/calculate-date-obligation.ts";
import type { Ruleset } from "../packs/build-ruleset.ts";
import type { TextVersion } from "../packs/pack.ts";
import { RULESET } from "../packs/ruleset.ts";
import { listOptions } from "./list-options.ts";
import { TEXTES_QUESTIONS } from "./textes-questions.ts";
import type { TexteQuestion } from "./texte-question.ts";

/** A question as a form shows it. « Je ne sais pas » and « non concerné, parce que… » are always allowed. */
export interface Question extends TexteQuestion {
  readonly fact: FactId;
  readonly type: Fait["type"];
  readonly options: readonly { readonly valeur: string; readonly libelle: string }[];
  /** Articles of the rules that need the answer. */
  readonly sources: readonly Source[];
}

/**
 * Gives a question in plain French: why it is asked, its options, the articles whose rules need the answer.
 *
 * Refuses by RangeError a fact that does not exist.
 * @example
 * getQuestion("profiling").sources.map(({ article }) => article) // => ["6(3)", "35(3)", "deux critères sur neuf", "35(1)"]
 * getQuestion("realTime").options.map(({ libelle }) => libelle) // => ["Oui", "Non"]
 */
export function getQuestion(
  fact: FactId,
  textVersion: TextVersion = "AIA-2026-07-27",
  ruleset: Ruleset = RULESET,
): Question {
  const texte = (TEXTES_QUESTIONS as Readonly<Record<string, TexteQuestion>>)[fact];
  if (texte === undefined) throw new RangeError(`Fait inconnu ${quoteInput(fact)}.`);
  const { type }: Fait = FAITS[fact];
  return {
    fact,
    type,
    question: texte.question,
    pourquoi: texte.pourquoi,
    options: listOptions(fact),
    sources: listSources(fact, textVersion, ruleset),
  };
}

function listSources(fact: FactId, textVersion: TextVersion, ruleset: Ruleset): readonly Source[] {
  const { droit } = getProgram(ruleset, textVersion);
  const entries = [...droit.rules.values(), ...droit.obligations.values()].filter(({ when }) =>
    listReads(when).facts.has(fact),
  );
  const implied = droit.implications
    .filter(({ if: premise }) => premise[0] === fact)
    .map(({ implies: conclusion }) => conclusion[0]);
  const transitions = (DATE_FACTS as readonly string[]).includes(fact)
    ? [droit.provisions.get("public-authorities-legacy")]
    : [];
  const sources = [...entries, ...transitions].flatMap((entry) => entry?.sources ?? []);
  const seen = new Set<string>();
  const own = sources.filter(({ texte, article }) => {
    const key = `${texte} ${article ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
  return own.length > 0
    ? own
    : [...new Set(implied)].flatMap((other) => listSources(other, textVersion, ruleset)).slice(0, 4);
}
