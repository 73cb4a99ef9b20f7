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
  const q = typeof search["q"] === "string" ? search["q"].trim() : "";
  const statut = Object.keys(STATUTS_TITRE).find((connu) => connu === search["statut"]);
  const exercice = /^20\d{2}$/.test(String(search["exercice"])) ? Number(search["exercice"]) : undefined;
  const tri = TRIS.find((connu) => connu === search["tri"]);
  return {
    ...(q === "" ? {} : { q }),
    ...(statut === undefined ? {} : { statut: statut as keyof typeof STATUTS_TITRE }),
    ...(exercice === undefined ? {} : { exercice }),
    ...(tri === undefined ? {} : { tri }),
  };
}
