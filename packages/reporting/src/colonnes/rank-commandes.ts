import type { ColonnesCommandes } from "./colonnes-commandes.ts";

/** Ranks of the lists that were asked for, by their numbers of orders: every report and every figure asks again. */
export const RANGS = new WeakMap<readonly string[], Uint32Array>();

/**
 * Ranks the order of each line among those of its list, by code unit, once for a list: reports and figures then compare
 * whole numbers instead of texts. They ask by themselves; ask earlier where the first report must not wait for it.
 *
 * @example
 * const ligne = { commande: "BC-2", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" };
 * [...rankCommandes(buildColonnes([ligne, { ...ligne, commande: "BC-1" }, ligne]))] // => [1, 0, 1]
 */
export function rankCommandes({ commandes }: ColonnesCommandes): Uint32Array {
  let rangs = RANGS.get(commandes);
  if (!rangs) {
    const places = new Map([...new Set(commandes)].sort().map((numero, place) => [numero, place]));
    rangs = Uint32Array.from(commandes, (numero) => places.get(numero) ?? 0);
    RANGS.set(commandes, rangs);
  }
  return rangs;
}
