import type { DateIso } from "@ia-territoires/core";
import type { Faits } from "../faits/reponse.ts";
import type { TraceEntry } from "../moteur/trace.ts";
import type { TextVersion } from "../packs/pack.ts";

/** Classes that can be found together: a set, never a ladder. The gravest first. */
export const OUTCOMES = [
  "prohibited",
  "high-risk-annex-i",
  "high-risk-annex-iii",
  "annex-iii-exempt-art-6-3",
  "transparency-art-50",
  "gpai-provider",
  "minimal",
  "out-of-scope",
] as const;

/** A class of the regulation. */
export type Outcome = (typeof OUTCOMES)[number];

/** A class that was found, and how surely. */
export interface OutcomeFound {
  readonly outcome: Outcome | "undetermined";
  /** `presumed`: an exception or a reading is open, and the unknown is never favourable. */
  readonly basis: "established" | "presumed";
  /** Day from which the text applies to that class; null where no date is attached. */
  readonly appliesFrom: DateIso | null;
  readonly inForce: boolean;
  /** Rules that found it; for `undetermined`, the rules left open. */
  readonly rules: readonly string[];
}

/** What French law says, on its own axis. */
export interface NationalFinding {
  readonly rule: string;
  readonly kind: "block" | "duty";
  readonly basis: "established" | "presumed";
  readonly from: DateIso | null;
  readonly to: DateIso | null;
}

/** A reading that changes the answer: the letter and the interpretation differ. */
export interface LectureContestee {
  readonly interpretation: string;
  readonly rule: string;
}

/** The answer of `classifySystem`. Plain data: it can be stored and read back. */
export interface Classement {
  readonly statut: "classement";
  readonly asOf: DateIso;
  readonly textVersion: TextVersion;
  /** The release of law applied, and the version of the engine: the same input gives the same answer years later. */
  readonly ruleset: { readonly id: string; readonly hash: string; readonly moteur: string };
  readonly faits: Faits;
  readonly lectures: Readonly<Record<string, "lettre" | "interpretation">>;
  readonly outcomes: readonly OutcomeFound[];
  /** Classes not ruled out by what is known. */
  readonly possible: readonly Outcome[];
  readonly flags: readonly ("gpai-component" | "national-block" | "contested")[];
  readonly roles: readonly { readonly role: string; readonly basis: "established" | "presumed" }[];
  readonly national: readonly NationalFinding[];
  /** National rules that lack an answer. */
  readonly nationalOuverts: readonly string[];
  readonly contestees: readonly LectureContestee[];
  readonly contradictions: readonly string[];
  readonly trace: readonly TraceEntry[];
}

/** When the question is asked about, with which text and which law. */
export interface OptionsClassement {
  /** Day the question is asked about, from 2024-08-01. */
  readonly asOf: DateIso;
  /** Wording applied; by default the one in force on `asOf`. */
  readonly textVersion?: TextVersion;
  /** Readings settled by a jurist, per interpretation. */
  readonly lectures?: Readonly<Record<string, "lettre" | "interpretation">>;
}
