import { FAITS } from "../faits/faits.ts";
import type { Fait, FactId } from "../faits/faits.ts";
import { TEXTES_QUESTIONS } from "./textes-questions.ts";
import type { TexteQuestion } from "./texte-question.ts";

type Textes = Readonly<
  Record<string, TexteQuestion & { readonly options?: Readonly<Record<string, string>> }>
>;

/** The options of a question in their order, with their words; none for a date or a number. */
export function listOptions(fact: FactId): readonly { readonly valeur: string; readonly libelle: string }[] {
  const { type }: Fait = FAITS[fact];
  const options =
    type === "bool" ? { oui: "Oui", non: "Non" } : ((TEXTES_QUESTIONS as Textes)[fact]?.options ?? {});
  return Object.entries(options).map(([valeur, libelle]) => ({ valeur, libelle }));
}
