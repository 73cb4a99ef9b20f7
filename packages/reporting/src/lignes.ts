// What gives lines of a report: a list of orders in cells, or an order priced by @ia-territoires/pricing.
export { buildLignesReporting, type PassationCommande } from "./lignes/build-lignes-reporting.ts";
export type {
  CelluleLue,
  CodeErreurListe,
  CodeSignalement,
  ErreurListe,
  Signalement,
} from "./lecture/cellule.ts";
export { type Champ, type ChampListe, CHAMPS_LISTE } from "./lecture/champs.ts";
export { addColonnes } from "./colonnes/add-colonnes.ts";
export { buildSousColonnes } from "./colonnes/build-sous-colonnes.ts";
export { rankCommandes } from "./colonnes/rank-commandes.ts";
export { updateDatesAvoirs } from "./colonnes/update-dates-avoirs.ts";
export { toRowsListe } from "./lecture/to-rows-liste.ts";
export { type ListeLue, type OptionsListe, parseListeCommandes } from "./lecture/parse-liste-commandes.ts";
export type { Correspondance } from "./lecture/read-en-tete.ts";
