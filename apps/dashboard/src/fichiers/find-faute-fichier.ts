import { findTypePiece, formatOctets, TYPES_PIECE } from "@ia-territoires/dossiers";

/**
 * Says, before anything is sent, why a chosen file would be refused; null when it may go. Its name can still be
 * corrected in the form, its type and size cannot.
 *
 * @example
 * findFauteFichier({ name: "a.exe", size: 10 }, limites) // => "Ce type de fichier n’est pas accepté…"
 */
export function findFauteFichier(
  { name, size }: { readonly name: string; readonly size: number },
  { tailleMax, reste }: { readonly tailleMax: number; readonly reste: number },
): string | null {
  if (findTypePiece(name) === null)
    return `« ${name} » n’est pas d’un type accepté. Types acceptés : ${TYPES_PIECE.map(({ libelle }) => libelle).join(", ")}.`;
  if (size === 0) return `« ${name} » est vide.`;
  if (size > tailleMax)
    return `« ${name} » est trop lourd (${formatOctets(size)}) : ${formatOctets(tailleMax)} au plus.`;
  if (size > reste)
    return `Il ne reste que ${formatOctets(Math.max(0, reste))} pour votre organisme : retirez des fichiers, ou demandez plus de place à l’administrateur.`;
  return null;
}
