import exceljs from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import * as sheetjs from "xlsx";
import { closeLectures, type FeuilleEcrite, readTableur, writeClasseur, writeFeuilleCsv } from "../index.ts";

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

  const DEUX: readonly FeuilleEcrite[] = [
    { ...FEUILLE, nom: "Par mois" },
    {
      titre: "Année",
      nom: "Année",
      colonnes: FEUILLE.colonnes,
      lignes: [
        ["a", { formule: "SUM('Par mois'!B2:C2)+'Par mois'!B3", valeur: "3550.20" }, null],
        [
          "b",
          { formule: "B2-'Par mois'!B3", valeur: "3800.20" },
          { formule: "ROUND(100*B2/B3,1)", valeur: "93.4" },
        ],
      ],
    },
  ];

  test("d'une feuille à l'autre, différences et parts : les formules de chaque format", async () => {
    const classeur = new exceljs.Workbook();
    await classeur.xlsx.load((await writeClasseur("xlsx", "Rapport", DEUX)).slice().buffer);
    const annee = classeur.getWorksheet("Année");
    expect(annee?.getCell("B2").value).toEqual({
      formula: "SUM('Par mois'!B2:C2)+'Par mois'!B3",
      result: 3550.2,
    });
    expect(annee?.getCell("C3").value).toEqual({ formula: "ROUND(100*B2/B3,1)", result: 93.4 });
    const ods = unzipSync(await writeClasseur("ods", "Rapport", DEUX));
    const contenu = strFromU8(ods["content.xml"] ?? new Uint8Array());
    expect(contenu).toContain("of:=SUM([$&apos;Par mois&apos;.B2:.C2])+[$&apos;Par mois&apos;.B3]");
    expect(contenu).toContain("of:=ROUND(100*[.B2]/[.B3];1)");
  });

  test("une feuille seule en CSV : ses formules y sont leurs valeurs, un texte y est protégé", async () => {
    const texte = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await writeFeuilleCsv(FEUILLE));
    expect(texte.split("\r\n")).toEqual([
      "\ufeffNom;janvier;Total",
      '"\'=HYPERLINK(""http://x"")";1900,10;1900,10',
      "🏛️ مدينة;-250,00;-250,00",
      "Total;1650,10;1650,10",
      "",
    ]);
  });

  test.each(["Par mois", "PAR MOIS", "trop long pour le nom d'une feuille", "a/b", ""])(
    "nom de feuille %j après « Par mois » : refusé",
    async (nom) => {
      const feuilles = [DEUX[0] ?? FEUILLE, { ...FEUILLE, nom }];
      await expect(writeClasseur("xlsx", "x", feuilles)).rejects.toThrow(RangeError);
    },
  );

  test.each([
    'HYPERLINK("x")',
    "SUM(A1:A2)+cmd|'/c calc'!A0",
    "",
    "1+1",
    "ROUND(100*A1/A2,2)",
    "A1-A2-A3",
    "'[autre.xlsx]x'!A1",
    "SUM('x'!A1:A2,A3)",
  ])("formule %j : refusée", async (formule) => {
    const feuille = { ...FEUILLE, lignes: [["x", { formule, valeur: "1.00" }, null]] };
    await expect(writeClasseur("xlsx", "x", [feuille])).rejects.toThrow(RangeError);
  });
});
