/** Adds rows of months: `nombreMois` places from each offset. */
export function sumRangees(
  valeurs: ArrayLike<number>,
  rangs: readonly number[],
  nombreMois: number,
): number[] {
  const sommes = Array.from({ length: nombreMois }, () => 0);
  for (const rang of rangs) {
    for (let mois = 0; mois < nombreMois; mois += 1) {
      sommes[mois] = (sommes[mois] ?? 0) + (valeurs[rang * nombreMois + mois] ?? 0);
    }
  }
  return sommes;
}

/** Adds the months of one row that a column of time holds. */
export function sumMois(mois: ArrayLike<number>, places: readonly number[]): number {
  let somme = 0;
  for (const place of places) somme += mois[place] ?? 0;
  return somme;
}

/** Groups the places of a list by a name, in the order in which names first come. */
export function groupRangs<T>(
  elements: readonly T[],
  nameOf: (element: T) => string,
): ReadonlyMap<string, number[]> {
  const groupes = new Map<string, number[]>();
  for (const [rang, element] of elements.entries()) {
    const nom = nameOf(element);
    const groupe = groupes.get(nom);
    if (groupe === undefined) groupes.set(nom, [rang]);
    else groupe.push(rang);
  }
  return groupes;
}
