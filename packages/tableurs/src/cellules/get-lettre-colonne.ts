/**
 * Gives the letters of a column as spreadsheets name it, from its rank counted from 1.
 * @example
 * getLettreColonne(28) // => "AB"
 */
export function getLettreColonne(rang: number): string {
  if (!Number.isInteger(rang) || rang < 1)
    throw new RangeError(`Rang de colonne invalide : ${rang} (1 au moins).`);
  let reste = rang;
  let lettres = "";
  while (reste > 0) {
    lettres = String.fromCodePoint(65 + ((reste - 1) % 26)) + lettres;
    reste = Math.floor((reste - 1) / 26);
  }
  return lettres;
}
