import type { Portes } from "../classement/list-outcomes.ts";
import { FAUX, PRESUME_VRAI, VRAI } from "../moteur/etat.ts";

/** One number per set of classes shown: two declarations with the same number are classed alike. */
export function getSignature({ scope, classes }: Portes, slots: Int8Array): number {
  const horsChamp = slots[scope] as number;
  if (horsChamp === VRAI) return -1;
  let isOpen = horsChamp !== FAUX;
  let signature = 0;
  for (let i = 0; i < classes.length; i++) {
    const mine = (classes[i] as Portes["classes"][number]).slots;
    let etat = FAUX;
    for (let j = 0; j < mine.length; j++) {
      const value = slots[mine[j] as number] as number;
      if (value > etat) etat = value;
    }
    signature *= 3;
    if (etat === FAUX) continue;
    if (etat !== VRAI) isOpen = true;
    if (etat >= PRESUME_VRAI) signature += etat === VRAI && horsChamp === FAUX ? 2 : 1;
  }
  return signature * 2 + (isOpen ? 1 : 0);
}
