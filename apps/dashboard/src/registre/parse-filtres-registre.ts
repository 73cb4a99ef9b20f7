import { OUTCOMES } from "@ia-territoires/compliance";
import {
  type ClasseSysteme,
  LIBELLES_STATUT_SYSTEME,
  LIBELLES_USAGE,
  type StatutSysteme,
  type UsageSysteme,
} from "@ia-territoires/dossiers/systemes";

const TRIS = ["nom", "-nom", "organisme", "-maj", "-gravite"] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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
export function parseFiltresRegistre(search: Readonly<Record<string, string>>): FiltresRegistre {
  const q = search["q"]?.trim() ?? "";
  const fournisseur = search["fournisseur"]?.trim() ?? "";
  const organisme = search["organisme"] ?? "";
  const classe = CLASSES.find((connue) => connue === search["classe"]);
  const statut = find(LIBELLES_STATUT_SYSTEME, search["statut"]);
  const usage = find(LIBELLES_USAGE, search["usage"]);
  const tri = TRIS.find((connu) => connu === search["tri"]);
  return {
    ...(q === "" ? {} : { q }),
    ...(UUID.test(organisme) ? { organisme } : {}),
    ...(classe === undefined ? {} : { classe }),
    ...(statut === undefined ? {} : { statut }),
    ...(usage === undefined ? {} : { usage }),
    ...(fournisseur === "" ? {} : { fournisseur }),
    ...(search["changement"] === "oui" ? { changement: "oui" as const } : {}),
    ...(tri === undefined ? {} : { tri }),
  };
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

function find<Code extends string>(
  libelles: Readonly<Record<Code, string>>,
  cherche: string | undefined,
): Code | undefined {
  return (Object.keys(libelles) as Code[]).find((code) => code === cherche);
}
