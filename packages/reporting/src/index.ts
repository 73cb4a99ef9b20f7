// The main entry: columns, the report, from a figure to its orders. ./lignes reads lists and priced orders, ./suivi follows delays and gains.
export type { LigneReporting } from "./lignes/ligne-reporting.ts";
export type { CleLigneBpu, ColonnesCommandes, Rattachement } from "./colonnes/colonnes-commandes.ts";
export { addColonnes } from "./colonnes/add-colonnes.ts";
export { buildColonnes } from "./colonnes/build-colonnes.ts";
export type { CommandeResumee } from "./commandes/commande-resumee.ts";
export { listCommandes } from "./commandes/list-commandes.ts";
export type { Periode } from "./periodes/periode.ts";
export { getSemestre } from "./periodes/get-semestre.ts";
export type { Volumes } from "./volumes/volumes.ts";
export { aggregateVolumes } from "./volumes/aggregate-volumes.ts";
export type {
  Cellule,
  CodeTableau,
  ColonneTableau,
  FiltreCommandes,
  LigneTableau,
  Tableau,
  TypeColonne,
} from "./tableaux/tableau.ts";
export { getFiltreCellule } from "./tableaux/get-filtre-cellule.ts";
export type { ActionCommerciale, Defaut, PartieManquante, Redaction } from "./suivi/redaction.ts";
export { LIBELLES_PARTIE_MANQUANTE } from "./suivi/labels.ts";
export type { LigneBpuConnue, OptionsRapport, Succession } from "./rapport/options-rapport.ts";
export type { LectureAvoirs, Rapport, TotauxRapport } from "./rapport/rapport.ts";
export { calculateRapport } from "./rapport/calculate-rapport.ts";
export {
  type DifferenceLigne,
  type DifferenceTableau,
  diffRapports,
} from "./comparaison/diff-rapports.ts";
