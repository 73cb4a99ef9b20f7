import { type DateIso, formatDateFr, parseDateIso } from "@ia-territoires/core";

/**
 * Lists months from the one of a date on, as choices of a field.
 *
 * @example
 * listMois("2026-11-22", 2) // => [{ value: "2026-11", label: "novembre 2026" }, { value: "2026-12", … }]
 */
export function listMois(
  depuis: DateIso,
  nombre: number,
): readonly { readonly value: string; readonly label: string }[] {
  const annee = Number(depuis.slice(0, 4));
  const rang = Number(depuis.slice(5, 7)) - 1;
  return Array.from({ length: nombre }, (_, ecart) => {
    const total = rang + ecart;
    const value = `${String(annee + Math.floor(total / 12))}-${String((total % 12) + 1).padStart(2, "0")}`;
    const label = formatDateFr(parseDateIso(`${value}-02`)).replace(/^2 /, "");
    return { value, label };
  });
}
