import type { FiltreCommandes } from "../tableaux/tableau.ts";
import { findLignes } from "./find-lignes.ts";
import type { ColonnesCommandes } from "./colonnes-commandes.ts";
import { RANGS, rankCommandes } from "./rank-commandes.ts";

/**
 * Keeps the lines that a filter keeps (days, bodies, lot, BPU line), in their order: the report drawn from them is that of
 * a lot or of a body, with every table of the whole, and foots on its own.
 *
 * Refuses by RangeError bounds that are no days of 2000 to 2099.
 * @example
 * const colonnes = buildColonnes([{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }]);
 * buildSousColonnes(colonnes, { lot: "2" }).nombre // => 0
 */
export function buildSousColonnes(colonnes: ColonnesCommandes, filtre: FiltreCommandes): ColonnesCommandes {
  const lignes = findLignes(colonnes, filtre);
  const avoirs = new Map<number, string>();
  for (const [place, ligne] of lignes.entries()) {
    const numero = colonnes.avoirs.get(ligne);
    if (numero !== undefined) avoirs.set(place, numero);
  }
  const commandes = Array.from(lignes, (ligne) => colonnes.commandes[ligne] ?? "");
  const rangs = rankCommandes(colonnes);
  RANGS.set(
    commandes,
    Uint32Array.from(lignes, (ligne) => rangs[ligne] ?? 0),
  );
  return {
    ...colonnes,
    nombre: lignes.length,
    jours: Uint16Array.from(lignes, (ligne) => colonnes.jours[ligne] ?? 0),
    beneficiaires: Uint32Array.from(lignes, (ligne) => colonnes.beneficiaires[ligne] ?? 0),
    bpu: Uint16Array.from(lignes, (ligne) => colonnes.bpu[ligne] ?? 0),
    centimes: Float64Array.from(lignes, (ligne) => colonnes.centimes[ligne] ?? 0),
    quantites: Float64Array.from(lignes, (ligne) => colonnes.quantites[ligne] ?? 0),
    commandes,
    avoirs,
  };
}
