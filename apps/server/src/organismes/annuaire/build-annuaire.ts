import { buildCommunes } from "./build-communes.ts";
import { buildDivisions } from "./build-divisions.ts";
import { buildGroupements } from "./build-groupements.ts";
import type { Decoupage } from "./decoupage.ts";
import type { LigneAnnuaire } from "./ligne-annuaire.ts";

/**
 * Turns the lists of the source into the organismes of the directory: communes, EPCI with their members, EPT,
 * départements and régions that have a council, in this order. Pure: nothing is read or written.
 *
 * Refuses by RangeError two organismes under one key, which would overwrite each other.
 * @example
 * buildAnnuaire(readDecoupage()).find((ligne) => ligne.cle === "commune:14118")?.nom // => "Caen"
 */
export function buildAnnuaire(decoupage: Decoupage): readonly LigneAnnuaire[] {
  const lignes = [...buildCommunes(decoupage), ...buildGroupements(decoupage), ...buildDivisions(decoupage)];
  const cles = new Set<string>();
  for (const { cle } of lignes) {
    if (cles.has(cle)) throw new RangeError(`Annuaire : deux organismes portent la clé « ${cle} ».`);
    cles.add(cle);
  }
  return lignes;
}
