// What a browser may use too: texts, their cells, and nothing of Node.
export type { Cellule, CelluleTypee } from "./cellules/cellule.ts";
export { formatCellule } from "./cellules/format-cellule.ts";
export { formatReference, type Reference } from "./cellules/format-reference.ts";
export { getLettreColonne } from "./cellules/get-lettre-colonne.ts";
export { parseBooleen } from "./cellules/parse-booleen.ts";
export { parseDate } from "./cellules/parse-date.ts";
export { parseNombre } from "./cellules/parse-nombre.ts";
export { decodeTexte, type Encodage, type TexteDecode } from "./csv/decode-texte.ts";
export { detectSeparateur, type Separateur } from "./csv/detect-separateur.ts";
export { type CsvLu, type FauteCsv, type OptionsCsv, parseCsv } from "./csv/parse-csv.ts";
export { protectTexte, unprotectTexte } from "./csv/protect-texte.ts";
