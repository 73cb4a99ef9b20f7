import { OUTCOMES } from "@ia-territoires/compliance";
import {
  type ClasseSysteme,
  LIBELLES_STATUT_SYSTEME,
  LIBELLES_USAGE,
  type StatutSysteme,
  type UsageSysteme,
} from "@ia-territoires/dossiers/systemes";
import { parseChoix } from "../listes/filtres/parse-choix.ts";
import { parseFiltres } from "../listes/filtres/parse-filtres.ts";
import { parseMots } from "../listes/filtres/parse-mots.ts";
import { parseUuid } from "../listes/filtres/parse-uuid.ts";

const TRIS = ["nom", "-nom", "organisme", "-maj", "-gravite"] as const;

/** Classes of the filter, the gravest first. */
export const CLASSES: readonly ClasseSysteme[] = [...OUTCOMES, "undetermined"];

/** Filters of the register, as they stand in the address. */
export interface FiltresRegistre {
  readonly q?: string;
  readonly organisme?: string;
  readonly classe?: ClasseSysteme;
  readonly statut?: StatutSysteme;
  readonly usage?: UsageSysteme;
  readonly fournisseur?: string;
  readonly changement?: "oui";
  readonly tri?: (typeof TRIS)[number];
}

/**
 * Parses the filters of the register from the texts of an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresRegistre({ q: " chat ", classe: "grave" }) // => { q: "chat" }
 */
export function parseFiltresRegistre(search: Readonly<Record<string, unknown>>): FiltresRegistre {
  return parseFiltres<FiltresRegistre>(search, {
    q: parseMots,
    organisme: parseUuid,
    classe: parseChoix(CLASSES),
    statut: parseChoix(listCodes(LIBELLES_STATUT_SYSTEME)),
    usage: parseChoix(listCodes(LIBELLES_USAGE)),
    fournisseur: parseMots,
    changement: parseChoix(["oui"]),
    tri: parseChoix(TRIS),
  });
}

/** The filters as the list takes them. */
export function toCriteresRegistre(filtres: FiltresRegistre) {
  const { q, organisme, changement, tri, ...autres } = filtres;
  return {
    ...autres,
    ...(q === undefined ? {} : { recherche: q }),
    ...(organisme === undefined ? {} : { organismeId: organisme }),
    ...(changement === undefined ? {} : { changement: true as const }),
    tri: tri ?? ("-gravite" as const),
  };
}

const listCodes = <Code extends string>(libelles: Readonly<Record<Code, string>>): readonly Code[] =>
  Object.keys(libelles) as Code[];
