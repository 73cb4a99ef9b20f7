/**
 * Gives the reader a file made in the browser.
 *
 * @example
 * download("jours-feries-2027.csv", "text/csv;charset=utf-8", texte)
 */
export function download(nom: string, type: string, contenu: string | Uint8Array<ArrayBuffer>): void {
  const adresse = URL.createObjectURL(new Blob([contenu], { type }));
  const lien = document.createElement("a");
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  // The browser has taken the file by then, even a slow one.
  setTimeout(() => {
    URL.revokeObjectURL(adresse);
  }, 60_000);
}
