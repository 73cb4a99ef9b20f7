// The limit: the leanest correct program for the same cents, numbers already in typed arrays, nothing written as text.
import type { ColonnesPrix } from "../src/totaux.ts";
import type { LigneBench } from "./question.ts";

/** Quantities in thousandths, prices in ten-thousandths of a euro: their product fits, and counts 10^-7. */
export function toColonnes(lignes: readonly LigneBench[]): ColonnesPrix {
  const listeTaux = [...new Set(lignes.map(({ taux }) => taux))].sort();
  const echelle = (texte: string, decimales: number): number => Math.round(Number(texte) * 10 ** decimales);
  return {
    quantites: Float64Array.from(lignes, ({ quantite }) => echelle(quantite, 3)),
    decimalesQuantite: 3,
    prixUnitaires: Float64Array.from(lignes, ({ prix }) => echelle(prix, 4)),
    decimalesPrix: 4,
    taux: Uint8Array.from(lignes, ({ taux }) => listeTaux.indexOf(taux)),
    listeTaux: listeTaux as never,
  };
}

const DIVISEUR = 100_000;

/** Cents of each line into `montants`, cents of each rate into `bases`; positive whole numbers, nothing is checked. */
export function priceLimite(colonnes: ColonnesPrix, montants: Float64Array, bases: Float64Array): number {
  const { quantites, prixUnitaires, taux } = colonnes;
  bases.fill(0);
  for (let rang = 0; rang < montants.length; rang++) {
    const produit = (quantites[rang] ?? 0) * (prixUnitaires[rang] ?? 0);
    const quotient = Math.floor(produit / DIVISEUR);
    const centimes = quotient + (2 * (produit - quotient * DIVISEUR) >= DIVISEUR ? 1 : 0);
    montants[rang] = centimes;
    const groupe = taux[rang] ?? 0;
    bases[groupe] = (bases[groupe] ?? 0) + centimes;
  }
  return bases[0] ?? 0;
}
