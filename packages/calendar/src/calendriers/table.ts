import { getJourAnnuel } from "../jours/get-jour-annuel.ts";
import { DERNIERE_ANNEE, getJourSemaine, NOMBRE_JOURS, PREMIERE_ANNEE, scanJour } from "../jours/siecle.ts";
import type { OptionsNormales, Rouages } from "./calendrier.ts";
import { indexTable } from "./index-table.ts";

/** One bit a day of the century, with what makes counting independent of distance. */
export interface Table {
  /** Worked days. */
  readonly ouvres: Uint32Array;
  /** Fériés by law (contested ones included), whatever the week. */
  readonly feries: Uint32Array;
  /** Worked days before each word. */
  readonly rangs: Uint16Array;
  /** Word that holds the worked day number 32 × index + 1. */
  readonly reperes: Uint16Array;
  /** Worked days of the century. */
  readonly total: number;
}

const WORDS = Math.ceil(NOMBRE_JOURS / 32);

/** Builds the table of a calendar, the whole century at once. */
export function buildTable(options: OptionsNormales, { regles, premier }: Rouages): Table {
  const ouvres = fillSemaine(options.semaine === "ouvres");
  const feries = new Uint32Array(WORDS);
  const travailles = new Set<string>(options.joursFeriesTravailles);
  for (const regle of regles) {
    const travaille = travailles.has(regle.value.code);
    forEachJour(regle.value, regle.from, regle.to, (jour) => {
      addBit(feries, jour);
      if (!travaille) removeBit(ouvres, jour);
    });
  }
  for (const date of travailles) {
    const jour = scanJour(date); // -1 for the code of a férié
    if (jour >= 0 && isTravaille(getJourSemaine(jour), options.semaine)) addBit(ouvres, jour);
  }
  for (const fermeture of options.fermetures) {
    if ("nom" in fermeture) forEachJour(fermeture, "2000", "2099", (jour) => removeBit(ouvres, jour));
    else
      for (let jour = scanJour(fermeture.debut); jour <= scanJour(fermeture.fin); jour++)
        removeBit(ouvres, jour);
  }
  for (let jour = 0; jour < premier; jour++) removeBit(ouvres, jour);
  return { ouvres, feries, ...indexTable(ouvres) };
}

/** Is this day of the week (0 is Sunday) worked when it is not férié? */
export function isTravaille(jourSemaine: number, semaine: OptionsNormales["semaine"]): boolean {
  return jourSemaine !== 0 && (jourSemaine !== 6 || semaine === "ouvrables");
}

/** Calls back with each day, numbered, on which a yearly day falls from the year of a date to that of another. */
function forEachJour(
  { mois, jour }: { readonly mois: number; readonly jour: number },
  from: string,
  to: string | undefined,
  call: (jour: number) => void,
): void {
  const last = to === undefined ? DERNIERE_ANNEE : +to.slice(0, 4);
  for (let annee = Math.max(PREMIERE_ANNEE, +from.slice(0, 4)); annee <= last; annee++) {
    call(getJourAnnuel({ mois, jour }, annee));
  }
}

export const hasBit = (bits: Uint32Array, jour: number): boolean =>
  ((bits[jour >> 5] ?? 0) & (1 << (jour & 31))) !== 0;

const addBit = (bits: Uint32Array, jour: number): void => {
  bits[jour >> 5] = (bits[jour >> 5] ?? 0) | (1 << (jour & 31));
};

const removeBit = (bits: Uint32Array, jour: number): void => {
  bits[jour >> 5] = (bits[jour >> 5] ?? 0) & ~(1 << (jour & 31));
};

// Seven words of 32 days make the weeks repeat: 7 × 32 days are 32 weeks.
function fillSemaine(ouvres: boolean): Uint32Array {
  const bits = new Uint32Array(WORDS);
  for (let jour = 0; jour < 7 * 32; jour++) {
    if (isTravaille(getJourSemaine(jour), ouvres ? "ouvres" : "ouvrables")) addBit(bits, jour);
  }
  for (let size = 7; size < WORDS; size *= 2) bits.copyWithin(size, 0, size);
  for (let jour = NOMBRE_JOURS; jour < WORDS * 32; jour++) removeBit(bits, jour);
  return bits;
}
