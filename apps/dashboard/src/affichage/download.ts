/**
 * Gives the reader a file made in the browser.
 *
 * @example
 * download("jours-feries-2027.csv", "text/csv;charset=utf-8", texte)
 */
export function download(nom: string, type: string, texte: string): void {
  const adresse = URL.createObjectURL(new Blob([texte], { type }));
  const lien = document.createElement("a");
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  // The browser has taken the file by then, even a slow one.
  setTimeout(() => {
    URL.revokeObjectURL(adresse);
  }, 60_000);
}
