import type { Separateur } from "../csv/detect-separateur.ts";
import type { Classeur } from "./classeur.ts";
import { LECTEUR } from "./lecteur.ts";
import { type Limites, LIMITES } from "./limites.ts";
import type { RefusLecture } from "./refus-lecture.ts";

/**
 * Reads a CSV, XLSX or ODS file within limits of bytes, cells, time and memory, in a thread of its own: what a hostile
 * file does there, it does alone. Its format comes from its content; the encoding and the separator of a CSV are found.
 *
 * Refuses, as an answer with a French message, what {@link CODES_REFUS_LECTURE} lists.
 * @example
 * await readTableur(new TextEncoder().encode("Nom;Prix\nCaen;1,5"), { nom: "tarifs.csv" })
 * // => { statut: "lu", format: "csv", encodage: "utf-8", separateur: ";", feuilles: [{ lignes: [["Nom", "Prix"], ["Caen", "1,5"]] }] }
 */
export function readTableur(
  octets: Uint8Array,
  options: {
    readonly nom?: string | undefined;
    readonly separateur?: Separateur | undefined;
    readonly limites?: Partial<Limites>;
  } = {},
): Promise<Classeur | RefusLecture> {
  const { nom, separateur, limites } = options;
  return LECTEUR.read({ octets, nom, separateur, limites: { ...LIMITES, ...limites } });
}
