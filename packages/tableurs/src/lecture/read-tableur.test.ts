import { deflateRawSync } from "node:zlib";
import { unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeEntier } from "../../test/write-entier.ts";
import { closeLectures, createLecteur, LIMITES, readTableur, type Table } from "../index.ts";

afterAll(closeLectures);

const TABLE: Table = {
  titre: "Tarifs",
  colonnes: [
    { cle: "nom", titre: "Nom", type: "texte" },
    { cle: "prix", titre: "Prix", type: "montant" },
  ],
};
const texte = (contenu: string): Uint8Array => new TextEncoder().encode(contenu);
let xlsx: Uint8Array;
let ods: Uint8Array;
beforeAll(async () => {
  xlsx = await writeEntier("xlsx", TABLE, [["Atelier", "400.00"]]);
  ods = await writeEntier("ods", TABLE, [["Atelier", "400.00"]]);
});

/** The same archive with parts added or replaced. */
const add = (archive: Uint8Array, parties: Record<string, Uint8Array>): Uint8Array =>
  zipSync({ ...unzipSync(archive), ...parties });
const edit = (archive: Uint8Array, nom: string, change: (xml: string) => string): Uint8Array =>
  add(archive, { [nom]: texte(change(new TextDecoder().decode(unzipSync(archive)[nom]))) });

describe("ce qui n'est pas lu, et pourquoi", () => {
  test.each([
    ["vide", () => new Uint8Array(), "x.csv", "fichier-vide"],
    ["un PDF", () => texte("%PDF-1.7"), "x.xlsx", "format-inconnu"],
    ["un programme", () => Uint8Array.of(0x4d, 0x5a, 0, 1), "x.csv", "format-inconnu"],
    ["des octets quelconques", () => Uint8Array.of(1, 0, 0, 2, 0, 3), "x.csv", "format-inconnu"],
    [
      "un ancien .xls ou un mot de passe",
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0),
      "x.xls",
      "fichier-chiffre",
    ],
    ["un XLSX nommé .csv", () => xlsx, "x.csv", "type-mensonger"],
    ["un ODS nommé .xlsx", () => ods, "x.xlsx", "type-mensonger"],
    ["un CSV nommé .xlsx", () => texte("a;b"), "x.xlsx", "type-mensonger"],
    ["un CSV nommé .exe", () => texte("a;b"), "x.exe", "type-mensonger"],
    ["des macros", () => add(xlsx, { "xl/vbaProject.bin": texte("x") }), "x.xlsx", "macros"],
    [
      "un type à macros",
      () =>
        edit(xlsx, "[Content_Types].xml", (xml) =>
          xml.replace("sheet.main+xml", "sheet.macroEnabled.main+xml"),
        ),
      "x.xlsx",
      "macros",
    ],
    ["des macros ODS", () => add(ods, { "Basic/Standard/Module1.xml": texte("x") }), "x.ods", "macros"],
    [
      "un lien externe",
      () => add(xlsx, { "xl/externalLinks/externalLink1.xml": texte("x") }),
      "x.xlsx",
      "liens-externes",
    ],
    ["une connexion", () => add(xlsx, { "xl/connections.xml": texte("x") }), "x.xlsx", "liens-externes"],
    [
      "un tableau lié",
      () =>
        edit(ods, "content.xml", (xml) =>
          xml.replace("<table:table-row", '<table:table-source xlink:href="http://x"/><table:table-row'),
        ),
      "x.ods",
      "liens-externes",
    ],
    ["un chemin qui sort", () => add(xlsx, { "../x": texte("x") }), "x.xlsx", "fichier-abime"],
    [
      "des entités XML",
      () => edit(xlsx, "xl/workbook.xml", (xml) => xml.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c">]>')),
      "x.xlsx",
      "fichier-abime",
    ],
    ["une archive sans tableur", () => zipSync({ "a.txt": texte("a") }), "x.xlsx", "fichier-abime"],
    ["une archive coupée", () => xlsx.slice(0, -30), "x.xlsx", "fichier-abime"],
    [
      "une feuille qui manque",
      () => {
        const { "xl/worksheets/sheet1.xml": _, ...reste } = unzipSync(xlsx);
        return zipSync(reste);
      },
      "x.xlsx",
      "fichier-abime",
    ],
    ["un guillemet ouvert", () => texte('a;b\nc;"d'), "x.csv", "guillemet-ouvert"],
    ["un million de colonnes", () => texte(";".repeat(1_000_000)), "x.csv", "trop-de-colonnes"],
    [
      "une colonne au bout de la feuille",
      () => edit(xlsx, "xl/worksheets/sheet1.xml", (xml) => xml.replaceAll('r="B', 'r="XFD')),
      "x.xlsx",
      "trop-de-colonnes",
    ],
    [
      "une ligne au bout de la feuille",
      () => edit(xlsx, "xl/worksheets/sheet1.xml", (xml) => xml.replace('<row r="2"', '<row r="1048576"')),
      "x.xlsx",
      "trop-de-cellules",
    ],
    ["un fichier trop lourd", () => new Uint8Array(10_000_001).fill(65), "x.csv", "fichier-trop-lourd"],
  ])("%s", async (_, build, nom, code) => {
    const refus = await readTableur(build(), { nom });
    expect(refus).toMatchObject({ statut: "refus", code, sources: [] });
    expect(refus).toHaveProperty("message", expect.stringMatching(/^\p{Lu}.*[.]$/u));
  });

  test("la faute dit sa feuille et sa ligne", async () => {
    const loin = edit(xlsx, "xl/worksheets/sheet1.xml", (xml) => xml.replaceAll('r="B2', 'r="XFD2'));
    expect(await readTableur(loin)).toHaveProperty(
      "message",
      "Feuille « Tarifs », ligne 2 : plus de 500 colonnes.",
    );
  });
});

