import type { ColonnesCommandes } from "./colonnes-commandes.ts";

/** Columns of numbers with room for lines to come. */
export type Tampons = Pick<ColonnesCommandes, "jours" | "beneficiaires" | "bpu" | "centimes" | "quantites">;

/** Makes room for so many lines. */
export function allocateTampons(capacite: number): Tampons {
  return {
    jours: new Uint16Array(capacite),
    beneficiaires: new Uint32Array(capacite),
    bpu: new Uint16Array(capacite),
    centimes: new Float64Array(capacite),
    quantites: new Float64Array(capacite),
  };
}

/** The same columns with another room: lines beyond it are left out, none is copied when there is nothing to change. */
export function resizeTampons(tampons: Tampons, capacite: number): Tampons {
  if (tampons.jours.length === capacite) return tampons;
  const autres = allocateTampons(capacite);
  for (const colonne of Object.keys(autres) as (keyof Tampons)[]) {
    autres[colonne].set(tampons[colonne].subarray(0, capacite));
  }
  return autres;
}
