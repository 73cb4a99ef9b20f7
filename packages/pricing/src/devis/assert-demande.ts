import { isDateIso, quoteInput } from "@ia-territoires/core";
import type { DemandeDevis } from "./demande-devis.ts";

/** Technical bounds, far beyond any devis: they keep sums exact and answers short. They come from no text. */
const MAX_TRANCHES = 1_000;
const MAX_DEMI_JOURNEES = 100_000;

/** Refuses a demande that makes no sense, naming the field, what was expected and what was received. */
export function assertDemande(demande: DemandeDevis): void {
  assertDate("date", demande.date);
  if (demande.dateConvention !== undefined) assertDate("dateConvention", demande.dateConvention);
  if (demande.accepteLe !== undefined) assertDate("accepteLe", demande.accepteLe);
  const { tranches } = demande;
  if (!Array.isArray(tranches))
    throw new TypeError(`tranches : liste attendue, reçu ${quoteInput(tranches)}.`);
  if (tranches.length === 0)
    throw new RangeError("tranches : au moins une tranche de demi-journées est attendue.");
  if (tranches.length > MAX_TRANCHES) {
    throw new RangeError(`tranches : ${MAX_TRANCHES} au plus, reçu ${tranches.length}.`);
  }
  tranches.forEach((tranche: unknown, index) => assertTranche(tranche, index + 1));
}

function assertTranche(tranche: unknown, rang: number): void {
  if (typeof tranche !== "object" || tranche === null) {
    throw new TypeError(`tranche ${rang} : { prevueLe, demiJournees } attendu, reçu ${quoteInput(tranche)}.`);
  }
  const { prevueLe, demiJournees } = tranche as { prevueLe?: unknown; demiJournees?: unknown };
  assertDate(`tranche ${rang}, prevueLe`, prevueLe);
  if (typeof demiJournees !== "number") {
    throw new TypeError(`tranche ${rang}, demiJournees : nombre attendu, reçu ${quoteInput(demiJournees)}.`);
  }
  if (!Number.isSafeInteger(demiJournees) || demiJournees < 1 || demiJournees > MAX_DEMI_JOURNEES) {
    throw new RangeError(
      `tranche ${rang}, demiJournees : nombre entier de demi-journées attendu, d'au moins 1, reçu ${quoteInput(demiJournees)} ; une demi-journée ne se divise pas.`,
    );
  }
}

function assertDate(champ: string, date: unknown): void {
  if (isDateIso(date)) return;
  throw new RangeError(`${champ} : date AAAA-MM-JJ qui existe attendue, reçu ${quoteInput(date)}.`);
}
