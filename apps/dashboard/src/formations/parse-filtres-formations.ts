import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";
import { parseUuid } from "../listes/filtres/parse-uuid.ts";
import type { PublicForme } from "@ia-territoires/dossiers/formations";

const TRIS = ["-date", "date", "organisme", "-heures"] as const;
// Written again here: the first screen loads no list of labels.
const PUBLICS: readonly PublicForme[] = ["elu", "cadre", "agent"];

/** Filters of the trainings, as they stand in the address. */
export interface FiltresFormations {
  readonly q?: string;
  readonly organisme?: string;
  readonly public?: PublicForme;
  readonly annee?: number;
  readonly piece?: "sans";
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the trainings from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresFormations({ annee: "2026", public: "tous" }) // => { annee: 2026 }
 */
export function parseFiltresFormations(search: Readonly<Record<string, unknown>>): FiltresFormations {
  return parseFiltres<FiltresFormations>(search, {
    q: parseMots,
    organisme: parseUuid,
    public: parseChoix(PUBLICS),
    annee: (valeur) => (/^20\d{2}$/.test(String(valeur)) ? Number(valeur) : undefined),
    piece: parseChoix(["sans"]),
    tri: parseChoix(TRIS),
  });
}
