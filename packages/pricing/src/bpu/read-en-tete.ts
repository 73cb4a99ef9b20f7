import { quoteInput } from "@ia-territoires/core";
import type { CelluleBpu, ErreurBpu } from "./cellule.ts";
import { COLONNES_BPU, COLONNES_REQUISES, toNomColonne } from "./colonnes.ts";
import type { ColonneBpu } from "./colonnes.ts";

/** Where each column is, and what is wrong with the header. */
export interface EnTete {
  readonly rangs: ReadonlyMap<ColonneBpu, number>;
  readonly erreurs: readonly ErreurBpu[];
}

/** Reads the first row of a table. A column that we do not know is refused: dropping it would lose what it says. */
export function readEnTete(cellules: readonly CelluleBpu[]): EnTete {
  const rangs = new Map<ColonneBpu, number>();
  const erreurs: ErreurBpu[] = [];
  const refuse = (code: ErreurBpu["code"], colonne: string, valeur: string, attendu: string): void => {
    erreurs.push({ code, ligne: 1, colonne, valeur, attendu });
  };
  cellules.forEach((cellule, rang) => {
    if (cellule === null || cellule === undefined || cellule === "") return;
    const titre = typeof cellule === "string" ? cellule : "";
    const nom = COLONNES_BPU.find((colonne) => colonne === toNomColonne(titre));
    if (nom === undefined) {
      refuse(
        "colonne-inconnue",
        titre.slice(0, 60),
        quoteInput(cellule),
        `une colonne parmi ${COLONNES_BPU.join(", ")}`,
      );
    } else if (rangs.has(nom))
      refuse("colonne-double", nom, quoteInput(cellule), "une seule colonne de ce nom");
    else rangs.set(nom, rang);
  });
  for (const colonne of COLONNES_REQUISES) {
    if (!rangs.has(colonne))
      refuse("colonne-absente", colonne, "", `une colonne « ${colonne} » dans la première ligne`);
  }
  return { rangs, erreurs };
}
