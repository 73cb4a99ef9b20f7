import type { LigneBpuConnue } from "@ia-territoires/reporting";
import { parseListeCommandes, toRowsListe } from "@ia-territoires/reporting/lignes";
import type { GenreSuivi, SuiviRapport } from "@ia-territoires/reporting/suivi";
import { AUCUNE_OMISE, keepAnomalies } from "./keep-anomalies.ts";
import type { Places, SuiviOuvert } from "./protocole.ts";
import { findDates, type ListeGardee, toColonnes } from "./read-liste.ts";

/** What is kept of a list: its rows in the file format, and what its reports need beside them. */
interface Contenu {
  readonly lignes: readonly (readonly string[])[];
  readonly bpu: { readonly titre: string; readonly lignes: readonly LigneBpuConnue[] };
  readonly suivi: SuiviRapport;
  readonly ecartees: number;
  /** What was wrong or odd in the file, at its rows; lists saved before it was kept have none. */
  readonly anomalies?: ReturnType<typeof keepAnomalies> & { readonly places: Places };
}

/**
 * Compresses a list to be saved: 2 000 lines make some 40 kB.
 *
 * @example
 * await packListe(liste, { titre: "", suivi: {} }) // => "H4sIAAAA…"
 */
export async function packListe(
  { lignes, noms, bpu, ecartees, places, ...anomalies }: ListeGardee,
  { titre, suivi }: { readonly titre: string; readonly suivi: SuiviRapport },
): Promise<string> {
  const contenu: Contenu = {
    lignes: toRowsListe(lignes, noms),
    bpu: { titre, lignes: bpu.map(({ lot, code, designation }) => ({ lot, code, designation })) },
    suivi,
    ecartees,
    anomalies: { ...keepAnomalies(anomalies), places },
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
  const { lignes: rows, bpu, suivi, ecartees, anomalies } = (await new Response(texte).json()) as Contenu;
  const { lignes, noms, ...relues } = parseListeCommandes(rows, { bpu: bpu.lignes });
  const dates = findDates(lignes);
  return {
    liste: {
      lignes,
      colonnes: toColonnes(lignes),
      noms,
      bpu: bpu.lignes,
      erreurs: relues.erreurs,
      signalements: relues.signalements,
      omises: AUCUNE_OMISE,
      places: {},
      // Rows of the file, not those of the list without what was put aside.
      ...anomalies,
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
