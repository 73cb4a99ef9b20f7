import { readOds as readMeta, streamOdsRows } from "hucre/ods";
import type { Cellule } from "../cellules/cellule.ts";
import type { FeuilleLue } from "./classeur.ts";
import { createCompteur } from "./compteur-cellules.ts";
import type { Limites } from "./limites.ts";
import { ErreurLecture } from "./refus-lecture.ts";

/**
 * Reads the sheets of an ODS already checked.
 * @example
 * (await readOds(octets, LIMITES))[0]?.nom // => "Feuille1"
 */
export async function readOds(octets: Uint8Array, limites: Limites): Promise<readonly FeuilleLue[]> {
  const noms: string[] = [];
  await readMeta(octets, {
    sheets: ({ name }, rang) => {
      noms[rang] = name;
      return false;
    },
  });
  if (noms.length > limites.feuilles) {
    throw new ErreurLecture(
      "trop-de-feuilles",
      `Le classeur a ${noms.length} feuilles, ${limites.feuilles} au plus.`,
    );
  }
  const compteur = createCompteur(limites);
  const feuilles: { nom: string; lignes: Cellule[][] }[] = noms.map((nom) => ({ nom, lignes: [] }));
  for await (const { index, values, sheetIndex } of streamOdsRows(octets)) {
    const feuille = feuilles[sheetIndex ?? 0];
    if (feuille !== undefined && values.some((valeur) => valeur !== null && valeur !== "")) {
      compteur.add(feuille, index, values);
    }
  }
  return feuilles;
}
