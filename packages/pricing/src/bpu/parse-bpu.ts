import { buildRefus, quoteInput } from "@ia-territoires/core";
import type { Refus } from "@ia-territoires/core";
import type { LigneBpu } from "./bpu.ts";
import { buildLignes } from "./build-lignes.ts";
import type { CelluleBpu, ErreurBpu } from "./cellule.ts";
import { LecteurLigne } from "./lecteur-ligne.ts";
import { readEnTete } from "./read-en-tete.ts";
import type { EnTete } from "./read-en-tete.ts";
import { readLigne } from "./read-ligne.ts";

/** The lines of a table of prices, or all that is wrong in it: never a part of them. */
export type LectureBpu =
  | { readonly statut: "lu"; readonly lignes: readonly LigneBpu[] }
  | Refus<"bpu-invalide", { readonly nombreErreurs: number; readonly erreurs: readonly ErreurBpu[] }>;

/** Technical bounds: a real BPU has some hundreds of lines, and nobody reads a thousand errors. */
const MAX_LIGNES = 20_000;
const MAX_ERREURS = 500;

/**
 * Reads a BPU from typed cells, the first row naming its columns in any order. Rows that repeat a code are the steps of
 * one price.
 *
 * Answers the lines, or a refusal `bpu-invalide` with every error at once: row, column, value read, what was expected.
 * An empty price is an error, not zero; so are a missing unit, a formula, a negative price, a number with a point
 * (given with its two readings), steps that overlap or leave a gap, a column that is not ours. Nothing is half read.
 *
 * Throws a TypeError on what is not a table (list of lists of cells).
 * @example
 * const table = [
 *   ["code", "lot", "designation", "unite", "prix_unitaire_ht", "categorie_tva"],
 *   ["L1-WEB-ANIM", "1", "Webinaire animé", "session", "420,00", "formation-exoneree"],
 * ];
 * parseBpu(table) // => { statut: "lu", lignes: [{ code: "L1-WEB-ANIM", prix: { type: "unitaire", prixUnitaireHt: "420.00" }, … }] }
 * @example
 * const vide = [["code", "lot", "designation", "unite", "prix_unitaire_ht", "categorie_tva"], ["A", "1", "Note", "note", "", "normal"]];
 * parseBpu(vide) // => { statut: "refus", code: "bpu-invalide", figures: { nombreErreurs: 1, erreurs: [{ code: "cellule-vide", ligne: 2, colonne: "prix_unitaire_ht", … }] }, … }
 */
export function parseBpu(rows: readonly (readonly CelluleBpu[])[]): LectureBpu {
  if (!Array.isArray(rows))
    throw new TypeError(`Tableau attendu (liste de lignes), reçu ${quoteInput(rows)}.`);
  const intrus = rows.find((row: unknown) => !Array.isArray(row));
  if (intrus !== undefined)
    throw new TypeError(`Ligne attendue (liste de cellules), reçu ${quoteInput(intrus)}.`);
  const [titres = [], ...corps] = rows;
  const pleines = corps.flatMap((cellules, rang) =>
    isVide(cellules) ? [] : [{ cellules, ligne: rang + 2 }],
  );
  if (pleines.length === 0 || pleines.length > MAX_LIGNES) {
    const attendu = `un en-tête et de 1 à ${MAX_LIGNES} lignes de prix`;
    return refuse([
      { code: "tableau-illisible", ligne: 1, colonne: "", valeur: `${pleines.length} lignes`, attendu },
    ]);
  }
  const enTete = readEnTete(titres);
  if (enTete.erreurs.length > 0) return refuse(enTete.erreurs);
  const erreurs: ErreurBpu[] = [];
  const lues = pleines.flatMap(({ cellules, ligne }) => {
    checkDebord(cellules, ligne, enTete, titres, erreurs);
    return readLigne(new LecteurLigne(ligne, cellules, enTete.rangs, erreurs)) ?? [];
  });
  const lignes = buildLignes(lues);
  return erreurs.length > 0 ? refuse(erreurs) : { statut: "lu", lignes };
}

/** A value under no title belongs nowhere: it is said, not dropped. */
function checkDebord(
  cellules: readonly CelluleBpu[],
  ligne: number,
  { rangs }: EnTete,
  titres: readonly CelluleBpu[],
  erreurs: ErreurBpu[],
): void {
  const connus = new Set(rangs.values());
  const rang = cellules.findIndex((cellule, index) => !connus.has(index) && !isVide([cellule]));
  if (rang === -1) return;
  erreurs.push({
    code: "cellule-sans-colonne",
    ligne,
    colonne: "",
    valeur: quoteInput(cellules[rang]),
    attendu: `rien après la colonne ${Math.max(...connus) + 1} (${titres.length} titres lus)`,
  });
}

function isVide(cellules: readonly CelluleBpu[]): boolean {
  return cellules.every(
    (cellule) =>
      cellule === null || cellule === undefined || (typeof cellule === "string" && cellule.trim() === ""),
  );
}

function refuse(erreurs: readonly ErreurBpu[]): LectureBpu {
  const ordonnees = [...erreurs].sort((a, b) => a.ligne - b.ligne).slice(0, MAX_ERREURS);
  const [premiere] = ordonnees;
  const ou =
    premiere === undefined ? "" : ` Première : ligne ${premiere.ligne}, ${premiere.colonne || "tableau"}.`;
  return buildRefus({
    code: "bpu-invalide",
    message: `${erreurs.length === 1 ? "Une erreur" : `${erreurs.length} erreurs`} dans le bordereau : rien n'en est repris.${ou}`,
    sources: [],
    figures: { nombreErreurs: erreurs.length, erreurs: ordonnees },
  });
}
