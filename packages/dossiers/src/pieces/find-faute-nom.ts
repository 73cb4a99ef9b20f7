import { findTypePiece } from "./find-type-piece.ts";
import { TYPES_PIECE } from "./types-piece.ts";

const LONGUEUR_MAXIMUM = 200;
/** What leads out of a folder, what Windows forbids in a name. */
const INTERDITS = /[/\\:*?"<>|]/;
/** Control characters, and those that are not seen or turn the writing around: « fdp.exe » could read « exe.pdf ». */
const INVISIBLES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;

/**
 * Says what is wrong with the name of a file, in one French sentence; null when it may be kept. A name is never
 * corrected silently: a path, an invisible character or a type that is not accepted is refused.
 *
 * @example
 * findFauteNom("../../etc/passwd") // => "Le nom du fichier contient un chemin ou un caractère interdit (/ \\ : * ? \" < > |)."
 */
export function findFauteNom(nom: string): string | null {
  if (nom.trim() === "") return "Le nom du fichier est attendu.";
  if (nom.length > LONGUEUR_MAXIMUM)
    return `Le nom du fichier est trop long : ${LONGUEUR_MAXIMUM} caractères au plus.`;
  if (INTERDITS.test(nom))
    return 'Le nom du fichier contient un chemin ou un caractère interdit (/ \\ : * ? " < > |).';
  if (INVISIBLES.test(nom)) return "Le nom du fichier contient un caractère invisible.";
  if (/^[.\s]|[.\s]$/.test(nom))
    return "Le nom du fichier ne peut ni commencer ni finir par un point ou une espace.";
  if (findTypePiece(nom) === null)
    return `Ce type de fichier n'est pas accepté. Types acceptés : ${TYPES_PIECE.map(({ libelle }) => libelle).join(", ")}.`;
  return null;
}
