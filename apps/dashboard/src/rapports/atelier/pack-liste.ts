import { buildColonnes, type LigneBpuConnue } from "@ia-territoires/reporting";
import { parseListeCommandes, toRowsListe } from "@ia-territoires/reporting/lignes";
import type { GenreSuivi, SuiviRapport } from "@ia-territoires/reporting/suivi";
import type { SuiviOuvert } from "./protocole.ts";
import { findDates, type ListeGardee } from "./read-liste.ts";

/** What is kept of a list: its rows in the file format, and what its reports need beside them. */
interface Contenu {
  readonly lignes: readonly (readonly string[])[];
  readonly bpu: { readonly titre: string; readonly lignes: readonly LigneBpuConnue[] };
  readonly suivi: SuiviRapport;
  readonly ecartees: number;
}

/**
 * Compresses a list to be saved: 2 000 lines make some 40 kB.
 *
 * @example
 * await packListe(liste, { titre: "", suivi: {} }) // => "H4sIAAAA…"
 */
export async function packListe(
  { lignes, noms, bpu, ecartees }: ListeGardee,
  { titre, suivi }: { readonly titre: string; readonly suivi: SuiviRapport },
): Promise<string> {
  const contenu: Contenu = {
    lignes: toRowsListe(lignes, noms),
    bpu: { titre, lignes: bpu.map(({ lot, code, designation }) => ({ lot, code, designation })) },
    suivi,
    ecartees,
  };
  const texte = new Blob([JSON.stringify(contenu)]).stream().pipeThrough(new CompressionStream("gzip"));
  const octets = new Uint8Array(await new Response(texte).arrayBuffer());
  let binaire = "";
  // In pieces: a call takes so many arguments only.
  for (let debut = 0; debut < octets.length; debut += 8_192) {
    binaire += String.fromCharCode(...octets.subarray(debut, debut + 8_192));
  }
  return btoa(binaire);
}

/** Opens a saved list again, read like a file. */
export async function unpackListe(gardee: string): Promise<{
  readonly liste: ListeGardee;
  readonly bpu: Contenu["bpu"];
  readonly suivi: SuiviRapport;
  readonly ouverts: readonly SuiviOuvert[];
}> {
  const octets = Uint8Array.from(atob(gardee), (signe) => signe.charCodeAt(0));
  const texte = new Blob([octets]).stream().pipeThrough(new DecompressionStream("gzip"));
  const { lignes: rows, bpu, suivi, ecartees } = (await new Response(texte).json()) as Contenu;
  const { lignes, noms, erreurs, signalements } = parseListeCommandes(rows, { bpu: bpu.lignes });
  const dates = findDates(lignes);
  return {
    liste: {
      lignes,
      colonnes: buildColonnes(lignes),
      noms,
      bpu: bpu.lignes,
      erreurs,
      signalements,
      dates,
      ecartees,
    },
    bpu,
    suivi,
    ouverts: Object.entries(suivi).map(([genre, lues]) => ({
      genre: genre as GenreSuivi,
      lignes: (lues as readonly unknown[]).length,
      erreurs: [],
    })),
  };
}
