import { isCodeDepartement, quoteInput } from "@ia-territoires/core";
import type { CodeDepartement } from "@ia-territoires/core";
import type { TarifCdg } from "./tarif-cdg.ts";
import { TARIFS_CDG } from "./tarifs-cdg.ts";

/**
 * Lists the tariffs, all of them or those open to the bodies of one département (offer of the CDG14, art. 1.1; CGFP, art. L. 452-40).
 *
 * An empty list is an answer: no tariff is known there. Throws a RangeError quoting what is not a département code.
 * @example
 * listTarifsCdg({ departement: parseCodeDepartement("14") }).map((tarif) => tarif.id) // => ["cdg14-ia"]
 */
export function listTarifsCdg(filtre: { readonly departement?: CodeDepartement } = {}): readonly TarifCdg[] {
  const { departement } = filtre;
  if (departement === undefined) return TARIFS_CDG;
  if (!isCodeDepartement(departement)) {
    throw new RangeError(`Département : code comme 14, 2A ou 974 attendu, reçu ${quoteInput(departement)}.`);
  }
  return TARIFS_CDG.filter((tarif) => tarif.ressort.departements.includes(departement));
}
