import { quoteInput, parseSiret } from "@ia-territoires/core";
import { readCentimes } from "../colonnes/centimes.ts";
import { readDixMilliemes } from "../colonnes/dix-milliemes.ts";
import type { LigneReporting } from "../lignes/ligne-reporting.ts";
import { readJour } from "../periodes/jour.ts";
import type { LigneBpuConnue } from "../rapport/options-rapport.ts";
import type { CelluleLue, CodeErreurListe, ErreurListe, Signalement } from "./cellule.ts";
import { CHAMPS_LISTE, type ChampListe } from "./champs.ts";
import { listSignalements } from "./list-signalements.ts";
import { readDate, readMontant, readQuantite, readTexte } from "./read-champ.ts";
import { type Correspondance, readEnTete } from "./read-en-tete.ts";

/** How a list is read. */
export interface OptionsListe {
  /** Heading of each field, when the file words it its own way. */
  readonly correspondance?: Correspondance;
  /** The lines of the BPU: those of the list that are not in it are marked. */
  readonly bpu?: readonly LigneBpuConnue[];
}

/** A list as it was read: `lignes` holds every line without error; nothing else is left out. */
export interface ListeLue {
  readonly lignes: readonly LigneReporting[];
  /** Row of each line in the list, in the same order. */
  readonly rangs: readonly number[];
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
  const { places, erreurs } = readEnTete(entete, options.correspondance ?? {});
  if (erreurs.length > 0) return { lignes: [], rangs: [], erreurs, signalements: [] };
  const lignes: LigneReporting[] = [];
  const rangs: number[] = [];
  const fautes: ErreurListe[] = [];
  for (const [index, cellules] of suite.entries()) {
    if (cellules.every((cellule) => readTexte(cellule) === "")) continue;
    const rang = index + 2;
    const ligne = readLigne(cellules, places, rang, fautes);
    if (ligne === undefined) continue;
    lignes.push(ligne);
    rangs.push(rang);
  }
  return { lignes, rangs, erreurs: fautes, signalements: listSignalements(lignes, rangs, options.bpu ?? []) };
}

function buildVide(erreur: ErreurListe): ListeLue {
  return { lignes: [], rangs: [], erreurs: [erreur], signalements: [] };
}

const CODES: Readonly<Record<ChampListe, CodeErreurListe>> = {
  commande: "cellule-vide",
  date: "date-illisible",
  beneficiaire: "siret-invalide",
  lot: "cellule-vide",
  code: "cellule-vide",
  palier: "nombre-illisible",
  quantite: "nombre-illisible",
  montantHt: "nombre-illisible",
};

function readLigne(
  cellules: readonly CelluleLue[],
  places: ReadonlyMap<ChampListe, number>,
  rang: number,
  fautes: ErreurListe[],
): LigneReporting | undefined {
  const avant = fautes.length;
  const cellule = (champ: ChampListe): CelluleLue => cellules[places.get(champ) ?? -1];
  const read = <T>(champ: ChampListe, reader: (valeur: CelluleLue) => T): T | null => {
    const valeur = cellule(champ);
    const titre = CHAMPS_LISTE.find((autre) => autre.champ === champ)?.titre ?? champ;
    const texte = readTexte(valeur);
    const fault = (code: CodeErreurListe, attendu: string): null => {
      fautes.push({
        code,
        ligne: rang,
        colonne: titre,
        valeur: texte === "" ? "" : quoteInput(texte),
        attendu,
      });
      return null;
    };
    if (texte === "")
      return champ === "palier" ? null : fault("cellule-vide", "une valeur : la cellule est vide");
    try {
      return reader(valeur);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return fault(CODES[champ], error.message);
    }
  };
  const commande = read("commande", readTexte);
  const date = read("date", (valeur) => checked(readDate(valeur), readJour));
  const beneficiaire = read("beneficiaire", (valeur) => parseSiret(readTexte(valeur)));
  const lot = read("lot", readTexte);
  const code = read("code", readTexte);
  const palier = read("palier", readQuantite);
  const quantite = read("quantite", (valeur) => checked(readQuantite(valeur), readDixMilliemes));
  const montantHt = read("montantHt", (valeur) => checked(readMontant(valeur), readCentimes));
  if (fautes.length > avant) return undefined;
  if (commande === null || date === null || beneficiaire === null || lot === null) return undefined;
  if (code === null || quantite === null || montantHt === null) return undefined;
  return { commande, date, beneficiaire, lot, code, palier, quantite, montantHt };
}

/** Reads once more what the report will read, so that its limits are said here, with the row. */
function checked<T>(valeur: T, limit: (valeur: T) => unknown): T {
  limit(valeur);
  return valeur;
}
