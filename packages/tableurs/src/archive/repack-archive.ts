import { zipSync } from "fflate";
import type { Limites } from "../lecture/limites.ts";
import { checkContenu } from "./check-contenu.ts";
import { inflateEntree } from "./inflate-entree.ts";
import { joinParagraphes } from "./join-paragraphes.ts";
import { abime, readRepertoire } from "./read-repertoire.ts";

/** Parts that hold cells, their names and their formats; pictures, drawings and the rest are never opened. */
const XLSX =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?workbook\.xml(?:\.rels)?|xl\/(?:styles|sharedStrings)\.xml|xl\/worksheets\/[^/]+\.xml)$/;
const ODS = /^(?:mimetype|content\.xml)$/;

/** What a reader is given: an archive checked, inflated within its limits and stored again, with its useful parts only. */
export interface ArchiveSaine {
  readonly format: "xlsx" | "ods";
  readonly octets: Uint8Array;
  readonly parties: ReadonlyMap<string, Uint8Array>;
}

/**
 * Checks a ZIP, inflates within limits the parts that hold cells, and stores them in a new one: the library that reads
 * it meets no compression, no path and no part that was not checked.
 * @example
 * repackArchive(octets, LIMITES).format // => "xlsx"
 */
export function repackArchive(octets: Uint8Array, limites: Limites): ArchiveSaine {
  const entrees = readRepertoire(octets);
  checkContenu(entrees, limites.octetsDecompresses);
  const noms = new Set(entrees.map(({ nom }) => nom));
  const format = noms.has("[Content_Types].xml") ? "xlsx" : noms.has("mimetype") ? "ods" : undefined;
  if (format === undefined) throw abime("c'est une archive ZIP qui ne contient pas de tableur");
  const utiles = entrees.filter(({ nom }) => (format === "xlsx" ? XLSX : ODS).test(nom));
  const parties = new Map<string, Uint8Array>();
  let reste = limites.octetsDecompresses;
  for (const entree of utiles) {
    const contenu = inflateEntree(octets, entree, reste);
    reste -= contenu.length;
    parties.set(
      entree.nom,
      format === "ods" && entree.nom === "content.xml" ? joinParagraphes(contenu) : contenu,
    );
  }
  if (!parties.has(format === "xlsx" ? "xl/workbook.xml" : "content.xml")) throw abime("le classeur manque");
  return { format, parties, octets: zipSync(Object.fromEntries(parties), { level: 0 }) };
}
