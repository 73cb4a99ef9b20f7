import exceljs from "exceljs";
import { afterAll, describe, expect, test } from "vitest";
import * as sheetjs from "xlsx";
import { closeLectures, type FeuilleEcrite, readTableur, writeClasseur } from "../index.ts";

afterAll(closeLectures);

const FEUILLE: FeuilleEcrite = {
  titre: "Volume d'affaires par bénéficiaire et par mois",
  colonnes: [
    { cle: "nom", titre: "Nom", type: "texte" },
    { cle: "a", titre: "janvier", type: "montant" },
    { cle: "total", titre: "Total", type: "montant" },
  ],
  lignes: [
    ['=HYPERLINK("http://x")', "1900.10", { formule: "SUM(B2:B2)", valeur: "1900.10" }],
    ["🏛️ مدينة", "-250.00", { formule: "SUM(B3:B3)", valeur: "-250.00" }],
    ["Total", { formule: "B2+B3", valeur: "1650.10" }, { formule: "SUM(C2:C3)", valeur: "1650.10" }],
  ],
};

describe("classeur de plusieurs feuilles, totaux vivants", () => {
  test("xlsx : un second lecteur y voit les formules et leur valeur ; un texte n'en est jamais une", async () => {
    const octets = await writeClasseur("xlsx", "Rapport", [FEUILLE, FEUILLE]);
    const classeur = new exceljs.Workbook();
    await classeur.xlsx.load(octets.slice().buffer);
    expect(classeur.worksheets.map(({ name }) => name)).toEqual([
      "Volume d'affaires par bénéficia",
      "Volume d'affaires par bénéfic 2",
    ]);
    const feuille = classeur.worksheets[0];
    expect(feuille?.getCell("C4").value).toMatchObject({ formula: "SUM(C2:C3)", result: 1650.1 });
    expect(feuille?.getCell("A2").value).toBe('=HYPERLINK("http://x")');
  });

  test("ods : les mêmes formules, et la valeur qu'on relit", async () => {
    const octets = await writeClasseur("ods", "Rapport", [FEUILLE]);
    const feuille = Object.values(sheetjs.read(octets, { cellFormula: true }).Sheets)[0];
    expect(feuille?.["B4"]).toMatchObject({ f: "B2+B3", v: 1650.1 });
    const lu = await readTableur(octets, { nom: "rapport.ods" });
    if (lu.statut !== "lu") throw new Error(lu.message);
    expect(lu.feuilles[0]?.lignes[3]).toEqual([
      "Total",
      { genre: "nombre", valeur: "1650.1" },
      { genre: "nombre", valeur: "1650.1" },
    ]);
  });

  test.each(['HYPERLINK("x")', "SUM(A1:A2)+cmd|'/c calc'!A0", "", "1+1"])(
    "formule %j : refusée",
    async (formule) => {
      const feuille = { ...FEUILLE, lignes: [["x", { formule, valeur: "1.00" }, null]] };
      await expect(writeClasseur("xlsx", "x", [feuille])).rejects.toThrow(RangeError);
    },
  );
});
