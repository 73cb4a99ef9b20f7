import { Zip, ZipDeflate, zipSync } from "fflate";
import { splitArchive } from "../archive/split-archive.ts";
import { buildOdsAnnexes, buildOdsDebut, ODS_FIN, TYPE_ODS } from "./build-ods-parties.ts";
import type { LignesTable, Table } from "./table.ts";
import { toCelluleOds } from "./to-cellule-ods.ts";
import { toValeurFeuille } from "./to-valeur-feuille.ts";

const TAILLE_LOT = 65_536;
/** Of the compression: a sheet of repeated tags shrinks nearly as well at the quickest. */
const NIVEAU = 1;

/**
 * Writes an ODS as its rows come: typed cells that show as people read them, French headings that come again on each
 * printed page, texts that are never formulas. Memory does not grow with the rows.
 * @example
 * for await (const octets of writeOds(table, lignes)) reponse.write(octets)
 */
export async function* writeOds(table: Table, lignes: LignesTable): AsyncGenerator<Uint8Array> {
  const { titre, colonnes, fuseau = "Europe/Paris" } = table;
  const encodeur = new TextEncoder();
  const { corps, join } = splitArchive(
    zipSync({
      // First and as it is: that is how a file says that it is an ODS.
      mimetype: [encodeur.encode(TYPE_ODS), { level: 0 }],
      ...Object.fromEntries(buildOdsAnnexes(titre).map(([nom, texte]) => [nom, encodeur.encode(texte)])),
    }),
  );
  yield corps;
  const prets: Uint8Array[] = [];
  let ecrits = 0;
  const archive = new Zip((erreur, octets) => {
    if (erreur !== null) throw erreur;
    prets.push(octets);
    ecrits += octets.length;
  });
  const contenu = new ZipDeflate("content.xml", { level: NIVEAU });
  archive.add(contenu);
  let lot = buildOdsDebut(titre, colonnes);
  for await (const ligne of lignes) {
    lot += "<table:table-row>";
    for (const [rang, colonne] of colonnes.entries()) {
      lot += toCelluleOds(toValeurFeuille(ligne[rang] ?? null, colonne, fuseau), colonne.type);
    }
    lot += "</table:table-row>";
    if (lot.length < TAILLE_LOT) continue;
    contenu.push(encodeur.encode(lot));
    lot = "";
    yield* prets.splice(0);
  }
  contenu.push(encodeur.encode(lot + ODS_FIN), true);
  yield* prets.splice(0);
  // What comes then is the directory of that entry.
  const avant = ecrits;
  archive.end();
  yield join(Buffer.concat(prets), avant);
}
