import type { Obligations } from "../obligations/obligation-due.ts";

/**
 * Says in a sentence whether one of these obligations is owed: established, presumed, waiting for answers, or not
 * established, which is never « not owed ». `quoi` is the noun with its article, feminine.
 * @example
 * explainDevoir({ asOf: "2026-11-25", obligations: [], vendorChecks: [], undetermined: [] }, ["d-27"], "l'analyse")
 * // => "D'après les réponses enregistrées, l'analyse n'est pas établie comme due : le vérifier avant d'y renoncer."
 */
export function explainDevoir(
  { obligations, undetermined }: Obligations,
  ids: readonly string[],
  quoi: string,
): string {
  const due = obligations.find(({ id }) => ids.includes(id));
  if (due === undefined && undetermined.some(({ id }) => ids.includes(id)))
    return `On ne sait pas encore si ${quoi} est due : des réponses manquent, et rien ne permet d'y renoncer.`;
  if (due === undefined)
    return `D'après les réponses enregistrées, ${quoi} n'est pas établie comme due : le vérifier avant d'y renoncer.`;
  return due.basis === "established"
    ? `D'après les réponses enregistrées, ${quoi} est due.`
    : `${quoi.charAt(0).toUpperCase()}${quoi.slice(1)} est présumée due, tant qu'une réponse ou une lecture manque.`;
}
