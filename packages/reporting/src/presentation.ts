// The report as people read it: cells in French, bars of charts, pages to print. For a screen, a document, a browser or a server.
export { buildGraphiques } from "./presentation/build-graphiques.ts";
export { buildImpression } from "./presentation/build-impression.ts";
export { buildRedactionImprimee } from "./presentation/build-redaction-imprimee.ts";
export { LIBELLES_PARTIE_MANQUANTE } from "./suivi/labels.ts";
export { formatCellule } from "./presentation/format-cellule.ts";
export { type Barre, type Graphiques, TITRES_GRAPHIQUES } from "./presentation/graphiques.ts";
export type { BarreImprimee, ImpressionRapport, TableauImprime } from "./presentation/impression.ts";
export { type PlaceBarre, placeBarres } from "./presentation/place-barres.ts";
