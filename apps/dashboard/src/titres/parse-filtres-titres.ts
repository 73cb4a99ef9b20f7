import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";
import { STATUTS_TITRE } from "./labels.ts";

const TRIS = [
  "-reference",
  "reference",
  "debiteur",
  "-debiteur",
  "montant",
  "-montant",
  "emisLe",
  "-emisLe",
] as const;

/** Filters of the list of titres, as they stand in the address. */
export interface FiltresTitres {
  readonly q?: string;
  readonly statut?: keyof typeof STATUTS_TITRE;
  readonly exercice?: number;
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the list of titres from the texts of an address; what it does not know is left out, never an
 * error.
 *
 * @example
 * parseFiltresTitres({ statut: "emis", exercice: "2026", tri: "couleur" }) // => { statut: "emis", exercice: 2026 }
 */
export function parseFiltresTitres(search: Readonly<Record<string, unknown>>): FiltresTitres {
  const statut = parseChoix(Object.keys(STATUTS_TITRE) as (keyof typeof STATUTS_TITRE)[]);
  return parseFiltres<FiltresTitres>(search, {
    q: parseMots,
    statut,
    exercice: (valeur) => (/^20\d{2}$/.test(String(valeur)) ? Number(valeur) : undefined),
    tri: parseChoix(TRIS),
  });
}
