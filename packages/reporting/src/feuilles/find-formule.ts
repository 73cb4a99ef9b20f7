import type { TypeColonne } from "../tableaux/tableau.ts";
import { buildSomme, type Formule, type Place, readExact } from "./formule.ts";
import { findDifference, findPart, findTotalLigne, type Question } from "./formules-lignes.ts";
import { findEchelle, findGlobal } from "./formules-temps.ts";

/** Longest formula that every spreadsheet takes. */
const FORMULE_MAXIMUM = 8_000;
const ADDITIONNES: ReadonlySet<TypeColonne> = new Set(["montant", "quantite", "nombre"]);

/**
 * The formula of a figure that other cells make: totals of rows and columns, rows that hold the rows beneath them,
 * quarters of months, years of quarters, differences, shares. Null when the cell is a figure of its own, or when the
 * formula would not give exactly what the library computed.
 */
export function findFormule(question: Question): string | null {
  const { grille, rang, place } = question;
  const type = grille.tableau.colonnes[place]?.type;
  const cellule = grille.getCellule(rang, place);
  if (cellule === null || !(isAdditionne(type) || type === "taux")) return null;
  const valeur = readExact(cellule);
  for (const find of REGLES) {
    const formule = find(question);
    if (formule === null || formule.valeur === null || formule.texte.length > FORMULE_MAXIMUM) continue;
    if (formule.valeur === valeur) return formule.texte;
  }
  return null;
}

const REGLES: readonly ((question: Question) => Formule | null)[] = [
  findPart,
  findDifference,
  findGlobal,
  findTotalColonne,
  findTotalLigne,
  findDetail,
  findEchelle,
];

/** The total of a column: its rows of the first level. */
function findTotalColonne({ grille, rang, place }: Question): Formule | null {
  const { colonnes, lignes } = grille.tableau;
  if (rang !== grille.rangTotal || !isAdditionne(colonnes[place]?.type)) return null;
  const places = lignes.flatMap(({ niveau }, autre): readonly Place[] =>
    niveau === 0 ? [[autre, place]] : [],
  );
  return buildSomme(grille, places, grille);
}

/** A row of the first level: the rows beneath it. */
function findDetail({ grille, rang, place }: Question): Formule | null {
  const { code, colonnes, lignes } = grille.tableau;
  if (code === "volume-global" || lignes[rang]?.niveau !== 0 || !isAdditionne(colonnes[place]?.type))
    return null;
  const places: Place[] = [];
  for (let autre = rang + 1; lignes[autre]?.niveau === 1; autre += 1) places.push([autre, place]);
  return buildSomme(grille, places, grille);
}

const isAdditionne = (type: TypeColonne | undefined): boolean => type !== undefined && ADDITIONNES.has(type);
