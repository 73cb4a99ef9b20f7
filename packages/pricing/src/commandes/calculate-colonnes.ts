import { isTaux, quoteInput } from "@ia-territoires/core";
import type { Montant, Taux } from "@ia-territoires/core";
import { assertRegime } from "./groupes-tva.ts";
import { countDecimales, divideArrondi, divideParDiviseur, formatCentimes, readChiffres } from "./nombres.ts";

const SUR = Number.MAX_SAFE_INTEGER;

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
  const nombre = quantites.length;
  const montantsHt = new Float64Array(nombre);
  const bases = new Float64Array(listeTaux.length);
  // A sum of whole numbers that passes 2^53 may come back: the largest one met is what tells.
  let plusGrand = 0;
  for (let rang = 0; rang < nombre; rang++) {
    const quantite = quantites[rang] ?? Number.NaN;
    const prix = prixUnitaires[rang] ?? Number.NaN;
    const groupe = taux[rang] ?? 255;
    const produit = quantite * prix;
    // Plain comparisons, which the engine keeps in registers: NaN fails each of them.
    const juste = Math.floor(quantite) === quantite && Math.floor(prix) === prix && prix >= 0;
    if (!juste || !(produit <= SUR && produit >= -SUR)) {
      throw refuse(
        rang,
        `quantité ${quantite} × prix ${prix} : entiers attendus, prix positif, produit exact`,
      );
    }
    const base = bases[groupe];
    if (base === undefined) throw refuse(rang, `taux n° ${groupe} absent de listeTaux`);
    const centimes = exposant === 0 ? produit : divideParDiviseur(produit, diviseur);
    montantsHt[rang] = centimes;
    const somme = base + centimes;
    bases[groupe] = somme;
    const grandeur = somme < 0 ? -somme : somme;
    if (grandeur > plusGrand) plusGrand = grandeur;
  }
  if (plusGrand > Number.MAX_SAFE_INTEGER)
    throw new RangeError("Total hors limites : au-delà de 2^53 centimes.");
  return { montantsHt, ...totalize(bases, listeTaux) };
}

function totalize(bases: Float64Array, listeTaux: readonly Taux[]): Omit<TotauxColonnes, "montantsHt"> {
  let totalHt = 0;
  let totalTva = 0;
  const parTaux = listeTaux.map((taux, rang) => {
    const base = bases[rang] ?? 0;
    const produit = base * readChiffres(taux);
    const tva = divideArrondi(produit, 2 + countDecimales(taux));
    totalHt += base;
    totalTva += tva;
    if (![produit, totalHt, totalTva, totalHt + totalTva].every(Number.isSafeInteger)) {
      throw new RangeError("Total hors limites : au-delà de 2^53 centimes.");
    }
    return { taux, montantHt: formatCentimes(base), montantTva: formatCentimes(tva) };
  });
  return {
    parTaux,
    totalHt: formatCentimes(totalHt),
    totalTva: formatCentimes(totalTva),
    totalTtc: formatCentimes(totalHt + totalTva),
  };
}

/** Checks what surrounds the columns, and gives how many decimals a product has beyond the cent. */
function readExposant({ quantites, prixUnitaires, taux, listeTaux, ...decimales }: ColonnesPrix): number {
  if (prixUnitaires.length !== quantites.length || taux.length !== quantites.length) {
    throw new RangeError(
      `Colonnes de longueurs différentes : ${quantites.length}, ${prixUnitaires.length}, ${taux.length}.`,
    );
  }
  if (listeTaux.length > 256) throw new RangeError(`listeTaux : 256 taux au plus, reçu ${listeTaux.length}.`);
  for (const valeur of listeTaux) {
    if (valeur === ("0" as Taux)) continue;
    if (!isTaux(valeur)) throw new RangeError(`listeTaux : taux attendu, reçu ${quoteInput(valeur)}.`);
    assertRegime({ categorie: "S", taux: valeur });
  }
  const { decimalesQuantite, decimalesPrix } = decimales;
  if (![0, 1, 2, 3, 4].includes(decimalesQuantite) || ![2, 3, 4, 5, 6].includes(decimalesPrix)) {
    throw new RangeError(
      `Décimales : 0 à 4 pour la quantité, 2 à 6 pour le prix, reçu ${quoteInput(decimalesQuantite)} et ${quoteInput(decimalesPrix)}.`,
    );
  }
  return decimalesQuantite + decimalesPrix - 2;
}

function refuse(rang: number, attendu: string): RangeError {
  return new RangeError(`Ligne ${rang + 1} : ${attendu}.`);
}
