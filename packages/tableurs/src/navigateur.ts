// What a worker of a browser may use: the whole reading, without anything of Node. It weighs a spreadsheet library, and
// a file may keep it busy: never in the page itself, always in a worker that the page can stop.
export * from "./csv.ts";
export { type FeuilleEcrite, writeClasseur } from "./ecriture/write-classeur.ts";
export { writeFeuilleCsv } from "./ecriture/write-feuille-csv.ts";
export type { Classeur, FeuilleLue } from "./lecture/classeur.ts";
export { type Limites, LIMITES } from "./lecture/limites.ts";
export { readOctets } from "./lecture/read-octets.ts";
export type { RefusLecture } from "./lecture/refus-lecture.ts";
