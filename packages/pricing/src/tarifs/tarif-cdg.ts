import type { Certainty, CodeDepartement, DatedValue, Montant, Source } from "@ia-territoires/core";

/** Code of a tariff: one of ours, or the one a CDG gives to its own tariff. */
export type CodeTarif = "cdg14-ia" | "cdg53-travelling-expert" | (string & Record<never, never>);

/** What a tariff says between two dates. `null`: the text sets no such limit. */
export interface ConditionsTarif {
  readonly prixDemiJournee: Montant;
  readonly minimumDemiJournees: number | null;
  readonly plafondDemiJournees: number | null;
  readonly deplacements: "inclus" | "non-precise";
}

/** How a tariff stands towards VAT by default; a demande can switch it, nothing is guessed. */
export interface TvaTarif {
  readonly statut: "hors-champ";
  readonly mention: string;
  readonly certainty: Certainty;
  readonly source: Source;
  readonly note?: string;
}

/** Whom the text tells to contact: a function, never a person's name. */
export interface ContactTarif {
  readonly fonction: string;
  readonly telephone?: string;
  readonly courriel?: string;
  readonly source: Source;
}

/** A tariff of a centre de gestion sold by half-days, as dated and sourced data. */
export interface TarifCdg {
  readonly id: CodeTarif;
  readonly prestataire: { readonly nom: string; readonly departement: CodeDepartement };
  /** Where the bodies served have their seat, and the clause that says so. */
  readonly ressort: { readonly departements: readonly CodeDepartement[]; readonly source: Source };
  readonly mission: string;
  readonly unite: "demi-journee";
  readonly versions: readonly DatedValue<ConditionsTarif>[];
  readonly tva: TvaTarif;
  /** The clause asking for a convention signed after délibération; absent when the text asks for none. */
  readonly adhesion?: Source;
  readonly contact?: ContactTarif;
  /** The law on which the mission rests. */
  readonly fondement: Source;
}
