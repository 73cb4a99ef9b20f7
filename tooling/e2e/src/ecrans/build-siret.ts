/** A SIRET of an établissement of this SIREN, with a right key: digits doubled from the right, one in two, add up to tens. */
export function buildSiret(siren: string): string {
  const racine = `${siren}0001`;
  const somme = Array.from(`${racine}0`).reduceRight((total, chiffre, index, tous) => {
    const valeur = Number(chiffre) * ((tous.length - index) % 2 === 0 ? 2 : 1);
    return total + (valeur > 9 ? valeur - 9 : valeur);
  }, 0);
  return `${racine}${String((10 - (somme % 10)) % 10)}`;
}
