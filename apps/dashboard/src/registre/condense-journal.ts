import { formatAction } from "../journal/format-action.ts";
import type { DossierSysteme } from "./dossier-systeme.ts";

type Entree = DossierSysteme["journal"][number];

/** A history that reads: a run of answers is one line, its last. */
export interface JournalCondense {
  readonly journal: readonly Entree[];
  /** What people read for a line. */
  readonly dire: (entree: Entree) => string;
}

/**
 * Joins the answers given one after the other; nothing else is joined.
 *
 * @example
 * condenseJournal([declare, reponse1, reponse2]).journal.length // => 2
 */
export function condenseJournal(journal: readonly Entree[]): JournalCondense {
  const nombres = new Map<number, number>();
  const condense: Entree[] = [];
  for (const entree of journal) {
    const avant = condense.at(-1);
    const suite = avant?.action === "reponse-donnee" && entree.action === "reponse-donnee";
    nombres.set(entree.rang, suite ? (nombres.get(avant.rang) ?? 1) + 1 : 1);
    if (suite) condense.pop();
    condense.push(entree);
  }
  return {
    journal: condense,
    dire: ({ rang, action }) => {
      const nombre = nombres.get(rang) ?? 1;
      return nombre > 1 ? `${String(nombre)} réponses données` : formatAction(action);
    },
  };
}
