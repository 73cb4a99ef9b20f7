import { quoteInput } from "@ia-territoires/core";
import { ETATS_CLAUSE, type RelectureClauses } from "../clauses/relecture-clauses.ts";
import { assertTexte } from "../missions/assert-texte.ts";
import { CLAUSES_IA } from "../texts/clauses-ia.ts";
import type { ActionDe, ContexteSysteme, ResultatSysteme } from "./action-systeme.ts";
import type { Systeme } from "./systeme.ts";

/** Keeps the check of an act or a contract; a check of the same title is replaced. */
export function recordRelecture(
  systeme: Systeme,
  { document, clauses }: ActionDe<"relire-clauses">,
  { aujourdHui, auteur }: ContexteSysteme,
): ResultatSysteme {
  assertTexte("document", document);
  const codes = new Set(CLAUSES_IA.map(({ value }) => value.code));
  for (const { code, etat } of clauses) {
    if (!codes.delete(code)) throw new RangeError(`Clause inconnue, ou deux fois ${quoteInput(code)}.`);
    if (!ETATS_CLAUSE.includes(etat)) throw new RangeError(`État inconnu ${quoteInput(etat)}.`);
  }
  const titre = document.trim();
  const relecture: RelectureClauses = { document: titre, clauses, le: aujourdHui, auteur };
  const autres = (systeme.relectures ?? []).filter((autre) => autre.document !== titre);
  const absentes = clauses.filter(({ etat }) => etat === "absente").length;
  return {
    statut: "fait",
    systeme: { ...systeme, relectures: [...autres, relecture] },
    evenements: [
      { type: "clauses-relues", objetId: systeme.id, donnees: { clauses: clauses.length, absentes } },
    ],
  };
}
