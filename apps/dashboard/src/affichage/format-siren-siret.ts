import { formatSiren, formatSiret, isSiren, isSiret } from "@ia-territoires/core";

/**
 * Writes a SIREN or a SIRET in groups; a text that is neither is shown as it is.
 *
 * @example
 * formatSirenSiret("211405564") // => "211 405 564" (no-break spaces)
 */
export function formatSirenSiret(numero: string | null | undefined): string {
  if (numero === null || numero === undefined) return "";
  if (isSiret(numero)) return formatSiret(numero);
  return isSiren(numero) ? formatSiren(numero) : numero;
}
