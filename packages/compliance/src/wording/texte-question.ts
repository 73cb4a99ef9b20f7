import type { FactId, OptionOf } from "../faits/faits.ts";

/** The words of one question. */
export interface TexteQuestion {
  readonly question: string;
  /** Why it is asked, for somebody who is not a lawyer. */
  readonly pourquoi: string;
}

/** The words of the questions of a theme; a choice also names each of its options. */
export type TextesQuestions<Ids extends FactId> = {
  readonly [Id in Ids]: [OptionOf<Id>] extends [never]
    ? TexteQuestion
    : TexteQuestion & { readonly options: Readonly<Record<OptionOf<Id>, string>> };
};
