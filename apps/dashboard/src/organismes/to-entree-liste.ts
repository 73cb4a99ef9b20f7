import type { NatureOrganisme } from "@ia-territoires/dossiers";
import type { FiltresOrganismes } from "./parse-filtres-organismes.ts";

export const TAILLE_PAGE = 50;

/**
 * Turns the filters of the address into the input of the list; without a search there is no relevance to sort by.
 *
 * @example
 * toEntreeListe({ q: "caen" }) // => { recherche: "caen", tri: "pertinence", taille: 50 }
 */
export function toEntreeListe({ q, nature, departement, tri }: FiltresOrganismes) {
  const ordre = tri === "pertinence" && q === undefined ? undefined : tri;
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(nature === undefined ? {} : { natures: [nature as NatureOrganisme] }),
    ...(departement === undefined ? {} : { departement }),
    tri: ordre ?? (q === undefined ? ("nom" as const) : ("pertinence" as const)),
    taille: TAILLE_PAGE,
  };
}
