import { calculatePart } from "../tableaux/calculate-part.ts";
import type { CodeTableau } from "../tableaux/tableau.ts";
import { buildSomme, type Formule, type Place, readExact } from "./formule.ts";
import type { Grille } from "./grille.ts";

/** What a rule is asked: a cell of a grid, and the other tables of the report. */
export interface Question {
  readonly grille: Grille;
  readonly rang: number;
  readonly place: number;
  readonly find: (code: CodeTableau) => Grille | undefined;
}

/** Columns that are one less another, by table. */
const DIFFERENCES: Readonly<
  Partial<Record<CodeTableau, readonly [colonne: string, plus: string, moins: string]>>
> = {
  "retour-sur-investissement": ["solde", "gains", "cout"],
  "gains-achats": ["gain", "reference", "paye"],
};
/** Columns that are a share in percent: of another column, in the same row or in the row of totals. */
const PARTS: Readonly<
  Partial<Record<CodeTableau, readonly [colonne: string, de: string, sur: string, ou: "ligne" | "total"]>>
> = {
  "repartition-bpu": ["part", "total", "total", "total"],
  "retour-sur-investissement": ["retour", "solde", "cout", "ligne"],
  "gains-achats": ["taux", "gain", "reference", "ligne"],
};

/** The total of a row: the sum of the columns of its kind before it (amounts, quantities or numbers of lines). */
export function findTotalLigne({ grille, rang, place }: Question): Formule | null {
  const { colonnes } = grille.tableau;
  const colonne = colonnes[place];
  const [, suffixe] = /^total(-.*)?$/.exec(colonne?.cle ?? "") ?? [];
  if (colonne === undefined || !colonne.cle.startsWith("total")) return null;
  const places = colonnes.flatMap(({ cle, type }, autre): readonly Place[] =>
    autre < place && type === colonne.type && cle.endsWith(suffixe ?? "") ? [[rang, autre]] : [],
  );
  return buildSomme(grille, places, grille);
}

/** A column that the report makes as a difference of two others. */
export function findDifference({ grille, rang, place }: Question): Formule | null {
  const { code, colonnes } = grille.tableau;
  const [cible, plus, moins] = DIFFERENCES[code] ?? [];
  if (colonnes[place]?.cle !== cible) return null;
  const [haut, bas] = [plus, moins].map((nom) => colonnes.findIndex(({ cle }) => cle === nom));
  if (haut === undefined || bas === undefined) return null;
  const a = readExact(grille.getCellule(rang, haut));
  const b = readExact(grille.getCellule(rang, bas));
  return {
    texte: `${grille.nameCellule(rang, haut, grille)}-${grille.nameCellule(rang, bas, grille)}`,
    valeur: a === null || b === null ? null : a - b,
  };
}

/**
 * A share in percent, with one decimal. A spreadsheet computes in binary: a share that falls on a half, where it might
 * round the other way, stays a value.
 */
export function findPart({ grille, rang, place }: Question): Formule | null {
  const { code, colonnes } = grille.tableau;
  const [cible, de, sur, ou] = PARTS[code] ?? [];
  if (colonnes[place]?.cle !== cible) return null;
  const [haut, bas] = [de, sur].map((nom) => colonnes.findIndex(({ cle }) => cle === nom));
  if (haut === undefined || bas === undefined) return null;
  const rangBas = ou === "total" ? grille.rangTotal : rang;
  const partie = readExact(grille.getCellule(rang, haut));
  const total = readExact(grille.getCellule(rangBas, bas));
  const exacte =
    partie === null || total === null || isDemi(partie, total) ? null : calculatePart(partie, total);
  return {
    texte: `ROUND(100*${grille.nameCellule(rang, haut, grille)}/${grille.nameCellule(rangBas, bas, grille)},1)`,
    valeur: readExact(exacte),
  };
}

/** Billionths of a tenth of a percent around a half: more than a spreadsheet errs. */
const MARGE = 10n;
const ECHELLE = 1_000_000_000n;

function isDemi(partie: bigint, total: bigint): boolean {
  if (total === 0n) return true;
  const reste = ((partie * 1_000n * ECHELLE) / total) % ECHELLE;
  const ecart = (reste < 0n ? -reste : reste) - ECHELLE / 2n;
  return ecart <= MARGE && ecart >= -MARGE;
}
