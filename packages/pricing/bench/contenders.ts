// The same order by each library, as its documentation invites to write it: text in, text out.
import { Big } from "big.js";
import { BigNumber } from "bignumber.js";
import currency from "currency.js";
import { Decimal } from "decimal.js";
import type { Dinero } from "dinero.js";
import { EUR, add, dinero, halfAwayFromZero, multiply, toDecimal, transformScale } from "dinero.js";
import { calculateTotaux } from "../src/totaux.ts";
import type { LignePrix, RegimeTva } from "../src/totaux.ts";
import type { LigneBench, ReponseBench } from "./question.ts";

/** One way to price an order. */
export interface Contender {
  readonly nom: string;
  readonly price: (lignes: readonly LigneBench[]) => ReponseBench;
}

/** What each decimal library must know: a product to the cent, a sum, a text. */
interface Arithmetique<N> {
  readonly zero: N;
  readonly produit: (a: string, b: string) => N;
  readonly somme: (a: N, b: N) => N;
  readonly part: (base: N, taux: string) => N;
  readonly texte: (n: N) => string;
}

function build<N>(nom: string, { zero, produit, somme, part, texte }: Arithmetique<N>): Contender {
  return {
    nom,
    price: (lignes) => {
      const bases = new Map<string, N>();
      const textes: string[] = [];
      for (const { quantite, prix, taux } of lignes) {
        const net = produit(quantite, prix);
        textes.push(texte(net));
        bases.set(taux, somme(bases.get(taux) ?? zero, net));
      }
      let ht = zero;
      let tva = zero;
      for (const [taux, base] of bases) {
        ht = somme(ht, base);
        tva = somme(tva, part(base, taux));
      }
      return { lignes: textes, ht: texte(ht), tva: texte(tva), ttc: texte(somme(ht, tva)) };
    },
  };
}

const MODE = Decimal.ROUND_HALF_UP;

/** « 12.345 » as dinero wants it: an integer and its scale. */
function toScaled(texte: string): { readonly amount: number; readonly scale: number } {
  const [entier = "", decimales = ""] = texte.split(".");
  return { amount: Number(entier + decimales), scale: decimales.length };
}

const regimes = new Map<string, RegimeTva>();
const getRegime = (taux: string): RegimeTva => {
  const connu = regimes.get(taux) ?? { categorie: "S", taux: taux as never };
  regimes.set(taux, connu);
  return connu;
};

/** Ours takes its own lines: making them is the caller's, as for a typed order read once. */
export const toLignesPrix = (lignes: readonly LigneBench[]): readonly LignePrix[] =>
  lignes.map(({ quantite, prix, taux }) => ({
    quantite: quantite as never,
    prixUnitaire: prix as never,
    tva: getRegime(taux),
  }));

export const nous: Contender = {
  nom: "pricing, calculateTotaux",
  price: (lignes) => {
    const { lignes: montants, totalHt, totalTva, totalTtc } = calculateTotaux(toLignesPrix(lignes));
    return {
      lignes: montants.map(({ montant }) => montant),
      ht: totalHt,
      tva: totalTva ?? "",
      ttc: totalTtc ?? "",
    };
  },
};

export const rivaux: readonly Contender[] = [
  build<Decimal>("decimal.js", {
    zero: new Decimal(0),
    produit: (a, b) => new Decimal(a).times(b).toDecimalPlaces(2, MODE),
    somme: (a, b) => a.plus(b),
    part: (base, taux) => base.times(taux).div(100).toDecimalPlaces(2, MODE),
    texte: (n) => n.toFixed(2),
  }),
  build<Big>("big.js", {
    zero: new Big(0),
    produit: (a, b) => new Big(a).times(b).round(2, Big.roundHalfUp),
    somme: (a, b) => a.plus(b),
    part: (base, taux) => base.times(taux).div(100).round(2, Big.roundHalfUp),
    texte: (n) => n.toFixed(2),
  }),
  build<BigNumber>("bignumber.js", {
    zero: new BigNumber(0),
    produit: (a, b) => new BigNumber(a).times(b).decimalPlaces(2, BigNumber.ROUND_HALF_UP),
    somme: (a, b) => a.plus(b),
    part: (base, taux) => base.times(taux).div(100).decimalPlaces(2, BigNumber.ROUND_HALF_UP),
    texte: (n) => n.toFixed(2),
  }),
  build<Dinero<number>>("dinero.js 2", {
    zero: dinero({ amount: 0, currency: EUR }),
    produit: (a, b) => {
      const { amount, scale } = toScaled(b);
      const prix = dinero({ amount, scale, currency: EUR });
      return transformScale(multiply(prix, toScaled(a)), 2, halfAwayFromZero);
    },
    somme: (a, b) => add(a, b),
    part: (base, taux) => {
      const { amount, scale } = toScaled(taux);
      return transformScale(multiply(base, { amount, scale: scale + 2 }), 2, halfAwayFromZero);
    },
    texte: (n) => toDecimal(n),
  }),
  build<currency>("currency.js", {
    zero: currency(0),
    produit: (a, b) => currency(b, { precision: 4 }).multiply(a),
    somme: (a, b) => currency(a).add(b),
    part: (base, taux) => currency(base).multiply(Number(taux) / 100),
    texte: (n) => currency(n).toString(),
  }),
  build<number>("flottants et Math.round", {
    zero: 0,
    produit: (a, b) => Math.round(Number(a) * Number(b) * 100) / 100,
    somme: (a, b) => a + b,
    part: (base, taux) => Math.round(base * Number(taux)) / 100,
    texte: (n) => n.toFixed(2),
  }),
];
