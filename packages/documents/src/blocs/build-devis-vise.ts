import { formatDateFr, formatMontant } from "@ia-territoires/core";
import type { DevisVise } from "../modeles/document-deliberation.ts";
import type { Ligne } from "./bloc.ts";
import { buildBlanc } from "./build-blanc.ts";
import { buildLigne } from "./build-ligne.ts";
import { completeText } from "./complete-text.ts";
import { formatDemiJournees } from "./format-demi-journees.ts";

/**
 * Names the devis in a sentence, with its date, half-days and amount; a blank when there is none yet.
 * @example
 * buildDevisVise(devis) // => « devis n° D-2026-014 du 2 mars 2026, de 600,00 € pour 3 demi-journées »
 */
export function buildDevisVise(devis: DevisVise | undefined): Ligne {
  if (devis === undefined) return buildLigne("devis n° ", buildBlanc("numéro, date et montant du devis"));
  return buildLigne(
    "devis n° ",
    completeText(devis.numero, "numéro"),
    ` du ${formatDateFr(devis.date)}, d'un montant de ${formatMontant(devis.montant)}`,
    ` pour ${formatDemiJournees(devis.demiJournees)}`,
  );
}
