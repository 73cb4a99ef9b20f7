import { type DateIso, diffJours } from "@ia-territoires/core";
import type { Calendrier } from "../calendriers/calendrier.ts";
import { readJourCouvert } from "../calendriers/read-jour-couvert.ts";
import type { JourLike } from "../jours/jour-like.ts";
import { writeJour } from "../jours/siecle.ts";
import { quoteInput } from "../quote-input.ts";
import { calculateEcheance } from "./calculate-echeance.ts";
import type { Delai, Report } from "./delai.ts";
import type { Echeance } from "./echeance.ts";

/** `precedente`: from the step before. `origine`: from the first event. */
export type DepartEtape = "precedente" | "origine";

/** One step of a chain of deadlines. */
export interface Etape {
  /** Stable code, unique in the chain. */
  readonly code: string;
  readonly libelle: string;
  readonly delai: Delai;
  readonly depuis?: DepartEtape;
  readonly report?: Report;
  /** Day on which the step took place, when it has: the next one counts from it. */
  readonly reelle?: JourLike;
}

/** The steps of an échéancier, and the day from which the first one counts. */
export interface DemandeEcheancier {
  readonly origine: JourLike;
  readonly etapes: readonly Etape[];
  /** From what a step counts when it does not say; `precedente` by default. */
  readonly depuis?: DepartEtape;
}

/** A step with its deadline. */
export interface EtapeDatee {
  readonly code: string;
  readonly libelle: string;
  /** The reading used for this step. */
  readonly depuis: DepartEtape;
  readonly echeance: Echeance;
  readonly reelle?: DateIso;
  /** Calendar days from the deadline to the actual day: positive when late. */
  readonly ecart?: number;
  /** The day from which the next step counts: the actual one when known, else the deadline. */
  readonly retenue: DateIso;
}

/**
 * Builds a chain of deadlines: each step counts from the one before, or from the origin, and actual dates replace
 * planned ones.
 *
 * An actual day may be late or early: it is shown (`ecart`), never refused. Refuses by RangeError or TypeError, naming
 * the step, a bad date or delay, a code given twice, an empty chain.
 *
 * Clause: made for CCTP CANUT, art. 6.6.6, which does not say from what its delays run: the reading is in the answer.
 * @example
 * buildEcheancier(createCalendrier({ territoire: "FR" }), { origine: "2027-02-01", etapes: [
 *   { code: "devis", libelle: "Devis", delai: { joursOuvres: 10 } },
 *   { code: "validation", libelle: "Validation", delai: { joursOuvres: 10 } },
 *   { code: "commande", libelle: "Bon de commande", delai: { joursOuvres: 15 } },
 * ] }).map(({ retenue }) => retenue) // => ["2027-02-15", "2027-03-01", "2027-03-22"]
 */
export function buildEcheancier(calendrier: Calendrier, demande: DemandeEcheancier): readonly EtapeDatee[] {
  const origine = writeJour(readJourCouvert(calendrier, demande.origine, "origine"));
  checkEtapes(demande.etapes);
  let precedente = origine;
  return demande.etapes.map((etape, index) => {
    const depuis = readDepuis(etape.depuis ?? demande.depuis ?? "precedente", `etapes[${index}].depuis`);
    const datee = buildEtape(calendrier, etape, depuis, depuis === "origine" ? origine : precedente, index);
    precedente = datee.retenue;
    return datee;
  });
}

function buildEtape(
  calendrier: Calendrier,
  { code, libelle, delai, report, reelle }: Etape,
  depuis: DepartEtape,
  from: DateIso,
  index: number,
): EtapeDatee {
  const echeance = nameStep(index, () =>
    calculateEcheance(calendrier, { from, delai, ...(report !== undefined && { report }) }),
  );
  const base = { code, libelle, depuis, echeance };
  if (reelle === undefined) return { ...base, retenue: echeance.date };
  const jour = writeJour(readJourCouvert(calendrier, reelle, `etapes[${index}].reelle`));
  return { ...base, reelle: jour, ecart: diffJours(jour, echeance.date), retenue: jour };
}

function checkEtapes(etapes: readonly Etape[]): void {
  if (!Array.isArray(etapes) || etapes.length === 0) {
    throw new TypeError(`etapes : au moins une étape attendue, reçu ${quoteInput(etapes)}.`);
  }
  etapes.forEach(({ code }: Etape, index) => {
    if (typeof code !== "string" || code === "") {
      throw new TypeError(`etapes[${index}].code : texte attendu, reçu ${quoteInput(code)}.`);
    }
    if (etapes.findIndex((other: Etape) => other.code === code) !== index) {
      throw new RangeError(`etapes[${index}].code : ${quoteInput(code)} est déjà celui d'une autre étape.`);
    }
  });
}

function readDepuis(depuis: DepartEtape, champ: string): DepartEtape {
  if (depuis === "precedente" || depuis === "origine") return depuis;
  throw new RangeError(`${champ} : ${quoteInput(depuis)} inconnu, attendu precedente ou origine.`);
}

/** Names the step in the message of a refusal, which keeps its class and its cause. */
function nameStep<T>(index: number, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    const Refusal = error instanceof RangeError ? RangeError : TypeError;
    throw new Refusal(`etapes[${index}].${error.message}`, { cause: error });
  }
}
