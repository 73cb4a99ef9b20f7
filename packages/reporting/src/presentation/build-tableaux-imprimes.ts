import type { Cellule, ColonneTableau, Tableau, TypeColonne } from "../tableaux/tableau.ts";
import { formatCellule } from "./format-cellule.ts";
import type { TableauImprime } from "./impression.ts";

const CHIFFRES: ReadonlySet<TypeColonne> = new Set(["montant", "quantite", "nombre", "jours", "taux"]);
/** Columns of figures that a landscape page holds beside the names. */
const CHIFFRES_PAR_PAGE = 8;

/** Writes a table; one of too many columns of figures gives several, each with the names. */
export function buildTableauxImprimes(tableau: Tableau): readonly TableauImprime[] {
  const parts = splitColonnes(tableau.colonnes);
  return parts.map((places, rang) => {
    const colonnes = places
      .map((place) => tableau.colonnes[place])
      .filter((colonne) => colonne !== undefined);
    const write = (cellules: readonly Cellule[]): readonly string[] =>
      places.map((place) => formatCellule(cellules[place] ?? null, tableau.colonnes[place]?.type ?? "texte"));
    return {
      titre: parts.length === 1 ? tableau.titre : `${tableau.titre} (${rang + 1}/${parts.length})`,
      colonnes: colonnes.map(({ titre, note, type }, rangColonne) => ({
        titre: note === undefined ? titre : `${titre} (${note})`,
        alignement: CHIFFRES.has(type) ? "droite" : "gauche",
        large: type === "texte" && isLong(tableau, places[rangColonne] ?? 0),
      })),
      lignes: tableau.lignes.map(({ niveau, cellules }) => ({
        detail: niveau === 1,
        cellules: write(cellules),
      })),
      total: tableau.total === null ? null : write(tableau.total),
      notes: rang === parts.length - 1 ? tableau.notes : [],
    };
  });
}

/** A short text (a lot, a nature) only takes what it needs. */
const TEXTE_COURT = 16;

function isLong({ lignes }: Tableau, place: number): boolean {
  return lignes.some(({ cellules }) => String(cellules[place] ?? "").length > TEXTE_COURT);
}

/** Places of the columns of each part: the names, then the figures that orders make, as many figures as in the other parts, more or less one. */
function splitColonnes(colonnes: readonly ColonneTableau[]): readonly (readonly number[])[] {
  const places = [...colonnes.keys()];
  const premier = colonnes.findIndex(({ filtre }) => filtre !== undefined);
  const chiffres = premier < 0 ? [] : places.slice(premier);
  if (chiffres.length <= CHIFFRES_PAR_PAGE) return [places];
  const nombre = Math.ceil(chiffres.length / CHIFFRES_PAR_PAGE);
  const taille = Math.ceil(chiffres.length / nombre);
  return Array.from({ length: nombre }, (_, rang) => [
    ...places.slice(0, premier),
    ...chiffres.slice(rang * taille, (rang + 1) * taille),
  ]);
}
