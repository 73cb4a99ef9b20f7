import { readTranches } from "./read-tranches.ts";
import type { ValeursDevis } from "./valeurs-devis.ts";

/**
 * Checks what is typed before it is sent: a message beside each field to correct, by its path.
 *
 * @example
 * validateDevis({ objet: "", tarif: "cdg14-ia", tranches: [] }).objet // => "Indiquez l’objet du devis…"
 */
export function validateDevis({ objet, tranches }: ValeursDevis): Record<string, string> {
  return {
    ...(objet.trim() === "" ? { objet: "Indiquez l’objet du devis, par exemple « Atelier de sensibilisation des agents »." } : {}),
    ...readTranches(tranches).erreurs,
  };
}
