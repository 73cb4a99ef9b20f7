import { buildColonnesFeuille } from "./build-colonnes-feuille.ts";
import { cleanNomFeuille } from "./clean-nom-feuille.ts";
import type { ColonneTable, TypeColonne } from "./table.ts";
import { escapeXml } from "./to-cellule-ods.ts";

export const TYPE_ODS = "application/vnd.oasis.opendocument.spreadsheet";

const ESPACES = [
  ["office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"],
  ["table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
  ["text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"],
  ["style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"],
  ["fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"],
  ["number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"],
  ["meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
]
  .map(([nom = "", adresse = ""]) => ` xmlns:${nom}="${adresse}"`)
  .join("");
const ENTETE = '<?xml version="1.0" encoding="UTF-8"?>';

const JOUR =
  '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>';
const HEURE =
  '<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/>';

/** How numbers and dates show; a type that is not here shows as it is. */
const FORMATS: Partial<Record<TypeColonne, string>> = {
  entier:
    '<number:number-style style:name="f-entier"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>',
  montant:
    '<number:number-style style:name="f-montant"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/><number:text> €</number:text></number:number-style>',
  date: `<number:date-style style:name="f-date">${JOUR}</number:date-style>`,
  instant: `<number:date-style style:name="f-instant">${JOUR}${HEURE}</number:date-style>`,
  code: '<number:text-style style:name="f-code"><number:text-content/></number:text-style>',
};
const CM_PAR_SIGNE = 0.22;

/**
 * The parts of an ODS that do not hold its rows, by their names.
 * @example
 * buildOdsAnnexes("Devis").map(([nom]) => nom) // => ["META-INF/manifest.xml", "meta.xml"]
 */
export function buildOdsAnnexes(titre: string): readonly (readonly [string, string])[] {
  const entree = (chemin: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${chemin}" manifest:media-type="${type}"/>`;
  const parties = entree("content.xml", "text/xml") + entree("meta.xml", "text/xml");
  return [
    [
      "META-INF/manifest.xml",
      `${ENTETE}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">${entree("/", TYPE_ODS)}${parties}</manifest:manifest>`,
    ],
    [
      "meta.xml",
      `${ENTETE}<office:document-meta${ESPACES} office:version="1.2"><office:meta><dc:title>${escapeXml(titre)}</dc:title><dc:language>fr-FR</dc:language></office:meta></office:document-meta>`,
    ],
  ];
}

/**
 * What comes before the rows: formats, widths, and the headings.
 * @example
 * buildOdsDebut("Devis", colonnes) + lignes + ODS_FIN
 */
export function buildOdsDebut(titre: string, colonnes: readonly ColonneTable[]): string {
  const types = [...new Set(colonnes.map(({ type }) => type))];
  const cellules = types.map((type) => {
    const format = FORMATS[type] ?? "";
    const renvoi = format === "" ? "" : ` style:data-style-name="f-${type}"`;
    return `${format}<style:style style:name="c-${type}" style:family="table-cell"${renvoi}/>`;
  });
  const largeurs = buildColonnesFeuille(colonnes).map(
    ({ width }, rang) =>
      `<style:style style:name="l-${String(rang)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * CM_PAR_SIGNE).toFixed(2)}cm"/></style:style>`,
  );
  const gras =
    '<style:style style:name="titre" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>';
  const decrites = colonnes.map(
    ({ type }, rang) =>
      `<table:table-column table:style-name="l-${String(rang)}" table:default-cell-style-name="c-${type}"/>`,
  );
  const titres = colonnes.map(
    (colonne) =>
      `<table:table-cell table:style-name="titre" office:value-type="string"><text:p>${escapeXml(colonne.titre)}</text:p></table:table-cell>`,
  );
  return `${ENTETE}<office:document-content${ESPACES} office:version="1.2"><office:automatic-styles>${cellules.join("")}${gras}${largeurs.join("")}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${escapeXml(cleanNomFeuille(titre))}">${decrites.join("")}<table:table-header-rows><table:table-row>${titres.join("")}</table:table-row></table:table-header-rows>`;
}

export const ODS_FIN = "</table:table></office:spreadsheet></office:body></office:document-content>";
