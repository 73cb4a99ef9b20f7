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
  const q = typeof search["q"] === "string" ? search["q"].trim().slice(0, 100) : "";
  const statut = Object.keys(STATUTS_DEVIS).find((known) => known === search["statut"]);
  const annee = /^20\d{2}$/.test(String(search["annee"])) ? Number(search["annee"]) : undefined;
  const tri = TRIS.find((known) => known === search["tri"]);
  return {
    ...(q === "" ? {} : { q }),
    ...(statut === undefined ? {} : { statut: statut as keyof typeof STATUTS_DEVIS }),
    ...(annee === undefined ? {} : { annee }),
    ...(tri === undefined ? {} : { tri }),
  };
}
