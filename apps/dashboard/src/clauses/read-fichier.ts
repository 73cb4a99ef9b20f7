import { decodeTexte } from "@ia-territoires/tableurs/csv";

/** Bytes of a file read here; a Word file of a thousand pages has a tenth of them. */
const OCTETS_MAXIMUM = 20_000_000;

/** The text of a file, or why it has none. */
export type FichierLu =
  | { readonly statut: "lu"; readonly texte: string }
  | { readonly statut: "illisible"; readonly message: string };

const illisible = (message: string): FichierLu => ({ statut: "illisible", message });

/** Reads a text or Word file in the browser; nothing leaves it. */
export async function readFichier(fichier: File): Promise<FichierLu> {
  if (fichier.size > OCTETS_MAXIMUM)
    return illisible("Ce fichier dépasse 20 Mo : copiez son texte à la place.");
  const octets = new Uint8Array(await fichier.arrayBuffer());
  if (/\.docx$/i.test(fichier.name)) {
    const { readTexteDocx } = await import("@ia-territoires/documents/navigateur");
    const texte = readTexteDocx(octets);
    return texte === null
      ? illisible("Ce fichier Word ne se lit pas : ouvrez-le et copiez son texte.")
      : { statut: "lu", texte };
  }
  if (/\.(txt|md)$/i.test(fichier.name)) {
    const lu = decodeTexte(octets);
    return lu.statut === "binaire"
      ? illisible("Ce fichier n’est pas du texte.")
      : { statut: "lu", texte: lu.texte };
  }
  return illisible("Un fichier .docx ou .txt est attendu. Pour un PDF, ouvrez-le et copiez son texte.");
}
