import { type DateIso, isDateIso } from "@ia-territoires/core";
import type { EtapeMission } from "@ia-territoires/dossiers";
import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";
import { STATUTS_MISSION } from "./labels.ts";

const TRIS = ["-creation", "creation", "beneficiaire", "-beneficiaire", "etape"] as const;
const ETAPES: readonly EtapeMission[] = [
  "contact",
  "devis",
  "deliberation",
  "convention",
  "acceptation",
  "planification",
  "interventions",
  "service-fait",
  "terminee",
];

/** Filters of the list of missions, as they stand in the address. */
export interface FiltresMissions {
  readonly q?: string;
  readonly statut?: keyof typeof STATUTS_MISSION;
  readonly etape?: EtapeMission;
  /** Missions that have not changed stage since that day. */
  readonly inchangeesDepuis?: DateIso;
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the list of missions from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresMissions({ q: " lisieux ", statut: "perdue" }) // => { q: "lisieux" }
 */
export function parseFiltresMissions(search: Readonly<Record<string, unknown>>): FiltresMissions {
  const statut = parseChoix(Object.keys(STATUTS_MISSION) as (keyof typeof STATUTS_MISSION)[]);
  return parseFiltres<FiltresMissions>(search, {
    q: parseMots,
    statut,
    etape: parseChoix(ETAPES),
    inchangeesDepuis: (valeur) => (isDateIso(valeur) ? valeur : undefined),
    tri: parseChoix(TRIS),
  });
}
