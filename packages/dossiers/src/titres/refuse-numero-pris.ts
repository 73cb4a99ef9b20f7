import { refuseTitre } from "./refuse-titre.ts";
import type { RefusTitre } from "./refuse-titre.ts";

/**
 * The refusal of a number that the finance software already gave to another titre of the exercice: `numero-deja-pris`,
 * with the reference of that titre.
 *
 * @example
 * refuseNumeroPris({ numero: "128", exercice: 2026, reference: "LOT-2026-0001-01" }).message
 * // => "Le numéro 128 de l'exercice 2026 est celui du titre LOT-2026-0001-01."
 */
export function refuseNumeroPris(figures: {
  readonly numero: string;
  readonly exercice: number;
  readonly reference: string;
}): RefusTitre {
  const { numero, exercice, reference } = figures;
  const message = `Le numéro ${numero} de l'exercice ${exercice} est celui du titre ${reference}.`;
  return refuseTitre("numero-deja-pris", { message, figures });
}
