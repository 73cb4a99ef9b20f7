import { isDateIso, parseMontant, quoteInput } from "@ia-territoires/core";
import type { DateIso, Montant } from "@ia-territoires/core";

/** An amount of zero or more, or a RangeError that names it. */
export function assertMontantPositif(nom: string, montant: Montant): Montant {
  const lu = parseMontant(montant);
  if (!lu.startsWith("-")) return lu;
  throw new RangeError(`${nom} : montant de zéro ou plus attendu, reçu ${quoteInput(montant)}.`);
}

/** A whole number between bounds, or a RangeError that names it. */
export function assertEntier(nom: string, nombre: number, minimum: number, maximum: number): number {
  if (Number.isSafeInteger(nombre) && nombre >= minimum && nombre <= maximum) return nombre;
  throw new RangeError(
    `${nom} : nombre entier de ${minimum} à ${maximum} attendu, reçu ${quoteInput(nombre)}.`,
  );
}

/** A day that exists, or a RangeError that names it. */
export function assertJour(nom: string, date: DateIso): DateIso {
  if (isDateIso(date)) return date;
  throw new RangeError(`${nom} : date AAAA-MM-JJ attendue, reçu ${quoteInput(date)}.`);
}
