import exceljs from "exceljs";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import * as sheetjs from "xlsx";
import type { Valeur } from "../src/index.ts";
import { toValeurFeuille, type ValeurFeuille } from "../src/ecriture/to-valeur-feuille.ts";
import { buildLignes, TABLE } from "./lignes.ts";

const TITRES = TABLE.colonnes.map(({ titre }) => titre);
const toFeuille = (ligne: readonly Valeur[]): ValeurFeuille[] =>
  TABLE.colonnes.map((colonne, rang) => toValeurFeuille(ligne[rang] ?? null, colonne, "Europe/Paris"));

/** Other writers, given the same rows and the same typed values; each writes a file. */
export const RIVAUX: Readonly<Record<string, (chemin: string, nombre: number) => Promise<void>>> = {
  async "exceljs, en flux"(chemin, nombre) {
    const classeur = new exceljs.stream.xlsx.WorkbookWriter({ filename: chemin, useStyles: true });
    const feuille = classeur.addWorksheet("Commandes");
    feuille.addRow(TITRES).commit();
    for (const ligne of buildLignes(nombre)) feuille.addRow(toFeuille(ligne)).commit();
    feuille.commit();
    await classeur.commit();
  },
  async "exceljs, en mémoire"(chemin, nombre) {
    const classeur = new exceljs.Workbook();
    const feuille = classeur.addWorksheet("Commandes");
    feuille.addRow(TITRES);
    for (const ligne of buildLignes(nombre)) feuille.addRow(toFeuille(ligne));
    await classeur.xlsx.writeFile(chemin);
  },
  async "SheetJS 0.18.5"(chemin, nombre) {
    const feuille = sheetjs.utils.aoa_to_sheet([TITRES, ...Array.from(buildLignes(nombre), toFeuille)], {
      dense: true,
    } as never);
    const classeur = sheetjs.utils.book_new();
    sheetjs.utils.book_append_sheet(classeur, feuille, "Commandes");
    sheetjs.writeFile(classeur, chemin, { bookType: "xlsx", compression: true });
  },
  async "write-excel-file"(chemin, nombre) {
    const lignes = Array.from(buildLignes(nombre), (ligne) =>
      toFeuille(ligne).map((value) =>
        value instanceof Date
          ? { value, type: Date, format: "dd/mm/yyyy" }
          : value === null
            ? null
            : { value },
      ),
    );
    await writeExcelFile([TITRES.map((value) => ({ value })), ...lignes] as SheetData).toFile(chemin);
  },
};
