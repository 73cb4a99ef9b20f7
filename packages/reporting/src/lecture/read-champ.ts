import {
  type DateIso,
  type Montant,
  type Quantite,
  type Siret,
  addJours,
  formatDateCourte,
  isDateIso,
  parseDateFr,
  parseDateIso,
  parseMontant,
  parseMontantFr,
  parseQuantite,
  parseQuantiteFr,
  parseSiret,
  quoteInput,
} from "@ia-territoires/core";
import { LIBELLES_CONFIANCE } from "../suivi/labels.ts";
import type { Confiance } from "../suivi/suivi-rapport.ts";
import type { CelluleLue } from "./cellule.ts";
import { toCleTitre } from "./champs.ts";

/** Spreadsheets count days from there (their own 1900 leap year is behind every date of a report). */
const ORIGINE_TABLEUR = parseDateIso("1899-12-30");
const PREMIER_SERIAL = 36_526; // 1 January 2000
const DERNIER_SERIAL = 73_050; // 31 December 2099

/** Reads a text; a typed number becomes its digits. */
export function readTexte(cellule: CelluleLue): string {
  if (cellule === null || cellule === undefined) return "";
  if (typeof cellule === "object") return cellule.valeur;
  return String(cellule).trim();
}

/** What nobody sees and what makes two names of one: control signs, lone surrogates, marks that turn the text around. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069]/u;

/** Reads a name or a number that is text: a line break is a space, an invisible sign is refused. */
export function readNom(cellule: CelluleLue): string {
  const texte = readTexte(cellule).replace(/\s+/g, " ");
  const [signe] = INVISIBLE.exec(texte) ?? [];
  if (signe === undefined) return texte;
  const code = (signe.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  throw new RangeError(`un texte sans signe invisible est attendu (U+${code} ici) : ressaisissez la cellule`);
}

/** Reads a SIRET; one that a spreadsheet shortened to a power of ten is said so. */
export function readSiret(cellule: CelluleLue): Siret {
  const texte = readTexte(cellule);
  if (!/^\d([.,]\d+)?E\+?\d+$/i.test(texte)) return parseSiret(texte);
  throw new RangeError(
    `SIRET invalide ${quoteInput(texte)} : un tableur l'a abrégé ; donnez à la colonne le format Texte, puis ressaisissez les 14 chiffres`,
  );
}

/** Reads a day: typed, ISO text or `JJ/MM/AAAA`. A serial number is refused with the day it may stand for. */
export function readDate(cellule: CelluleLue): DateIso {
  if (typeof cellule === "object" && cellule !== null && cellule.genre !== "nombre") {
    return parseDateIso(cellule.valeur.slice(0, 10));
  }
  const texte = readTexte(cellule);
  if (typeof cellule !== "string" || /^\d{5}$/.test(texte)) throw new RangeError(explainSerial(texte));
  return isDateIso(texte) ? texte : parseDateFr(texte);
}

function explainSerial(texte: string): string {
  const serial = Math.floor(Number(texte));
  if (!Number.isInteger(serial) || serial < PREMIER_SERIAL || serial > DERNIER_SERIAL) {
    return "une date JJ/MM/AAAA est attendue";
  }
  const jour = formatDateCourte(addJours(ORIGINE_TABLEUR, serial));
  return `une date est attendue ; ce nombre est celui d'un tableur (peut-être le ${jour}) : donnez à la colonne le format Date, ou écrivez JJ/MM/AAAA`;
}

/** Reads an amount: a typed number of at most two decimals, or text written the French way. */
export function readMontant(cellule: CelluleLue): Montant {
  const nombre = readNombre(cellule);
  if (nombre === undefined) return parseMontantFr(readTexte(cellule));
  const [entier = "", decimales = ""] = nombre.split(".");
  if (decimales.length > 2) {
    throw new RangeError(
      `Montant invalide ${quoteInput(nombre.replace(".", ","))} : 2 décimales au plus ; arrondissez-le au centime dans le tableur`,
    );
  }
  return parseMontant(`${entier}.${decimales.padEnd(2, "0")}`);
}

/** Reads a quantity: a typed number of at most four decimals, or text written the French way. */
export function readQuantite(cellule: CelluleLue): Quantite {
  const nombre = readNombre(cellule);
  return nombre === undefined ? parseQuantiteFr(readTexte(cellule)) : parseQuantite(nombre);
}

/** The digits of a typed number; spreadsheets keep fifteen, what binary adds behind them is not theirs. */
function readNombre(cellule: CelluleLue): string | undefined {
  const brut =
    typeof cellule === "number"
      ? cellule
      : typeof cellule === "object" && cellule?.genre === "nombre"
        ? Number(cellule.valeur)
        : undefined;
  if (brut === undefined) return undefined;
  const exact = Number(brut.toPrecision(15));
  return Object.is(exact, -0) ? "0" : String(exact);
}

/** Reads a whole number of days, typed or written. */
export function readJours(cellule: CelluleLue): number {
  const texte = readNombre(cellule) ?? readTexte(cellule);
  if (!/^\d{1,5}$/.test(texte)) throw new RangeError("un nombre entier de jours est attendu");
  return Number(texte);
}

/** Reads yes or no. */
export function readBooleen(cellule: CelluleLue): boolean {
  if (typeof cellule === "boolean") return cellule;
  const cle = toCleTitre(readTexte(cellule));
  if (["oui", "vrai", "x", "1"].includes(cle)) return true;
  if (["non", "faux", "0"].includes(cle)) return false;
  throw new RangeError("« oui » ou « non » est attendu");
}

/** Reads how sure a gain is: the code, or what the report writes. */
export function readConfiance(cellule: CelluleLue): Confiance {
  const cle = toCleTitre(readTexte(cellule));
  for (const confiance of Object.keys(LIBELLES_CONFIANCE) as Confiance[]) {
    if (cle === confiance || toCleTitre(LIBELLES_CONFIANCE[confiance]) === cle) return confiance;
  }
  throw new RangeError("« mesuré », « estimé » ou « déclaré par le bénéficiaire » est attendu");
}
