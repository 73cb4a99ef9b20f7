import type { NatureOrganisme } from "@ia-territoires/dossiers";
import type { Certainty, Source } from "@ia-territoires/core";

/**
 * The kind of body that a catégorie juridique of the Sirene register suggests: a proposal that the person confirms.
 *
 * Where one code covers several kinds (7379 is as much a CDG as another établissement public), the wider is proposed.
 */
export const CATEGORIES_JURIDIQUES: {
  readonly source: Source;
  readonly certainty: Certainty;
  readonly natures: ReadonlyMap<string, NatureOrganisme>;
} = {
  source: {
    texte: "INSEE, catégories juridiques, niveau III",
    url: "https://www.insee.fr/fr/information/2028129",
  },
  certainty: "secondary",
  natures: new Map([
    ["4110", "epic"],
    ["4120", "epic"],
    ["4140", "epic"],
    ["4150", "regie"],
    ["7210", "commune"],
    ["7220", "departement"],
    ["7230", "region"],
    ["7321", "asa"],
    ["7322", "asa"],
    ["7323", "asa"],
    ["7331", "enseignement"],
    ["7340", "syndicat"],
    ["7343", "epci"],
    ["7344", "epci"],
    ["7345", "syndicat"],
    ["7346", "epci"],
    ["7348", "epci"],
    ["7353", "syndicat"],
    ["7354", "syndicat"],
    ["7355", "syndicat"],
    ["7357", "syndicat"],
    ["7361", "ccas-cias"],
    ["7362", "caisse-des-ecoles"],
    ["7363", "epa"],
    ["7364", "epa"],
    ["7366", "epa"],
    ["7367", "ccas-cias"],
    ["7371", "epa"],
    ["7372", "sdis"],
    ["7373", "epa"],
    ["7378", "regie"],
    ["7379", "epa"],
    ["7383", "enseignement"],
    ["7384", "enseignement"],
    ["7389", "epa"],
    ["7410", "gip"],
    ["9220", "association"],
    ["9221", "association"],
    ["9222", "association"],
    ["9230", "association"],
    ["9260", "association"],
  ]),
};
