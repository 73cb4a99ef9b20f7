import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { buildRefus, type Refus } from "@ia-territoires/core";
import { buildColonnes } from "@ia-territoires/reporting";
import { parseListeCommandes } from "@ia-territoires/reporting/lignes";
import { buildTableauxSuivi, type SuiviRapport } from "@ia-territoires/reporting/suivi";
import { CODES_REFUS_RAPPORT, type CodeRefusRapport } from "./codes.ts";
import type { ListeLue } from "./draw-rapport.ts";
import { listeGardeeSchema } from "./rapports-schemas.ts";

const inflate = promisify(gunzip);
const OCTETS_MAXIMUM = 16_000_000;
const LIGNES_MAXIMUM = 20_000;

/**
 * Opens a list that a browser prepared, within limits, and reads it again as a file would be: what is stored is what the
 * library reads. Refuses what is no such list, more than 20 000 lines, and a line with an error, which it names.
 *
 * @example
 * await readListe(liste) // => { statut: "lue", lue: { colonnes, noms, … } }
 */
export async function readListe(
  liste: string,
): Promise<{ readonly statut: "lue"; readonly lue: ListeLue } | Refus<CodeRefusRapport>> {
  const contenu = listeGardeeSchema.safeParse(await open(liste));
  if (!contenu.success) return refuse("liste-illisible");
  const { lignes, bpu, suivi, ecartees } = contenu.data;
  if (lignes.length > LIGNES_MAXIMUM + 1) return refuse("rapport-trop-long");
  const lue = parseListeCommandes(lignes, { bpu: bpu.lignes });
  const [erreur] = lue.erreurs;
  if (erreur !== undefined) {
    return refuse(
      "liste-en-erreur",
      `Ligne ${erreur.ligne}, colonne « ${erreur.colonne} » : ${erreur.attendu}.`,
    );
  }
  if (lue.lignes.length === 0) return refuse("liste-illisible");
  return {
    statut: "lue",
    lue: {
      colonnes: buildColonnes(lue.lignes),
      noms: lue.noms,
      bpu: bpu.lignes,
      // Checked by drawing it once, when the report is saved.
      buildSuivi: (arreteLe, noms) => buildTableauxSuivi(suivi as SuiviRapport, { arreteLe, noms }),
      ecartees,
    },
  };
}

/** What is no compressed JSON is nothing; a bomb stops at the limit. */
async function open(liste: string): Promise<unknown> {
  try {
    const octets = await inflate(Buffer.from(liste, "base64"), { maxOutputLength: OCTETS_MAXIMUM });
    return JSON.parse(octets.toString("utf8"));
  } catch {
    return null;
  }
}

function refuse(code: CodeRefusRapport, message?: string): Refus<CodeRefusRapport> {
  return buildRefus({ code, message: message ?? CODES_REFUS_RAPPORT[code].explication, sources: [] });
}
