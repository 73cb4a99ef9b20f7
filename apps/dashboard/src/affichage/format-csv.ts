/**
 * Writes rows for a spreadsheet set in French: semicolons, a mark that says UTF-8, every cell between quotes.
 *
 * @example
 * formatCsv([["Date", "Nom"], ["2027-05-06", "Ascension"]]) // => "\uFEFF\"Date\";\"Nom\"\r\n\"2027-05-06\";\"Ascension\"\r\n"
 */
export function formatCsv(lignes: readonly (readonly string[])[]): string {
  // A cell that begins like a formula would be run: an apostrophe makes it text.
  const cellule = (texte: string): string =>
    `"${texte.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  return `\uFEFF${lignes.map((ligne) => `${ligne.map(cellule).join(";")}\r\n`).join("")}`;
}
