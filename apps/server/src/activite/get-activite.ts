import {
  type Activite,
  calculateActivite,
  groupPlafonds,
  type PlafondsGroupes,
  type UsagePlafond,
} from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { loadDevisActifs } from "./load-devis-actifs.ts";
import { loadPlafonds } from "./load-plafonds.ts";

/** A year of the acting vendor, and how full the caps of its bodies are. */
export interface ActiviteVue extends Activite {
  readonly plafonds: readonly UsagePlafond[];
  readonly plafondsParEpci: readonly PlafondsGroupes[];
}

/**
 * Reads a year of a vendor: what the screen shows and the yearly report prints.
 *
 * @example
 * (await getActivite(tx, { prestataireId, annee: 2026 })).total.demiJournees // => 14
 */
export async function getActivite(
  tx: Tx,
  question: { readonly prestataireId: string; readonly annee: number },
): Promise<ActiviteVue> {
  const plafonds = await loadPlafonds(tx, question);
  return {
    ...calculateActivite(await loadDevisActifs(tx, question), question.annee),
    plafonds,
    plafondsParEpci: groupPlafonds(plafonds),
  };
}
