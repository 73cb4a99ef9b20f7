import { ACTIONS_JOURNAL } from "./actions-journal.ts";

/**
 * Writes what a record of the journal says was done; a code without its words is shown as words all the same.
 *
 * @example
 * formatAction("devis-envoye") // => "Devis envoyé"
 * formatAction("chose-faite") // => "Chose faite"
 */
export function formatAction(code: string): string {
  const connue = Object.entries(ACTIONS_JOURNAL).find(([action]) => action === code)?.[1];
  const mots = code.replaceAll("-", " ");
  return connue ?? mots.charAt(0).toUpperCase() + mots.slice(1);
}
