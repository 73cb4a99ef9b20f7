import { quoteInput } from "@ia-territoires/core";
import { readCentimes } from "../colonnes/centimes.ts";
import { readDixMilliemes } from "../colonnes/dix-milliemes.ts";
import { readJour } from "../periodes/jour.ts";
import type { CelluleLue, CodeErreurListe, ErreurListe } from "./cellule.ts";
import type { Champ, NatureChamp } from "./champs.ts";
import {
  readBooleen,
  readConfiance,
  readDate,
  readJours,
  readMontant,
  readNom,
  readQuantite,
  readSiret,
  readTexte,
} from "./read-champ.ts";

const LECTURES: Readonly<Record<NatureChamp, (cellule: CelluleLue) => unknown>> = {
  texte: readNom,
  date: (cellule) => checked(readDate(cellule), readJour),
  siret: readSiret,
  montant: (cellule) => checked(readMontant(cellule), readCentimes),
  quantite: (cellule) => checked(readQuantite(cellule), readDixMilliemes),
  jours: readJours,
  booleen: readBooleen,
  confiance: readConfiance,
};

const CODES: Readonly<Record<NatureChamp, CodeErreurListe>> = {
  texte: "texte-illisible",
  date: "date-illisible",
  siret: "siret-invalide",
  montant: "nombre-illisible",
  quantite: "nombre-illisible",
  jours: "nombre-illisible",
  booleen: "valeur-hors-limites",
  confiance: "valeur-hors-limites",
};

/** Reads once more what the report will read, so that its limits are said here, with the row. */
function checked<T>(valeur: T, limit: (valeur: T) => unknown): T {
  limit(valeur);
  return valeur;
}

/** Where a line is read, and where what is wrong in it goes. */
export interface LectureLigne {
  readonly champs: readonly Champ[];
  readonly places: ReadonlyMap<string, number>;
  readonly rang: number;
  readonly fautes: ErreurListe[];
}

/**
 * Reads a row, field after field; `undefined` once one of them is wrong, every fault being told. An optional cell that is
 * empty is `null`.
 */
export function readLigne(
  cellules: readonly CelluleLue[],
  { champs, places, rang, fautes }: LectureLigne,
): Readonly<Record<string, unknown>> | undefined {
  const avant = fautes.length;
  const lue: Record<string, unknown> = {};
  for (const { champ, titre, nature, requis } of champs) {
    const cellule = cellules[places.get(champ) ?? -1];
    const texte = readTexte(cellule);
    lue[champ] = null;
    if (texte === "") {
      if (requis) {
        const attendu = "une valeur : la cellule est vide";
        fautes.push({ code: "cellule-vide", ligne: rang, colonne: titre, valeur: "", attendu });
      }
      continue;
    }
    try {
      lue[champ] = LECTURES[nature](cellule);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      fautes.push({
        code: CODES[nature],
        ligne: rang,
        colonne: titre,
        valeur: quoteInput(texte),
        attendu: error.message,
      });
    }
  }
  return fautes.length > avant ? undefined : lue;
}
