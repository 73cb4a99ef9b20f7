import type { CodeAnomalie } from "@ia-territoires/dossiers";
import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";

const CODES: readonly CodeAnomalie[] = [
  "siret-absent",
  "deliberation-manquante",
  "convention-terminee",
  "devis-perime",
  "document-en-retard",
  "intervention-sans-suite",
  "service-fait-en-attente",
];
const TRIS = ["depuis", "-depuis", "beneficiaire"] as const;

/** Filters of the list of anomalies, as they stand in the address. */
export interface FiltresAnomalies {
  readonly q?: string;
  readonly code?: CodeAnomalie;
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the list of anomalies from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresAnomalies({ q: " lisieux ", code: "perdue" }) // => { q: "lisieux" }
 */
export function parseFiltresAnomalies(search: Readonly<Record<string, unknown>>): FiltresAnomalies {
  return parseFiltres<FiltresAnomalies>(search, {
    q: parseMots,
    code: parseChoix(CODES),
    tri: parseChoix(TRIS),
  });
}
