/** Bytes of a list: 100 000 lines of ten columns, and more. */
export const OCTETS_MAXIMUM = 50_000_000;

/**
 * Reads the bytes of a file for the worker. Refuses (RangeError) a file over the limit before a byte of it is read: a
 * list of ten million lines would fill the memory of the page to be refused.
 *
 * @example
 * await readFichier(new File(["Commande"], "liste.csv")) // => { octets: ArrayBuffer(8), nom: "liste.csv" }
 */
export async function readFichier(
  fichier: Pick<File, "arrayBuffer" | "name" | "size">,
): Promise<{ readonly octets: ArrayBuffer; readonly nom: string }> {
  if (fichier.size > OCTETS_MAXIMUM) {
    const poids = Math.ceil(fichier.size / 1e6).toLocaleString("fr-FR");
    throw new RangeError(
      `Le fichier pèse ${poids} Mo : ${String(OCTETS_MAXIMUM / 1e6)} Mo au plus se lisent ici. Partagez-le par période, ou employez la bibliothèque, qui lit dix millions de lignes.`,
    );
  }
  return { octets: await fichier.arrayBuffer(), nom: fichier.name };
}
