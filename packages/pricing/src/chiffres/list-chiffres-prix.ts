import type { Chiffre } from "@ia-territoires/core";
import { listChiffresExecution } from "./list-chiffres-execution.ts";
import { listChiffresMarche } from "./list-chiffres-marche.ts";
import { listChiffresTarifs } from "./list-chiffres-tarifs.ts";

/**
 * Lists every figure that the library holds, in the words people read: tariffs of the centres de gestion, VAT,
 * advances, interest, penalties, indices, limits of the CCTP, rules of an invoice, each with its text, its period and
 * how far it was checked.
 * @example
 * listChiffresPrix().find(({ code }) => code === "prix:cdg14-ia:plafond")?.value // => "10 demi-journées (5 jours)"
 */
export function listChiffresPrix(): readonly Chiffre[] {
  return [...listChiffresTarifs(), ...listChiffresMarche(), ...listChiffresExecution()];
}
