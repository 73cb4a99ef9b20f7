import type { Cellule } from "../cellules/cellule.ts";
import { formatReference } from "../cellules/format-reference.ts";
import type { Limites } from "./limites.ts";
import { ErreurLecture } from "./refus-lecture.ts";
import { toCellule } from "./to-cellule.ts";

type Valeurs = readonly (string | number | boolean | Date | null)[];

/** Adds rows to a sheet, and stops a file at the row where it passes a limit. */
export interface CompteurCellules {
  add(feuille: { readonly nom: string; readonly lignes: Cellule[][] }, rang: number, valeurs: Valeurs): void;
}

/**
 * Counts the cells of all the sheets of a file, the empty rows between two others included.
 * @example
 * createCompteur(LIMITES).add(feuille, 0, ["Nom", 12])
 */
export function createCompteur({ colonnes, cellules }: Limites): CompteurCellules {
  let total = 0;
  return {
    add({ nom, lignes }, rang, valeurs) {
      const ou = formatReference({ feuille: nom, ligne: rang + 1 });
      if (valeurs.length > colonnes) {
        throw new ErreurLecture("trop-de-colonnes", `${capitalise(ou)} : plus de ${colonnes} colonnes.`);
      }
      // A row far below the others costs the empty rows above it.
      total += valeurs.length + Math.max(1, rang - lignes.length);
      if (total > cellules || !Number.isSafeInteger(rang) || rang < lignes.length) {
        if (rang < lignes.length)
          throw new ErreurLecture("fichier-abime", `${capitalise(ou)} : les lignes ne se suivent pas.`);
        throw new ErreurLecture(
          "trop-de-cellules",
          `${capitalise(ou)} : le fichier a plus de ${cellules.toLocaleString("fr-FR")} cellules ; le partager en plusieurs.`,
        );
      }
      while (lignes.length < rang) lignes.push([]);
      lignes.push(valeurs.map(toCellule));
    },
  };
}

const capitalise = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);
