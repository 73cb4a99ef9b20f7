import type { Certainty, Source } from "@ia-territoires/core";
import type { FactId } from "../faits/faits.ts";
import type { Condition } from "./condition.ts";

/** Which wording of the regulation is applied. */
export type TextVersion = "AIA-2024-07-12" | "AIA-2026-07-27";

/** Key of a source of the pack, then the article. */
export type Citation = readonly [source: string, article: string];

/** What every entry of a pack carries; `certainty` and `verifiedOn` come from the pack when left out. */
export interface Entry {
  readonly id: string;
  readonly cites: readonly Citation[];
  readonly certainty?: Certainty;
  readonly verifiedOn?: string;
  readonly note?: string;
}

/** What a rule decides. */
export type Axis =
  | "definition"
  | "scope"
  | "prohibited"
  | "annex-iii"
  | "derogation"
  | "annex-i"
  | "transparency"
  | "gpai"
  | "role"
  | "national-block"
  | "national-duty";

/** One rule: when it is met, where it is written, from when it applies. */
export interface Rule extends Entry {
  readonly axis: Axis;
  readonly when: Condition;
  /** Provision whose date the outcome takes. */
  readonly provision?: string;
  /** Validity of a national rule, both ends included. */
  readonly from?: string;
  readonly to?: string;
}

/** The day from which a provision applies. */
export interface Provision extends Entry {
  readonly from: string;
}

/** How the date of an obligation is found. */
export type DateRule =
  | readonly ["provision", string]
  | readonly ["prohibited"]
  /** Route of the class, then the transitions of Art. 111(2). */
  | readonly ["route"]
  /** Two readings of Art. 113: the general date, or that of the route. */
  | readonly ["route-contested", string]
  /** A date, or a later one for what was placed on the market before a day. */
  | readonly ["legacy", provision: string, before: string, provisionLater: string]
  | readonly ["window"];

/** Whose duty it is; `organisme` for French law. */
export type Role = "deployer" | "provider" | "gpai-provider" | "organisme";

/** What the law asks, of whom, when, and what shows it was done. */
export interface Obligation extends Entry {
  readonly role: Role;
  readonly when: Condition;
  readonly date: DateRule;
  readonly evidence: readonly string[];
  /** Not owed by the body: to be asked of its vendor. */
  readonly vendorCheck?: true;
  /** Last day, for a national window. */
  readonly from?: string;
  readonly to?: string;
}

/** An answer that settles another, by law. */
export interface Implication extends Entry {
  readonly if: readonly [FactId, string];
  readonly implies: readonly [FactId, "oui" | "non"];
}

/** Answers that cannot be true together. */
export interface Contradiction {
  readonly id: string;
  readonly when: Condition;
  readonly facts: readonly FactId[];
}

/** A reading of the law by an authority, or a point left open. It never is law. */
export interface Interpretation extends Entry {
  readonly status: "draft" | "final" | "open";
  readonly date: string | null;
  readonly about: readonly string[];
}

/** An authority planned or designated for some rules. */
export interface Autorite extends Entry {
  readonly about: readonly string[];
  readonly status: "prevue" | "designee";
}

/** A release of law, as data. */
export interface LawPack {
  readonly id: string;
  readonly kind: "text" | "interpretation" | "national";
  /** For a text: the version it amends; same ids replace, `repeals` remove. */
  readonly amends?: TextVersion;
  readonly repeals?: readonly string[];
  readonly from: string;
  readonly certainty: Certainty;
  readonly verifiedOn: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly provisions?: readonly Provision[];
  readonly rules?: readonly Rule[];
  readonly obligations?: readonly Obligation[];
  readonly implications?: readonly Implication[];
  readonly contradictions?: readonly Contradiction[];
  readonly interpretations?: readonly Interpretation[];
  readonly autorites?: readonly Autorite[];
}
