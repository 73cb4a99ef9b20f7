import { compareDates } from "@ia-territoires/core";
import type { Agenda, DevisAgenda } from "./agenda.ts";

/** A devis that waits for its half-days to be placed. */
export interface Attente {
  readonly devis: DevisAgenda;
  /** Half-days accepted and not placed yet. */
  readonly restantes: number;
}

/**
 * Lists the devis that wait for half-days, first to be served first: in the order of their acceptance; the same day,
 * the one planned first; then by number. Half-days already placed, past ones included, no longer wait.
 *
 * A rule of the house, so that bodies are served alike: no text sets an order.
 * @example
 * listAttente(agenda).map(({ devis, restantes }) => [devis.numero, restantes]) // => [["2027-003", 2], ["2027-001", 1]]
 */
export function listAttente({ devis, index }: Agenda): readonly Attente[] {
  return devis
    .map((un) => ({ devis: un, restantes: un.demiJournees - (index.parDevis.get(un.id)?.length ?? 0) }))
    .filter(({ devis: { statut }, restantes }) => statut === "accepte" && restantes > 0)
    .sort((a, b) => compareAttente(a.devis, b.devis));
}

function compareAttente(a: DevisAgenda, b: DevisAgenda): number {
  return (
    compareDates(a.accepteLe ?? a.prevueLe, b.accepteLe ?? b.prevueLe) ||
    compareDates(a.prevueLe, b.prevueLe) ||
    (a.numero < b.numero ? -1 : Number(a.numero > b.numero))
  );
}