describe("une bombe est refusée", () => {
  const BOMBE = 300_000_000;

  test("par ce qu'elle annonce, sans rien décompresser", async () => {
    const octets = new Uint8Array(edit(xlsx, "xl/styles.xml", (xml) => xml));
    const vue = new DataView(octets.buffer);
    for (let i = 0; i < octets.length - 46; i += 1) {
      if (vue.getUint32(i, true) === 0x02014b50) vue.setUint32(i + 24, BOMBE, true);
    }
    expect(await readTableur(octets)).toMatchObject({ statut: "refus", code: "trop-volumineux" });
  });

  test("en décompressant, quand elle ment sur sa taille", async () => {
    const bombe = deflateRawSync(new Uint8Array(60_000_000));
    // Stored under a declared size of 100 bytes: an honest directory would have been refused before.
    const archive = zipSync({ "[Content_Types].xml": texte("x"), "xl/workbook.xml": [bombe, { level: 0 }] });
    const vue = new DataView(archive.buffer);
    for (let i = 0; i < archive.length - 46; i += 1) {
      const central = vue.getUint32(i, true) === 0x02014b50;
      if (!central && vue.getUint32(i, true) !== 0x04034b50) continue;
      if (vue.getUint32(i + (central ? 20 : 18), true) !== bombe.length) continue;
      vue.setUint16(i + (central ? 10 : 8), 8, true);
      if (central) vue.setUint32(i + 24, 100, true);
    }
    expect(await readTableur(archive)).toMatchObject({ statut: "refus", code: "trop-volumineux" });
  });

  test("par des lignes répétées sans fin, sans emporter le serveur", async () => {
    const gonfle = edit(ods, "content.xml", (xml) =>
      xml.replaceAll("<table:table-row", '<table:table-row table:number-rows-repeated="1048576"'),
    );
    const refus = await readTableur(gonfle);
    expect(["memoire-depassee", "trop-de-cellules"]).toContain(
      refus.statut === "refus" ? refus.code : refus.statut,
    );
    expect(await readTableur(texte("a;b"))).toMatchObject({ statut: "lu" });
  });
});

test("une lecture trop longue est arrêtée, la suivante se fait", async () => {
  const lecteur = createLecteur();
  const long = texte("a;b\n".repeat(200_000));
  const limites = { ...LIMITES, delaiMs: 1 };
  expect(await lecteur.read({ octets: long, limites })).toMatchObject({
    statut: "refus",
    code: "delai-depasse",
  });
  expect(await lecteur.read({ octets: texte("a;b"), limites: LIMITES })).toMatchObject({ statut: "lu" });
  const attente = lecteur.read({ octets: long, limites: LIMITES });
  await lecteur.close();
  expect(await attente).toMatchObject({ statut: "refus", code: "lecture-arretee" });
});

test("les feuilles cachées ne sont pas lues, les lignes gardent leur numéro", async () => {
  const cache = edit(xlsx, "xl/workbook.xml", (xml) => xml.replace("<sheet ", '<sheet state="hidden" '));
  expect(await readTableur(cache)).toMatchObject({ statut: "lu", feuilles: [] });
  const loin = edit(xlsx, "xl/worksheets/sheet1.xml", (xml) => xml.replace('<row r="2"', '<row r="5"'));
  const lu = await readTableur(loin);
  expect(lu.statut === "lu" && lu.feuilles[0]?.lignes.map((ligne) => ligne.length)).toEqual([2, 0, 0, 0, 2]);
});
