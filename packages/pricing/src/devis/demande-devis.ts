import type { DateIso, Taux } from "@ia-territoires/core";
import type { CodeTarif, TarifCdg } from "../tarifs/tarif-cdg.ts";

/** Half-days planned at one date: the date says which year they belong to. */
export interface TrancheDevis {
  readonly prevueLe: DateIso;
  readonly demiJournees: number;
}

/**
 * How « par an » and « minimum » are read where the text is silent (000, art. 2.2):
 * - `annee`: the civil year, or the year that runs from the date of the convention;
 * - `rattachement`: a half-day counts in the year of its intervention, or of the acceptance of its devis;
 * - `minimum`: asked of each devis, or of the total of a year.
 */
export interface LecturesTarif {
  readonly annee: "civile" | "convention";
  readonly rattachement: "intervention" | "acceptation";
  readonly minimum: "devis" | "annee";
}

/**
 * The switch of VAT, always decided by the CDG: out of scope, exempt with its legal mention, or taxable at a rate it
 * gives, saying whether the tariff's price is without (`ht`) or with (`ttc`) the tax.
 */
export type TvaDemande =
  | { readonly statut: "hors-champ"; readonly mention?: string }
  | { readonly statut: "exonere"; readonly mention: string }
  | {
      readonly statut: "taxable";
      readonly taux: Taux;
      readonly prix: "ht" | "ttc";
      readonly mention?: string;
    };

/** What is to be priced. */
export interface DemandeDevis {
  /** A code of ours, or the whole tariff when a CDG brings its own. */
  readonly tarif: CodeTarif | TarifCdg;
  /** Date of the devis: it chooses the version of the tariff. */
  readonly date: DateIso;
  readonly tranches: readonly TrancheDevis[];
  /** First day of the convention; only the reading `annee: "convention"` needs it. */
  readonly dateConvention?: DateIso;
  /** Date of acceptance when it is known; only the reading `rattachement: "acceptation"` uses it, else `date`. */
  readonly accepteLe?: DateIso;
  /** Without it, the tariff's own treatment. */
  readonly tva?: TvaDemande;
  readonly lectures?: Partial<LecturesTarif>;
}

/** Half-days already taken in a period: accepted ones, and those in a devis (draft or sent) not accepted yet. */
export interface UsagePlafond {
  readonly periodeDebut: DateIso;
  readonly acceptees: number;
  readonly devisees: number;
}
