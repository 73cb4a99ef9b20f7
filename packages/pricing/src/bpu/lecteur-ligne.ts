import { parseQuantite, parseQuantiteFr, quoteInput } from "@ia-territoires/core";
import type { Quantite } from "@ia-territoires/core";
import type { CelluleBpu, CodeErreurBpu, ErreurBpu } from "./cellule.ts";
import { toCle } from "./colonnes.ts";
import type { ColonneBpu } from "./colonnes.ts";
import { readNombre } from "./read-nombre.ts";

const MAX_TEXTE = 2_000;

/** Reads the cells of one row by the names of their columns, and notes what is wrong instead of stopping. */
export class LecteurLigne {
  readonly ligne: number;
  readonly #cellules: readonly CelluleBpu[];
  readonly #rangs: ReadonlyMap<ColonneBpu, number>;
  readonly #erreurs: ErreurBpu[];

  constructor(
    ligne: number,
    cellules: readonly CelluleBpu[],
    rangs: ReadonlyMap<ColonneBpu, number>,
    erreurs: ErreurBpu[],
  ) {
    this.ligne = ligne;
    this.#cellules = cellules;
    this.#rangs = rangs;
    this.#erreurs = erreurs;
  }

  refuse(code: CodeErreurBpu, colonne: ColonneBpu, attendu: string): null {
    const cellule = this.#cellule(colonne);
    const valeur =
      cellule === null || cellule === undefined || cellule === "" ? "" : quoteInput(toValeur(cellule));
    this.#erreurs.push({ code, ligne: this.ligne, colonne, valeur, attendu });
    return null;
  }

  /** The text of a cell, `null` when it is empty; a number becomes its text, a formula is refused. */
  texte(colonne: ColonneBpu): string | null {
    const cellule = this.#valeur(colonne);
    if (cellule === null) return null;
    const texte = String(cellule).trim();
    if (texte.length <= MAX_TEXTE) return texte === "" ? null : texte;
    return this.refuse("texte-trop-long", colonne, `${MAX_TEXTE} caractères au plus`);
  }

  texteRequis(colonne: ColonneBpu): string | null {
    const texte = this.texte(colonne);
    if (texte !== null || !this.estVide(colonne)) return texte;
    return this.refuse("cellule-vide", colonne, "une valeur : une cellule vide n'est pas admise");
  }

  estVide(colonne: ColonneBpu): boolean {
    const cellule = this.#cellule(colonne);
    return (
      cellule === null || cellule === undefined || (typeof cellule === "string" && cellule.trim() === "")
    );
  }

  /** A word of a closed list, whatever its accents and capitals; `undefined` when the cell is empty. */
  mot<T extends string>(colonne: ColonneBpu, mots: readonly (readonly [T, string])[]): T | null | undefined {
    const texte = this.texte(colonne);
    if (texte === null) return undefined;
    const cle = toCle(texte);
    const trouve = mots.find(([code, libelle]) => toCle(code) === cle || toCle(libelle) === cle);
    if (trouve) return trouve[0];
    const attendus = mots.map(([, libelle]) => libelle).join(", ");
    return this.refuse("valeur-inconnue", colonne, `une valeur parmi : ${attendus}`);
  }

  nombre<T>(
    colonne: ColonneBpu,
    parse: (texte: string) => T,
    parseFr: (texte: string) => T,
    exemple: string,
  ): T | null | undefined {
    const cellule = this.#valeur(colonne);
    if (cellule === null) return undefined;
    if (typeof cellule === "boolean")
      return this.refuse("nombre-illisible", colonne, `un nombre, par exemple ${exemple}`);
    const lu = readNombre(cellule, parse, parseFr, exemple);
    return "valeur" in lu ? lu.valeur : this.refuse(lu.code, colonne, lu.attendu);
  }

  /** A whole number, zero or more; `null` when the cell is empty. */
  entier(colonne: ColonneBpu): number | null {
    const lu = this.nombre<Quantite>(colonne, parseQuantite, parseQuantiteFr, "12");
    if (lu === undefined || lu === null) return null;
    const entier = Number(lu);
    if (Number.isSafeInteger(entier) && entier >= 0) return entier;
    return this.refuse("nombre-illisible", colonne, "un nombre entier, par exemple 12");
  }

  #cellule(colonne: ColonneBpu): CelluleBpu {
    const rang = this.#rangs.get(colonne);
    return rang === undefined ? null : this.#cellules[rang];
  }

  #valeur(colonne: ColonneBpu): string | number | boolean | null {
    const cellule = this.#cellule(colonne);
    if (isFormule(cellule)) return this.refuse("formule", colonne, "une valeur, jamais une formule");
    if (cellule === null || cellule === undefined || typeof cellule === "object") return null;
    return typeof cellule === "string" && cellule.trim() === "" ? null : cellule;
  }
}

/** A formula, or a text that a spreadsheet would run as one. A number with its sign is not one. */
function isFormule(cellule: CelluleBpu): boolean {
  if (typeof cellule === "object" && cellule !== null) return true;
  if (typeof cellule !== "string") return false;
  const texte = cellule.trim();
  return /^[=@]/.test(texte) || (/^[+-]/.test(texte) && !/^[+-][\d\s.,€%\u00A0\u202F]*$/.test(texte));
}

function toValeur(cellule: CelluleBpu): unknown {
  return typeof cellule === "object" && cellule !== null ? cellule.formule : cellule;
}
