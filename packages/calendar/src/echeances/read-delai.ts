import { quoteInput } from "../quote-input.ts";
import type { Delai, UniteDelai } from "./delai.ts";

const UNITES: readonly UniteDelai[] = ["joursOuvres", "jours", "mois", "joursFrancs"];

/** Splits a delay into its unit and number; refuses in French two units, none, and a number that is not 1 or more. */
export function readDelai(delai: Delai, champ: string): { unite: UniteDelai; nombre: number } {
  const given: Partial<Record<UniteDelai, unknown>> =
    typeof delai === "object" && delai !== null ? delai : {};
  const unites = UNITES.filter((unite) => given[unite] !== undefined);
  const unite = unites[0];
  if (unite === undefined || unites.length > 1) {
    throw new TypeError(
      `${champ} : une seule unité attendue parmi ${UNITES.join(", ")}, reçu ${describe(unites)}.`,
    );
  }
  const nombre = given[unite];
  if (typeof nombre !== "number") {
    throw new TypeError(`${champ}.${unite} : nombre attendu, reçu ${quoteInput(nombre)}.`);
  }
  if (Number.isInteger(nombre) && nombre >= 1 && nombre <= 36_525) return { unite, nombre };
  throw new RangeError(`${champ}.${unite} : ${quoteInput(nombre)} invalide, entier de 1 à 36525 attendu.`);
}

const describe = (unites: readonly string[]): string =>
  unites.length === 0 ? "aucune" : unites.join(" et ");
