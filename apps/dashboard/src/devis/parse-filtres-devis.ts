import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";
import { STATUTS_DEVIS } from "./labels.ts";

const TRIS = ["-date", "date", "-montant", "montant", "beneficiaire"] as const;

/** Filters of the list of devis, as they stand in the address. */
export interface FiltresDevis {
  readonly q?: string;
  readonly statut?: keyof typeof STATUTS_DEVIS;
  readonly annee?: number;
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the list of devis from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresDevis({ statut: "envoye", annee: "2026" }) // => { statut: "envoye", annee: 2026 }
 */
export function parseFiltresDevis(search: Readonly<Record<string, unknown>>): FiltresDevis {
  return parseFiltres<FiltresDevis>(search, {
    q: parseMots,
    statut: parseChoix(Object.keys(STATUTS_DEVIS) as (keyof typeof STATUTS_DEVIS)[]),
    annee: (valeur) => (/^20\d{2}$/.test(String(valeur)) ? Number(valeur) : undefined),
    tri: parseChoix(TRIS),
  });
}
