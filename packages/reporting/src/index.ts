// The main entry: columns, the report, from a figure to its orders; 8 kB at most on a page. ./lignes reads lists and priced
// orders, ./suivi follows delays and gains, ./comparaison sets two reports side by side.
export type { LigneReporting } from "./lignes/ligne-reporting.ts";
export type { CleLigneBpu, ColonnesCommandes, Rattachement } from "./colonnes/colonnes-commandes.ts";
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
export type { LigneBpuConnue, OptionsRapport, Succession } from "./rapport/options-rapport.ts";
export type { LectureAvoirs, Rapport, TotauxRapport } from "./rapport/rapport.ts";
export { calculateRapport } from "./rapport/calculate-rapport.ts";
