import { readXlsx as readMeta, streamXlsxRows } from "hucre/xlsx";
import type { Cellule } from "../cellules/cellule.ts";
import type { FeuilleLue } from "./classeur.ts";
import { createCompteur } from "./compteur-cellules.ts";
import type { Limites } from "./limites.ts";
import { ErreurLecture } from "./refus-lecture.ts";

/**
 * Reads the visible sheets of an XLSX already checked. Formulas give the value that was stored with them; an error gives
 * its name, e.g. « #REF! ».
 * @example
 * (await readXlsx(octets, LIMITES))[0]?.nom // => "Feuille 1"
 */
export async function readXlsx(octets: Uint8Array, limites: Limites): Promise<readonly FeuilleLue[]> {
  const noms: string[] = [];
  await readMeta(octets, {
    sheets: ({ name, hidden, veryHidden }) => {
      if (hidden !== true && veryHidden !== true) noms.push(name);
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
  const feuilles: { nom: string; lignes: Cellule[][] }[] = [];
  for (const nom of noms) {
    const feuille = { nom, lignes: [] };
    for await (const { index, values } of streamXlsxRows(octets, { sheet: nom })) {
      if (values.some((valeur) => valeur !== null && valeur !== "")) compteur.add(feuille, index, values);
    }
    feuilles.push(feuille);
  }
  return feuilles;
}
