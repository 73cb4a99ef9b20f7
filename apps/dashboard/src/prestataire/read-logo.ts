const TAILLE_MAXIMALE = 500_000;

/** A logo ready to be sent, or why it is not. */
export type LogoChoisi =
  | {
      readonly statut: "lu";
      readonly logo: {
        readonly typeMedia: "image/png" | "image/jpeg";
        readonly base64: string;
        readonly texteAlternatif: string;
      };
    }
  | { readonly statut: "refus"; readonly message: string };

/**
 * Reads a chosen file as a logo; refuses another type, a file over 500 kB and a missing replacement text. The server
 * checks the content of the image again.
 *
 * @example
 * await readLogo(file, "Logo du centre de gestion") // => { statut: "lu", logo: { typeMedia: "image/png", … } }
 */
export async function readLogo(fichier: Blob, texteAlternatif: string): Promise<LogoChoisi> {
  if (texteAlternatif.trim() === "") {
    return {
      statut: "refus",
      message: "Indiquez d’abord le texte de remplacement, puis choisissez le fichier.",
    };
  }
  if (fichier.type !== "image/png" && fichier.type !== "image/jpeg") {
    return { statut: "refus", message: "Choisissez une image PNG ou JPEG." };
  }
  if (fichier.size > TAILLE_MAXIMALE) {
    return { statut: "refus", message: "Cette image dépasse 500 Ko : réduisez-la avant de la choisir." };
  }
  const bytes = new Uint8Array(await fichier.arrayBuffer());
  let binaire = "";
  for (const byte of bytes) binaire += String.fromCharCode(byte);
  return {
    statut: "lu",
    logo: { typeMedia: fichier.type, base64: btoa(binaire), texteAlternatif: texteAlternatif.trim() },
  };
}
