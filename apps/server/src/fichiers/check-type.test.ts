import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { PDF } from "../../test/deposer.ts";
import { checkType } from "./check-type.ts";

const dossier = mkdtempSync(join(tmpdir(), "ia-types-"));
afterAll(() => {
  rmSync(dossier, { recursive: true, force: true });
});
function write(octets: Uint8Array | string): string {
  const chemin = join(dossier, String(Math.random()));
  writeFileSync(chemin, octets);
  return chemin;
}

const OOXML = "application/vnd.openxmlformats-officedocument";
function buildOoxml(partie: string, type: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${partie}" ContentType="${type}"/></Types>`,
    ),
    [partie]: strToU8("<xml/>"),
  });
}
const buildOdf = (type: string): Uint8Array =>
  zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }] });

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const JPEG = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);
const CONTENUS: Readonly<Record<string, Uint8Array | string>> = {
  pdf: PDF,
  png: PNG,
  jpg: JPEG,
  jpeg: JPEG,
  docx: buildOoxml("word/document.xml", `${OOXML}.wordprocessingml.document.main+xml`),
  xlsx: buildOoxml("xl/workbook.xml", `${OOXML}.spreadsheetml.sheet.main+xml`),
  odt: buildOdf("text"),
  ods: buildOdf("spreadsheet"),
  csv: "Commune;Montant\r\nCaen;1 800,00\r\n",
  txt: "Un texte, avec des accents : é à ç.\n",
};

describe("un fichier qui est ce que son nom dit", () => {
  test.each(Object.keys(CONTENUS))(".%s", async (extension) => {
    const type = await checkType(`Pièce.${extension}`, write(CONTENUS[extension] ?? ""));
    expect(type.extension).toBe(extension === "jpeg" ? "jpg" : extension);
  });

  test.each([
    ["Windows-1252", Buffer.from("R\u00e9gion;\u00c9t\u00e9", "latin1")],
    ["UTF-16 petit-boutiste", Buffer.from("\ufeffRégion;Été", "utf16le")],
    ["UTF-16 gros-boutiste", Buffer.from("\ufeffRégion;Été", "utf16le").swap16()],
  ])("un CSV en %s", async (_encodage, octets) => {
    expect((await checkType("bordereau.csv", write(octets))).extension).toBe("csv");
  });
});

describe("un fichier dont le type ment", () => {
  const executable = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200, 0x90)]);
  test.each([
    ["un programme nommé .pdf", "facture.pdf", executable],
    ["un programme nommé .txt", "facture.txt", executable],
    ["des octets quelconques nommés .txt", "notes.txt", Buffer.from([1, 2, 3, 0, 255, 254])],
    ["de l'UTF-16 coupé nommé .csv", "a.csv", Buffer.from([0xff, 0xfe, 0x41])],
    ["une page web nommée .pdf", "acte.pdf", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["un PDF nommé .docx", "acte.docx", PDF],
    ["une image nommée .pdf", "scan.pdf", PNG],
    ["un texte nommé .png", "scan.png", Buffer.from("bonjour")],
    ["un ZIP nommé .xlsx", "a.xlsx", Buffer.from(zipSync({ "a.txt": strToU8("a") }))],
    [
      "un classeur à macros nommé .xlsx",
      "bordereau.xlsx",
      Buffer.from(buildOoxml("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
    ],
    ["un texte OpenDocument nommé .ods", "a.ods", Buffer.from(buildOdf("text"))],
    [
      "une image SVG nommée .txt",
      "a.txt",
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ["un nom sans type connu", "acte.exe", PDF],
  ])("%s : refusé", async (_cas, nom, octets) => {
    await expect(checkType(nom, write(octets))).rejects.toMatchObject({
      codeMetier: "type-de-fichier",
      message: expect.stringMatching(/n'est pas ce que son nom annonce/) as unknown,
    });
  });
});
