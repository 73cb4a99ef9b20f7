/**
 * Refuses sums of absolute values that leave the safe integers: below that bound every partial sum of cents and of
 * ten-thousandths is exact, in whatever order it is made.
 */
export function assertSommesExactes(centimes: number, quantites: number): void {
  if (centimes > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(
      "La somme des montants dépasse 90 000 milliards d'euros : vérifiez l'unité des montants.",
    );
  }
  if (quantites > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(
      "La somme des quantités dépasse 900 milliards d'unités : vérifiez la colonne des quantités.",
    );
  }
}

/** Sum of absolute values of a column. */
export function sumAbsolue(valeurs: Float64Array): number {
  let somme = 0;
  for (let index = 0; index < valeurs.length; index += 1) somme += Math.abs(valeurs[index] ?? 0);
  return somme;
}
