import { detectSeparateur, type Separateur } from "./detect-separateur.ts";
import { unprotectTexte } from "./protect-texte.ts";

/** Why a CSV is not read, and where: the row as spreadsheets count it, from 1. */
export interface FauteCsv {
  readonly statut: "faute";
  readonly code: "guillemet-ouvert" | "trop-de-colonnes" | "trop-de-cellules";
  readonly message: string;
  readonly ligne: number;
}

export interface CsvLu {
  readonly statut: "lu";
  readonly separateur: Separateur;
  /** An empty field is null. Rows may have fewer fields than the first one. */
  readonly lignes: readonly (readonly (string | null)[])[];
}

export interface OptionsCsv {
  readonly separateur?: Separateur | undefined;
  /** Most fields of a row (500 by default). */
  readonly colonnes?: number | undefined;
  /** Most fields of the file (2 000 000 by default). */
  readonly cellules?: number | undefined;
}

/**
 * Cuts a CSV into fields: quoted fields may hold separators, line ends and doubled quotes; line ends of any system; the
 * apostrophe that protects from formulas is taken away; empty rows at the end are left out.
 *
 * Answers a fault, naming its row, on a quote that never closes and past the limits.
 * @example
 * parseCsv('Nom;Prix\n"Caen; la mer";1,5\n') // => { statut: "lu", separateur: ";", lignes: [["Nom", "Prix"], ["Caen; la mer", "1,5"]] }
 */
export function parseCsv(texte: string, options: OptionsCsv = {}): CsvLu | FauteCsv {
  const separateur = options.separateur ?? detectSeparateur(texte);
  const { colonnes = 500, cellules = 2_000_000 } = options;
  const lignes: (string | null)[][] = [];
  let ligne: (string | null)[] = [];
  let total = 0;
  let i = /^sep=[;,|\t]\r?\n/.exec(texte)?.[0].length ?? 0;
  const fin = texte.length;
  while (i < fin) {
    let champ: string;
    let cite = false;
    if (texte[i] === '"') {
      const lu = readCitation(texte, i);
      if (lu === null) return refuse("guillemet-ouvert", lignes.length + 1);
      champ = lu.champ;
      i = lu.suite;
      cite = true;
    } else champ = "";
    const debut = i;
    while (i < fin && texte[i] !== separateur && texte[i] !== "\n" && texte[i] !== "\r") i += 1;
    champ += texte.slice(debut, i);
    ligne.push(champ === "" && !cite ? null : unprotectTexte(champ));
    total += 1;
    if (ligne.length > colonnes) return refuse("trop-de-colonnes", lignes.length + 1, colonnes);
    if (total > cellules) return refuse("trop-de-cellules", lignes.length + 1, cellules);
    if (texte[i] === separateur) {
      i += 1;
      // A separator at the very end opens one more, empty field.
      if (i < fin) continue;
      ligne.push(null);
    } else i += texte[i] === "\r" && texte[i + 1] === "\n" ? 2 : 1;
    lignes.push(ligne);
    ligne = [];
  }
  if (ligne.length > 0) lignes.push(ligne);
  while (lignes.at(-1)?.every((champ) => champ === null) === true) lignes.pop();
  return { statut: "lu", separateur, lignes };
}

/** Reads from an opening quote to its closing one; null when there is none. */
function readCitation(
  texte: string,
  debut: number,
): { readonly champ: string; readonly suite: number } | null {
  let champ = "";
  let i = debut + 1;
  for (;;) {
    const guillemet = texte.indexOf('"', i);
    if (guillemet === -1) return null;
    champ += texte.slice(i, guillemet);
    if (texte[guillemet + 1] !== '"') return { champ, suite: guillemet + 1 };
    champ += '"';
    i = guillemet + 2;
  }
}

function refuse(code: FauteCsv["code"], ligne: number, limite = 0): FauteCsv {
  const messages: Readonly<Record<FauteCsv["code"], string>> = {
    "guillemet-ouvert": `Ligne ${ligne} : un guillemet ouvert n'est jamais refermé.`,
    "trop-de-colonnes": `Ligne ${ligne} : plus de ${limite} colonnes.`,
    "trop-de-cellules": `Ligne ${ligne} : le fichier a plus de ${limite.toLocaleString("fr-FR")} cellules ; le partager en plusieurs.`,
  };
  return { statut: "faute", code, message: messages[code], ligne };
}
