import { aggregateMontants, type Montant } from "@ia-territoires/core";
import type { Cellule, ColonneTableau, Tableau, TypeColonne } from "../tableaux/tableau.ts";
import type { CelluleFeuille, ColonneFeuille, FeuilleRapport } from "./feuille-rapport.ts";

const TYPES: Readonly<Record<TypeColonne, ColonneFeuille["type"]>> = {
  texte: "texte",
  siret: "code",
  date: "date",
  montant: "montant",
  quantite: "nombre",
  nombre: "entier",
  jours: "entier",
  taux: "nombre",
  booleen: "booleen",
};
/** Longest formula that every spreadsheet takes. */
const FORMULE_MAXIMUM = 8_000;

/**
 * Lays a table out as a sheet. Amounts that are the sum of cells of the sheet (the total of a row over its months, the row
 * of totals) become formulas; one that would not give the same cent stays a value.
 */
export function buildFeuilleTableau({ titre, colonnes, lignes, total }: Tableau): FeuilleRapport {
  const rows = lignes.map(({ cellules }, rang) =>
    cellules.map((cellule, place) =>
      colonnes[place]?.cle === "total" ? sumLigne(colonnes, cellules, place, rang + 2) : cellule,
    ),
  );
  const niveaux = lignes.flatMap(({ niveau }, rang) => (niveau === 0 ? [rang] : []));
  const totaux = total?.map((cellule, place) =>
    colonnes[place]?.type === "montant" && typeof cellule === "string"
      ? sumColonne(
          cellule,
          niveaux.map((rang) => lignes[rang]?.cellules[place] ?? null),
          niveaux,
          getLettre(place),
          lignes.length,
        )
      : cellule,
  );
  return {
    titre,
    colonnes: colonnes.map((colonne) => ({
      cle: colonne.cle,
      titre: nameColonne(colonne),
      type: TYPES[colonne.type],
    })),
    lignes: totaux === undefined ? rows : [...rows, totaux],
  };
}

const nameColonne = ({ titre, note }: ColonneTableau): string =>
  note === undefined ? titre : `${titre} (${note})`;

/** The total of a row: the sum of its other amounts. */
function sumLigne(
  colonnes: readonly ColonneTableau[],
  cellules: readonly Cellule[],
  place: number,
  numero: number,
): CelluleFeuille {
  const valeur = cellules[place] ?? null;
  const places = colonnes.flatMap(({ type }, autre) => (type === "montant" && autre < place ? [autre] : []));
  if (
    places.length === 0 ||
    !isSomme(
      valeur,
      places.map((autre) => cellules[autre] ?? null),
    )
  )
    return valeur;
  return { formule: places.map((autre) => `${getLettre(autre)}${numero}`).join("+"), valeur: String(valeur) };
}

/** The total of a column: a range when every row counts, else the rows of the first level one by one. */
function sumColonne(
  valeur: string,
  cellules: readonly Cellule[],
  rangs: readonly number[],
  lettre: string,
  nombre: number,
): CelluleFeuille {
  if (rangs.length === 0 || !isSomme(valeur, cellules)) return valeur;
  if (rangs.length === nombre) return { formule: `SUM(${lettre}2:${lettre}${nombre + 1})`, valeur };
  const formule = rangs.map((rang) => `${lettre}${rang + 2}`).join("+");
  return formule.length > FORMULE_MAXIMUM ? valeur : { formule, valeur };
}

function isSomme(valeur: Cellule, cellules: readonly Cellule[]): boolean {
  if (!cellules.every((cellule) => typeof cellule === "string")) return false;
  return aggregateMontants(cellules as readonly Montant[]) === valeur;
}

/** Letter of a column, from 0. */
function getLettre(place: number): string {
  const reste = String.fromCharCode(65 + (place % 26));
  return place < 26 ? reste : `${getLettre(Math.floor(place / 26) - 1)}${reste}`;
}
