import { refuseTitre } from "./refuse-titre.ts";
import type { RefusTitre } from "./refuse-titre.ts";

const RIEN = {
  preparer: "Aucune intervention à facturer dans cette période.",
  transmettre: "Ce lot n'a plus de titre à transmettre.",
} as const;

/**
 * Tells whether a batch may be prepared, or given to the finance software: with no titre in it (`titres`, a count of
 * those not withdrawn) it is refused, `lot-vide`. No text says so: a bordereau lists titres.
 *
 * @example
 * findRefusLot(0, "preparer")?.message // => "Aucune intervention à facturer dans cette période."
 */
export function findRefusLot(titres: number, quoi: keyof typeof RIEN): RefusTitre | undefined {
  return titres === 0 ? refuseTitre("lot-vide", { message: RIEN[quoi] }) : undefined;
}
