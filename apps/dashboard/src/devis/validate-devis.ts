import { type DateIso, isDateIso } from "@ia-territoires/core";
import { creerDevisSchema } from "@ia-territoires/dossiers/schemas";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";
import { readTranches } from "./read-tranches.ts";
import type { ValeursDevis } from "./valeurs-devis.ts";

/**
 * Checks what is typed before it is sent: a message beside each field to correct, by its path. The schema of the
 * server has the last word.
 *
 * @example
 * validateDevis({ objet: "", tarif: "cdg14-ia", valideJusquAu: "2027-02-01", tranches: [] }, "2026-11-22").objet
 * // => "Indiquez l’objet du devis…"
 */
export function validateDevis(
  { objet, valideJusquAu, tranches }: ValeursDevis,
  date: DateIso,
): Record<string, string> {
  const { tranches: lues, erreurs } = readTranches(tranches);
  const propres = {
    ...(objet.trim() === ""
      ? { objet: "Indiquez l’objet du devis, par exemple « Atelier de sensibilisation des agents »." }
      : {}),
    ...(isDateIso(valideJusquAu) ? {} : { valideJusquAu: "Indiquez jusqu’à quand le devis est valable." }),
    ...erreurs,
  };
  if (Object.keys(propres).length > 0) return propres;
  return readErreursSchema(creerDevisSchema, { objet, date, valideJusquAu, tranches: lues });
}
