import { strToU8, zipSync } from "fflate";

const escape = (texte: string): string =>
  texte.replace(/[&<>"]/g, (signe) => `&#${String(signe.charCodeAt(0))};`);

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

function writeFeuille(lignes: readonly (readonly string[])[]): string {
  const rows = lignes.map((ligne, rang) => {
    const cellules = ligne.map((texte, place) => {
      const ref = `${String.fromCharCode(65 + place)}${String(rang + 1)}`;
      return `<c r="${ref}" t="inlineStr"><is><t>${escape(texte)}</t></is></c>`;
    });
    return `<row r="${String(rang + 1)}">${cellules.join("")}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

/** The least workbook that a spreadsheet opens: sheets of texts, made by hand. */
export function writeXlsx(feuilles: Readonly<Record<string, readonly (readonly string[])[]>>): Buffer {
  const noms = Object.keys(feuilles);
  const numeros = noms.map((_, rang) => String(rang + 1));
  const parties: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${numeros.map((numero) => `<Override PartName="/xl/worksheets/sheet${numero}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${noms.map((nom, rang) => `<sheet name="${escape(nom)}" sheetId="${numeros[rang] ?? ""}" r:id="s${numeros[rang] ?? ""}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships">${numeros.map((numero) => `<Relationship Id="s${numero}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${numero}.xml"/>`).join("")}</Relationships>`,
    ...Object.fromEntries(
      noms.map((nom, rang) => [
        `xl/worksheets/sheet${numeros[rang] ?? ""}.xml`,
        writeFeuille(feuilles[nom] ?? []),
      ]),
    ),
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parties).map(([nom, xml]) => [nom, strToU8(xml)]))),
  );
}
