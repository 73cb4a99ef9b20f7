import type { NatureOrganisme } from "@ia-territoires/dossiers";
import type { FiltresOrganismes } from "./parse-filtres-organismes.ts";

/**
 * Turns the filters of the address into the criteria of the list; without a search there is no relevance to sort by.
 *
 * @example
 * toCriteresListe({ q: "caen" }) // => { recherche: "caen", tri: "pertinence" }
 */
export function toCriteresListe({ q, nature, departement, tri }: FiltresOrganismes) {
  const ordre = tri === "pertinence" && q === undefined ? undefined : tri;
  return {
    ...(q === undefined ? {} : { recherche: q }),
    ...(nature === undefined ? {} : { natures: [nature as NatureOrganisme] }),
    ...(departement === undefined ? {} : { departement }),
    tri: ordre ?? (q === undefined ? ("nom" as const) : ("pertinence" as const)),
  };
}
