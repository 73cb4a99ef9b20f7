import * as z from "zod";

/** Search box of a list. */
export const recherche = z
  .string({ error: "Recherche : un texte est attendu." })
  .trim()
  .max(200, { error: "Recherche : 200 caractères au plus." })
  .optional();

/**
 * The sorts of a list, « - » before a name for the other way.
 * @example
 * tri(["date", "-date"]) // refuse « couleur » : Tri : date ou -date attendu.
 */
export function tri<const T extends string>(tris: readonly [T, ...T[]]) {
  const noms = tris.length === 1 ? tris[0] : `${tris.slice(0, -1).join(", ")} ou ${tris.at(-1) ?? ""}`;
  return z.enum(tris, { error: `Tri : ${noms} attendu.` }).optional();
}
