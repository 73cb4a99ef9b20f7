import type { DateIso, Montant, Source } from "@ia-territoires/core";
import type { Periode } from "../periodes/periode.ts";
import type { PartieManquante, Redaction } from "../suivi/redaction.ts";
import type { Tableau } from "../tableaux/tableau.ts";

/** When a credit note counts: the text of art. 7 does not say. */
export type LectureAvoirs = "date-propre" | "date-de-la-commande";

/** The figures that head a report. Amounts are without VAT. */
export interface TotauxRapport {
  readonly montantHt: Montant;
  /** Sum of the negative amounts, already deducted. */
  readonly avoirsHt: Montant;
  /** Bodies that ordered. */
  readonly beneficiaires: number;
  /** Orders and credit notes; one on two lots counts once for each. */
  readonly commandes: number;
  readonly lignes: number;
}

/** The report of article 7: plain data, the same for a screen, a document, an export and a comparison. */
export interface Rapport {
  readonly periode: Periode;
  readonly arreteLe: DateIso;
  readonly totaux: TotauxRapport;
  /** The reading of credit notes: at their own date, or at that of the order they reduce (`updateDatesAvoirs`). */
  readonly lectureAvoirs: LectureAvoirs;
  readonly tableaux: readonly Tableau[];
  readonly redaction: Redaction | null;
  /** What art. 7 asks for and that is not there yet. */
  readonly manquantes: readonly PartieManquante[];
  /** Sentences to read before the figures: a period without any order, BPU lines unknown to the price list. */
  readonly avertissements: readonly string[];
  readonly sources: readonly Source[];
}
