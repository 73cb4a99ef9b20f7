import type { PublicForme } from "@ia-territoires/dossiers/formations";

const TRIS = ["-date", "date", "organisme", "-heures"] as const;
// Written again here: the first screen loads no list of labels.
const PUBLICS: readonly PublicForme[] = ["elu", "cadre", "agent"];
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

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
  const texte = (cle: string): string => (typeof search[cle] === "string" ? search[cle].trim() : "");
  const q = texte("q").slice(0, 100);
  const organisme = texte("organisme");
  const publicForme = PUBLICS.find((un) => un === search["public"]);
  const annee = /^20\d{2}$/.test(String(search["annee"])) ? Number(search["annee"]) : undefined;
  const tri = TRIS.find((connu) => connu === search["tri"]);
  return {
    ...(q === "" ? {} : { q }),
    ...(UUID.test(organisme) ? { organisme } : {}),
    ...(publicForme === undefined ? {} : { public: publicForme }),
    ...(annee === undefined ? {} : { annee }),
    ...(search["piece"] === "sans" ? { piece: "sans" as const } : {}),
    ...(tri === undefined ? {} : { tri }),
  };
}
