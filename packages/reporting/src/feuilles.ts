// The report as the sheets of a workbook, totals alive: what an export writes, in a browser or on a server.
export { buildFeuilleTableau } from "./feuilles/build-feuille-tableau.ts";
export { buildFeuillesRapport } from "./feuilles/build-feuilles-rapport.ts";
export type { CelluleFeuille, ColonneFeuille, FeuilleRapport } from "./feuilles/feuille-rapport.ts";
