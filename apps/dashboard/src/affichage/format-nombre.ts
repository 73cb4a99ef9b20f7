/**
 * Writes a whole number with narrow no-break spaces between its groups.
 *
 * @example
 * formatNombre(34969) // => "34 969" (U+202F)
 */
export function formatNombre(nombre: number): string {
  return String(nombre).replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f");
}
