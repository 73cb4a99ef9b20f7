import { CHAMPS_LISTE } from "@ia-territoires/reporting/lignes";
import { guessCorrespondance } from "../imports/guess-correspondance.ts";
import type { Places } from "./atelier/protocole.ts";

/** The fields of a list of orders, as the mapping of columns names them. */
export const CHAMPS = CHAMPS_LISTE.map(({ champ, titre, autres, requis }) => ({
  cle: champ,
  libelle: requis ? titre : `${titre} (facultatif)`,
  synonymes: [titre, ...autres],
}));

/** Guesses which column is which field from its heading. */
export const guessPlaces = (titres: readonly string[]): Places => guessCorrespondance(CHAMPS, titres);
