/**
 * Writes the number of a spreadsheet as plain decimal text: the 15 digits that spreadsheets show, no exponent. Null when
 * it is none, or too large to be written out.
 * @example
 * formatNombreLu(0.1 + 0.2) // => "0.3"
 * formatNombreLu(1e-7) // => "0.0000001"
 */
export function formatNombreLu(nombre: number): string | null {
  if (!Number.isFinite(nombre) || Math.abs(nombre) >= 1e15) return null;
  const court = String(Number(nombre.toPrecision(15)));
  if (!court.includes("e")) return court === "-0" ? "0" : court;
  return nombre.toFixed(20).replace(/0+$/, "").replace(/\.$/, "").replace(/^-0$/, "0");
}
