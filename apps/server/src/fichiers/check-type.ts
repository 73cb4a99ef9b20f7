import { findTypePiece, type TypePiece, TYPES_PIECE } from "@ia-territoires/dossiers";
import { fileTypeFromFile } from "file-type";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import { isTexte } from "./is-texte.ts";

const TEXTES: ReadonlySet<string> = new Set(["csv", "txt"]);

/** What the bytes say a file is: the extension of its format, « txt » for any text, null when nobody knows. */
async function detect(chemin: string): Promise<string | null> {
  const reconnu = await fileTypeFromFile(chemin);
  if (reconnu !== undefined) return reconnu.ext;
  return (await isTexte(chemin)) ? "txt" : null;
}

function describeContenu(extension: string | null): string {
  if (extension === null) return "son contenu n'est d'aucun type connu";
  const type = TYPES_PIECE.find((un) => un.extension === extension);
  return `son contenu est ${type === undefined ? `de type « ${extension} »` : `celui d'un autre type (${type.libelle})`}`;
}

/**
 * Compares the type that a name declares with what the bytes are, and answers it. A file whose type lies is refused
 * (`type-de-fichier`): a program named « .pdf », a workbook with macros named « .xlsx », an image named « .txt ».
 *
 * @example
 * (await checkType("Convention.pdf", chemin)).mime // => "application/pdf"
 */
export async function checkType(nom: string, chemin: string): Promise<TypePiece> {
  const declare = findTypePiece(nom);
  const reel = await detect(chemin);
  if (declare !== null && (reel === declare.extension || (reel === "txt" && TEXTES.has(declare.extension))))
    return declare;
  throw new ErreurMetier(
    "UNPROCESSABLE_CONTENT",
    "type-de-fichier",
    `Ce fichier n'est pas ce que son nom annonce : ${describeContenu(reel)}. Rien n'a été enregistré.`,
  );
}
