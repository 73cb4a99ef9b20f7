import { isTaux, quoteInput } from "@ia-territoires/core";
import type { Montant, Taux } from "@ia-territoires/core";
import { TAUX_TVA_ADMIS } from "../texts/taux-tva-admis.ts";
import { assertRegime } from "./groupes-tva.ts";
import {
  countDecimales,
  divideArrondi,
  divideParInverse,
  formatCentimes,
  isSur,
  readChiffres,
} from "./nombres.ts";

const SUR = Number.MAX_SAFE_INTEGER;
const ADMIS: ReadonlySet<string> = new Set(TAUX_TVA_ADMIS);

/**
 * Lines as columns of whole numbers: the n-th line is the n-th of each. A quantity counts in 10^−`decimalesQuantite`
 * units, a price without tax in 10^−`decimalesPrix` euros, `taux` is the rank of its rate in `listeTaux`.
 */
export interface ColonnesPrix {
  readonly quantites: Float64Array;
  /** 0 to 4. */
  readonly decimalesQuantite: number;
  readonly prixUnitaires: Float64Array;
  /** 2 to 6. */
  readonly decimalesPrix: number;
  readonly taux: Uint8Array;
  /** At most 256 rates in percent; `"0"` for lines without tax. */
  readonly listeTaux: readonly Taux[];
}

/** Amounts by line, in cents, and totals by rate, in the order of `listeTaux`. */
export interface TotauxColonnes {
  readonly montantsHt: Float64Array;
  readonly parTaux: readonly {
    readonly taux: Taux;
    readonly montantHt: Montant;
    readonly montantTva: Montant;
  }[];
  readonly totalHt: Montant;
  readonly totalTva: Montant;
  readonly totalTtc: Montant;
}

/**
 * Prices many lines at once, by columns, with the roundings of `calculateTotaux` (each line, then one tax per rate): a
 * year of orders in the time of a few reads.
 *
 * Everything is a whole number, so every step is exact; a product, a line or a total past 2^53 throws a RangeError that
 * names the line, as do a column of another length, what is not a whole number, a negative price, an unknown rate.
 * @example
 * calculateColonnes({
 *   quantites: Float64Array.of(3, 125), decimalesQuantite: 1,
 *   prixUnitaires: Float64Array.of(85000, 2000), decimalesPrix: 2,
 *   taux: Uint8Array.of(0, 1), listeTaux: ["20", "5.5"],
 * }).totalTtc // => "569.75"
 */
export function calculateColonnes(colonnes: ColonnesPrix): TotauxColonnes {
  const { quantites, prixUnitaires, taux, listeTaux } = colonnes;
  const exposant = readExposant(colonnes);
  const diviseur = 10 ** exposant;
  const inverse = 1 / diviseur;
  const nombre = quantites.length;
  const montantsHt = new Float64Array(nombre);
  const bases = new Float64Array(listeTaux.length);
  // A sum of whole numbers that passes 2^53 may come back: the largest one met is what tells.
  let plusGrand = 0;
  for (let rang = 0; rang < nombre; rang++) {
    const quantite = quantites[rang] as number;
    const prix = prixUnitaires[rang] as number;
    const produit = quantite * prix;
    // Plain comparisons, which the engine keeps in registers: NaN fails each of them.
    if (
      !(
        produit <= SUR &&
        produit >= -SUR &&
        prix >= 0 &&
        Math.floor(quantite) === quantite &&
        Math.floor(prix) === prix
      )
    ) {
      throw refuseProduit(rang, quantite, prix);
    }
    const centimes = divideParInverse(produit, diviseur, inverse);
    montantsHt[rang] = centimes;
    const groupe = taux[rang] as number;
    const base = bases[groupe];
    if (base === undefined) throw refuse(rang, `taux n° ${groupe} absent de listeTaux`);
    const somme = base + centimes;
    bases[groupe] = somme;
    const total = somme < 0 ? -somme : somme;
    if (total > plusGrand) plusGrand = total;
  }
  if (!isSur(plusGrand)) throw refuseTotal();
  return { montantsHt, ...totalize(bases, listeTaux) };
}

function totalize(bases: Float64Array, listeTaux: readonly Taux[]): Omit<TotauxColonnes, "montantsHt"> {
  let totalHt = 0;
  let totalTva = 0;
  let plusGrand = 0;
  const parTaux: TotauxColonnes["parTaux"][number][] = [];
  // Indexed, one pass: on an order of fifty lines, what surrounds the lines would otherwise cost more than they do.
  for (let rang = 0; rang < listeTaux.length; rang++) {
    const taux = listeTaux[rang] as Taux;
    const base = bases[rang] ?? 0;
    const produit = base * readChiffres(taux);
    const tva = divideArrondi(produit, 2 + countDecimales(taux));
    totalHt += base;
    totalTva += tva;
    plusGrand = Math.max(plusGrand, Math.abs(produit), Math.abs(totalHt), Math.abs(totalTva));
    parTaux.push({ taux, montantHt: formatCentimes(base), montantTva: formatCentimes(tva) });
  }
  if (!isSur(plusGrand) || !isSur(totalHt + totalTva)) throw refuseTotal();
  return {
    parTaux,
    totalHt: formatCentimes(totalHt),
    totalTva: formatCentimes(totalTva),
    totalTtc: formatCentimes(totalHt + totalTva),
  };
}

function refuseTotal(): RangeError {
  return new RangeError("Total hors limites : au-delà de 2^53 centimes.");
}

/** Checks what surrounds the columns, and gives how many decimals a product has beyond the cent. */
function readExposant({
  quantites,
  prixUnitaires,
  taux,
  listeTaux,
  decimalesQuantite,
  decimalesPrix,
}: ColonnesPrix): number {
  if (prixUnitaires.length !== quantites.length || taux.length !== quantites.length) {
    throw new RangeError(
      `Colonnes de longueurs différentes : ${quantites.length}, ${prixUnitaires.length}, ${taux.length}.`,
    );
  }
  if (listeTaux.length > 256) throw new RangeError(`listeTaux : 256 taux au plus, reçu ${listeTaux.length}.`);
  for (const valeur of listeTaux) {
    if (ADMIS.has(valeur)) continue;
    if (!isTaux(valeur)) throw new RangeError(`listeTaux : taux attendu, reçu ${quoteInput(valeur)}.`);
    assertRegime({ categorie: "S", taux: valeur });
  }
  if (!isEntre(decimalesQuantite, 0, 4) || !isEntre(decimalesPrix, 2, 6)) {
    throw new RangeError(
      `Décimales : 0 à 4 pour la quantité, 2 à 6 pour le prix, reçu ${quoteInput(decimalesQuantite)} et ${quoteInput(decimalesPrix)}.`,
    );
  }
  return decimalesQuantite + decimalesPrix - 2;
}

function isEntre(valeur: number, minimum: number, maximum: number): boolean {
  return Math.floor(valeur) === valeur && valeur >= minimum && valeur <= maximum;
}

function refuse(rang: number, attendu: string): RangeError {
  return new RangeError(`Ligne ${rang + 1} : ${attendu}.`);
}
function refuseProduit(rang: number, quantite: number, prix: number): RangeError {
  return refuse(rang, `quantité ${quantite} × prix ${prix} : entiers attendus, prix positif, produit exact`);
}
