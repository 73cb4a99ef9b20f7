import { formatSiret, quoteInput, type Siret } from "@ia-territoires/core";
import type { LigneReporting } from "../lignes/ligne-reporting.ts";
import type { LigneBpuConnue } from "../rapport/options-rapport.ts";
import type { CelluleLue, ErreurListe, Signalement } from "./cellule.ts";
import { CHAMPS_LISTE, getTitre } from "./champs.ts";
import { listSignalements } from "./list-signalements.ts";
import { readTexte } from "./read-champ.ts";
import { type Correspondance, readEnTete } from "./read-en-tete.ts";
import { readLigne } from "./read-ligne.ts";

/** How a list is read. */
export interface OptionsListe {
  /** Heading of each field, when the file words it its own way. */
  readonly correspondance?: Correspondance;
  /** The lines of the BPU: those of the list that are not in it are marked. */
  readonly bpu?: readonly LigneBpuConnue[];
  /** The bodies that may order, when they are known: a SIRET outside is marked. */
  readonly sirets?: ReadonlySet<Siret>;
}

/** A list as it was read: `lignes` holds every line without error; nothing else is left out. */
export interface ListeLue {
  readonly lignes: readonly LigneReporting[];
  /** Row of each line in the list, in the same order. */
  readonly rangs: readonly number[];
  /** Names of the bodies that the list gives; the first one when it gives several, which is marked. */
  readonly noms: ReadonlyMap<Siret, string>;
  readonly erreurs: readonly ErreurListe[];
  readonly signalements: readonly Signalement[];
}

/**
 * Reads a list of orders from cells, headings first, with everything that is wrong at once: row, column, what was read,
 * what was expected. Empty rows are passed over. Lines unknown to the BPU, duplicates, an order with two dates or two
 * bodies, a credit note of positive amount are kept and marked.
 *
 * Amounts and quantities are typed numbers or French text (`1 234,56`); a point is refused in text. Days are typed,
 * `JJ/MM/AAAA` or ISO; serial numbers and years of two digits are refused. Never throws on what a file may hold.
 * @example
 * parseListeCommandes([
 *   ["Commande", "Date", "SIRET", "Lot", "Code BPU", "Quantité", "Montant HT"],
 *   ["BC-1", "02/03/2026", "732 829 320 00074", "1", "L1-CONF", "2", "1 900,00"],
 * ]).lignes
 * // => [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" }]
 */
export function parseListeCommandes(
  rows: readonly (readonly CelluleLue[])[],
  options: OptionsListe = {},
): ListeLue {
  const [entete, ...suite] = rows;
  if (entete === undefined)
    return buildVide({
      code: "liste-vide",
      ligne: 1,
      colonne: "",
      valeur: "",
      attendu: "une ligne d'en-têtes, puis une ligne par ligne de commande",
    });
  const { places, erreurs } = readEnTete(entete, CHAMPS_LISTE, options.correspondance ?? {});
  if (erreurs.length > 0) return buildVide(...erreurs);
  const lignes: LigneReporting[] = [];
  const rangs: number[] = [];
  const fautes: ErreurListe[] = [];
  const noms = new Map<Siret, string>();
  const autresNoms: Signalement[] = [];
  for (const [index, cellules] of suite.entries()) {
    if (cellules.every((cellule) => readTexte(cellule) === "")) continue;
    const rang = index + 2;
    const lue = readLigne(cellules, { champs: CHAMPS_LISTE, places, rang, fautes });
    if (lue === undefined) continue;
    // Each field was read by its nature, the required ones are there.
    const { nom, avoirSur, ...requise } = lue as unknown as LigneReporting & { readonly nom: string | null };
    const ligne = avoirSur === null ? requise : { ...requise, avoirSur };
    lignes.push(ligne);
    rangs.push(rang);
    const premier = noms.get(ligne.beneficiaire);
    if (nom === null || nom === premier) continue;
    if (premier === undefined) noms.set(ligne.beneficiaire, nom);
    else {
      autresNoms.push({
        code: "nom-different",
        ligne: rang,
        colonne: getTitre("nom"),
        message: `Le SIRET ${formatSiret(ligne.beneficiaire)} est nommé ${quoteInput(nom)} ici, ${quoteInput(premier)} plus haut, qui est gardé.`,
      });
    }
  }
  const signalements = [...listSignalements(lignes, rangs, options), ...autresNoms];
  return { lignes, rangs, noms, erreurs: fautes, signalements };
}

function buildVide(...erreurs: readonly ErreurListe[]): ListeLue {
  return { lignes: [], rangs: [], noms: new Map(), erreurs, signalements: [] };
}
