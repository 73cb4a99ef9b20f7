import { quoteInput } from "@ia-territoires/core";
import type { CodeTarif, TarifCdg } from "./tarif-cdg.ts";
import { TARIFS_CDG } from "./tarifs-cdg.ts";

/**
 * Gives a tariff by its code.
 *
 * Throws a RangeError naming the known codes when there is none, a TypeError when the code is not text.
 * @example
 * getTarifCdg("cdg14-ia").prestataire.nom // => "Centre de gestion du Calvados (CDG14)"
 */
export function getTarifCdg(id: CodeTarif): TarifCdg {
  if (typeof id !== "string") throw new TypeError(`Code de tarif : texte attendu, reçu ${quoteInput(id)}.`);
  const tarif = TARIFS_CDG.find((candidate) => candidate.id === id);
  if (tarif) return tarif;
  const connus = TARIFS_CDG.map((candidate) => candidate.id).join(", ");
  throw new RangeError(`Tarif inconnu ${quoteInput(id)} ; tarifs connus : ${connus}.`);
}
