import type { DateIso } from "@ia-territoires/core";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The first moment a zip can write; every file of the package bears it. */
const EPOQUE = new Date(1980, 0, 1);
const IDENTIFIANT = /(?<![\w-])rId[a-z0-9_-]{21}(?![\w-])/g;

/**
 * Takes the clock and chance out of a DOCX, so that the same document always gives the same bytes: dates of the
 * package become those of the document (or go), random link identifiers become numbers.
 * @example
 * normaliseDocx(bytes, parseDateIso("2026-03-02"))
 */
export function normaliseDocx(octets: Uint8Array, date: DateIso | undefined): Uint8Array {
  const names = new Map<string, string>();
  const rename = (identifiant: string): string => {
    if (!names.has(identifiant)) names.set(identifiant, `rIdLien${names.size + 1}`);
    return names.get(identifiant) ?? identifiant;
  };
  const files: Zippable = {};
  for (const [path, content] of Object.entries(unzipSync(octets))) {
    const isXml = /\.(?:xml|rels)$/.test(path);
    const text = isXml ? replaceDates(strFromU8(content), date).replace(IDENTIFIANT, rename) : "";
    files[path] = [isXml ? strToU8(text) : content, { mtime: EPOQUE }];
  }
  return zipSync(files);
}

/** Word shows these dates as « créé le » and « modifié le ». */
function replaceDates(xml: string, date: DateIso | undefined): string {
  return xml.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
    (_, open: string, __, close: string) => (date === undefined ? "" : `${open}${date}T00:00:00Z${close}`),
  );
}
