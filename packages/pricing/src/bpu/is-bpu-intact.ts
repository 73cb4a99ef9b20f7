import type { Bpu } from "./bpu.ts";
import { hashBpu } from "./hash-bpu.ts";

/**
 * Tells whether a BPU still says what its hash says: false as soon as a price, a date or a word was changed.
 *
 * To be asked of a BPU read from a file or an API before old orders are priced again on it.
 * @example
 * const { lignes } = parseBpu([["code", "lot", "designation", "unite", "prix_unitaire_ht", "categorie_tva"], ["A", "1", "Note", "note", 780, "normal"]]);
 * const bpu = createBpu({ titre: "Essai", version: "1", depuis: "2026-01-01", lignes });
 * isBpuIntact(bpu) // => true
 * isBpuIntact({ ...bpu, version: "2" }) // => false
 */
export function isBpuIntact(bpu: Bpu): boolean {
  return hashBpu(bpu, bpu.lignes) === bpu.empreinte;
}
