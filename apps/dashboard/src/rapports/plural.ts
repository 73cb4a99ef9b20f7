import { formatNombre } from "../affichage/format-nombre.ts";

/**
 * Writes a number with its noun.
 *
 * @example
 * plural(2, "ligne", "lignes") // => "2 lignes"
 */
export const plural = (nombre: number, un: string, plusieurs: string): string =>
  `${formatNombre(nombre)} ${nombre > 1 ? plusieurs : un}`;
