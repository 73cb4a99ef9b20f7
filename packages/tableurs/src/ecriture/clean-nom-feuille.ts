/**
 * Makes a name that every spreadsheet takes for a sheet: 31 characters, without the signs they refuse.
 * @example
 * cleanNomFeuille("Devis 2025/2026") // => "Devis 2025-2026"
 */
export function cleanNomFeuille(titre: string): string {
  const nom = titre
    .replace(/[[\]:*?/\\]/g, "-")
    .replace(/^'+|'+$/g, "")
    .slice(0, 31)
    .trim();
  return nom === "" ? "Feuille 1" : nom;
}
