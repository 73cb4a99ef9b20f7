import type { Siret } from "@ia-territoires/core";
import type { LigneReporting } from "../lignes/ligne-reporting.ts";
import { readJour } from "../periodes/jour.ts";
import { readCentimes } from "./centimes.ts";
import type { ColonnesCommandes } from "./colonnes-commandes.ts";
import { Dictionnaire, DictionnaireBpu, requireNom, requireSiret } from "./dictionnaire.ts";
import { readDixMilliemes } from "./dix-milliemes.ts";
import { assertSommesExactes } from "./sommes-exactes.ts";

/** Lines that one report may hold: about 320 MB of columns. */
export const LIGNES_MAX = 10_000_000;
const CAPACITE_INITIALE = 1_024;

/**
 * Puts lines of orders into columns, in one pass: any iterable, a generator that reads a large file included.
 *
 * Refuses by RangeError, in French, with the rank of the line from 1: what is no date of 2000 to 2099, no SIRET, no
 * amount (or ten million million euros and more), no quantity, an empty number, lot or code; more than 10 000 000
 * lines; sums that would leave the exact integers (90 000 billion euros).
 * @example
 * buildColonnes([
 *   { commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF", palier: null, quantite: "2", montantHt: "1900.00" },
 * ]).nombre // => 1
 */
export function buildColonnes(lignes: Iterable<LigneReporting>): ColonnesCommandes {
  const sirets = new Dictionnaire<Siret>(requireSiret);
  const commandes: string[] = [];
  const avoirs = new Map<number, string>();
  const bpu = new DictionnaireBpu();
  let colonnes = allocate(Array.isArray(lignes) ? Math.min(lignes.length, LIGNES_MAX) : CAPACITE_INITIALE);
  let nombre = 0;
  try {
    for (const ligne of lignes) {
      if (nombre === LIGNES_MAX) throw new RangeError("10 000 000 lignes au plus tiennent dans un rapport.");
      if (nombre === colonnes.jours.length) colonnes = grow(colonnes);
      colonnes.jours[nombre] = readJour(ligne.date);
      colonnes.beneficiaires[nombre] = sirets.rang(ligne.beneficiaire);
      colonnes.bpu[nombre] = bpu.rang(ligne);
      commandes.push(shareNumero(ligne.commande, commandes[nombre - 1]));
      colonnes.centimes[nombre] = readCentimes(ligne.montantHt);
      colonnes.quantites[nombre] = readDixMilliemes(ligne.quantite);
      if (ligne.avoirSur) avoirs.set(nombre, ligne.avoirSur);
      nombre += 1;
    }
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new RangeError(`Ligne ${nombre + 1} : ${error.message}`, { cause: error });
  }
  const justes = nombre === colonnes.jours.length ? colonnes : cut(colonnes, nombre);
  assertSommesExactes(justes.centimes, justes.quantites);
  return {
    ...justes,
    nombre,
    sirets: sirets.textes,
    lignesBpu: bpu.cles,
    commandes,
    avoirs,
    rattachement: null,
  };
}

/** Lines of one order follow each other: its number is kept once, not once a line. */
function shareNumero(numero: string, precedent: string | undefined): string {
  if (numero === precedent) return precedent;
  requireNom(numero, "Numéro de commande");
  return numero;
}

type Tampons = Pick<ColonnesCommandes, "jours" | "beneficiaires" | "bpu" | "centimes" | "quantites">;

function allocate(capacite: number): Tampons {
  return {
    jours: new Uint16Array(capacite),
    beneficiaires: new Uint32Array(capacite),
    bpu: new Uint16Array(capacite),
    centimes: new Float64Array(capacite),
    quantites: new Float64Array(capacite),
  };
}

function grow(tampons: Tampons): Tampons {
  const larger = allocate(Math.min(Math.max(tampons.jours.length * 2, CAPACITE_INITIALE), LIGNES_MAX));
  larger.jours.set(tampons.jours);
  larger.beneficiaires.set(tampons.beneficiaires);
  larger.bpu.set(tampons.bpu);
  larger.centimes.set(tampons.centimes);
  larger.quantites.set(tampons.quantites);
  return larger;
}

function cut(tampons: Tampons, nombre: number): Tampons {
  return {
    jours: tampons.jours.slice(0, nombre),
    beneficiaires: tampons.beneficiaires.slice(0, nombre),
    bpu: tampons.bpu.slice(0, nombre),
    centimes: tampons.centimes.slice(0, nombre),
    quantites: tampons.quantites.slice(0, nombre),
  };
}
