import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseUuid } from "../listes/filtres/parse-uuid.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";

const TRIS = ["-depose", "depose", "nom", "-nom", "octets", "-octets"] as const;

/** Filters of the list of files, as they stand in the address. */
export interface FiltresPieces {
  readonly q?: string;
  /** Code of a kind of file; which ones there are is the page's business. */
  readonly genre?: string;
  /** Dossiers that are about this body. */
  readonly organisme?: string;
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the list of files from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresPieces({ q: " caen ", tri: "couleur" }) // => { q: "caen" }
 */
export function parseFiltresPieces(search: Readonly<Record<string, unknown>>): FiltresPieces {
  return parseFiltres<FiltresPieces>(search, {
    q: parseMots,
    genre: parseMots,
    organisme: parseUuid,
    tri: parseChoix(TRIS),
  });
}
