import { CERTAINTIES, isDateIso, type Certainty, type DateIso } from "@ia-territoires/core";
import { DOMAINES, type Domaine, ETATS_CHIFFRE, type EtatFiltre } from "./labels.ts";

const TRIS = ["texte", "-texte", "libelle", "-libelle", "debut", "-debut", "lecture", "-lecture"] as const;

/** Filters of the figures, as they stand in the address. */
export interface FiltresChiffres {
  readonly q?: string;
  readonly domaine?: Domaine;
  readonly etat?: EtatFiltre;
  readonly certitude?: Certainty;
  readonly relire?: "oui";
  readonly le?: DateIso;
  readonly tri?: (typeof TRIS)[number];
}

const find = <T extends string>(connus: readonly T[], lu: unknown): T | undefined =>
  connus.find((connu) => connu === lu);

/**
 * Parses the filters of the figures from an address; what it does not know is left out, never an error.
 *
 * @example
 * parseFiltresChiffres({ domaine: "droit", le: "hier" }) // => { domaine: "droit" }
 */
export function parseFiltresChiffres(search: Readonly<Record<string, unknown>>): FiltresChiffres {
  const q = typeof search["q"] === "string" ? search["q"].trim().slice(0, 100) : "";
  const domaine = find(Object.keys(DOMAINES) as Domaine[], search["domaine"]);
  const etat = find(Object.keys(ETATS_CHIFFRE) as EtatFiltre[], search["etat"]);
  const certitude = find(CERTAINTIES, search["certitude"]);
  const le = isDateIso(search["le"]) ? search["le"] : undefined;
  const tri = find(TRIS, search["tri"]);
  return {
    ...(q === "" ? {} : { q }),
    ...(domaine === undefined ? {} : { domaine }),
    ...(etat === undefined ? {} : { etat }),
    ...(certitude === undefined ? {} : { certitude }),
    ...(search["relire"] === "oui" ? { relire: "oui" as const } : {}),
    ...(le === undefined ? {} : { le }),
    ...(tri === undefined ? {} : { tri }),
  };
}
