import type { Certainty, DateIso, Source } from "@ia-territoires/core";
import type { Role } from "../packs/pack.ts";

/** One obligation, with its day and what shows that it is met. */
export interface ObligationDue {
  readonly id: string;
  readonly role: Role;
  /** `presumed`: it rests on an answer or a reading still open. */
  readonly basis: "established" | "presumed";
  /** First day; null when the transitions of Art. 111 leave the system out until it changes. */
  readonly appliesFrom: DateIso | null;
  /** Last day, for a national rule with an end. */
  readonly until: DateIso | null;
  readonly status: "in-force" | "pending" | "contested" | "not-applicable" | "ended";
  /** Why the day is what it is. */
  readonly dateReason: RaisonDate;
  /** Two readings of Art. 113, where they differ. */
  readonly contested: { readonly strict: DateIso; readonly functional: DateIso | null } | null;
  /** Codes of the documents that show it is met; the words are in `./wording`. */
  readonly evidence: readonly string[];
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
  /** Rules it rests on, and the answers beneath. */
  readonly because: readonly string[];
  readonly facts: readonly string[];
  /** Answers that could move the day or the obligation. */
  readonly missing: readonly string[];
  readonly note: string | null;
}

/** Why a day is what it is. */
export type RaisonDate =
  | "provision"
  | "prohibition"
  | "route"
  | "legacy-public"
  | "legacy-unchanged"
  | "legacy-changed"
  | "legacy-grace"
  | "presumed-earliest"
  | "national";

/** What `listObligations` answers. */
export interface Obligations {
  readonly asOf: DateIso;
  /** Owed by the body, by day then id. */
  readonly obligations: readonly ObligationDue[];
  /** Not owed by the body: to be asked of its vendor. */
  readonly vendorChecks: readonly ObligationDue[];
  /** Obligations about which an answer is missing. */
  readonly undetermined: readonly { readonly id: string; readonly missing: readonly string[] }[];
}
