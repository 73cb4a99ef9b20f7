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

/** The same columns with more room. */
export function growTampons(tampons: Tampons, capacite: number): Tampons {
  const larger = allocateTampons(capacite);
  larger.jours.set(tampons.jours);
  larger.beneficiaires.set(tampons.beneficiaires);
  larger.bpu.set(tampons.bpu);
  larger.centimes.set(tampons.centimes);
  larger.quantites.set(tampons.quantites);
  return larger;
}

/** The first lines of columns, without the room left. */
export function cutTampons(tampons: Tampons, nombre: number): Tampons {
  if (tampons.jours.length === nombre) return tampons;
  return {
    jours: tampons.jours.slice(0, nombre),
    beneficiaires: tampons.beneficiaires.slice(0, nombre),
    bpu: tampons.bpu.slice(0, nombre),
    centimes: tampons.centimes.slice(0, nombre),
    quantites: tampons.quantites.slice(0, nombre),
  };
}
