import type { Valeur } from "@ia-territoires/tableurs";
import type { Acteur } from "../db/in-transaction.ts";
import { inTransaction } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import type { ExportListe } from "./define-liste.ts";
import type { ContexteListe } from "./liste.ts";

const LOT = 500;

/**
 * Reads the rows of these identifiers, some hundreds at a time, each lot in its own short transaction under the rights
 * of the person: a slow download holds nothing. Stops when `annule` says so; tells `onLues` how many are read.
 */
export async function* readLignes(
  ctx: { readonly base: Base; readonly acteur: Acteur },
  demande: {
    readonly liste: ExportListe;
    readonly ids: readonly string[];
    readonly contexte: ContexteListe;
    readonly annule: AbortSignal;
    readonly onLues: (lues: number) => void;
  },
): AsyncGenerator<readonly Valeur[]> {
  const { liste, ids, contexte, annule, onLues } = demande;
  for (let debut = 0; debut < ids.length; debut += LOT) {
    if (annule.aborted) return;
    const lot = ids.slice(debut, debut + LOT);
    const lignes = await inTransaction(ctx, (tx) => liste.listValeurs(tx, lot, contexte));
    yield* lignes;
    onLues(debut + lot.length);
  }
}
