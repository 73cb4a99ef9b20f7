import type { DateIso, Refus, Source } from "@ia-territoires/core";
import type { JourLike } from "../jours/jour-like.ts";
import type { Avertissement } from "../echeances/echeance.ts";
import type { CodeConvocation } from "../texts/cgct-convocations.ts";
import type { Fondement } from "../texts/fondement.ts";

/** An assembly whose members are called to a meeting. */
export type DemandeConvocation = {
  readonly seance: JourLike;
  /** The shorter delay of an emergency, on which the assembly decides when the meeting opens. */
  readonly urgence?: boolean;
  /** How « at least n days before » is counted where the text does not say « francs »; `francs`, the safer, by default. */
  readonly lecture?: LectureConvocation;
} & (
  | {
      readonly assemblee: "conseil-municipal";
      /** Population of the commune. */
      readonly habitants: number;
      /** First meeting after a general renewal. */
      readonly premiereSeance?: boolean;
    }
  | {
      readonly assemblee: "conseil-communautaire";
      /** Population of the most populous member commune. */
      readonly habitantsCommuneLaPlusPeuplee: number;
    }
  | { readonly assemblee: "conseil-departemental" }
);

/** How days are counted where the text does not say « francs ». */
export type LectureConvocation = "francs" | "litterale";

/** What a reader of a convocation must know beyond its date. */
export type CodeAvertissementConvocation =
  | "delai-franc-discute"
  | "depart-jour-non-ouvre"
  | "epci-alsace-moselle"
  | "mayotte";

/** The last day on which a convocation may leave. */
export interface Convocation {
  readonly statut: "convocation";
  readonly date: DateIso;
  readonly seance: DateIso;
  readonly regle: CodeConvocation;
  readonly jours: number;
  /** How the days were counted, and whether the text itself says so. */
  readonly francs: boolean;
  readonly lecture?: LectureConvocation;
  readonly avertissements: readonly Avertissement<CodeAvertissementConvocation>[];
  readonly sources: readonly Source[];
  /** The same texts, with how far each was checked. */
  readonly fondements: readonly Fondement[];
  readonly phrase: string;
}

/** The assembly of that territory follows a text that the library does not hold. */
export type RefusConvocation = Refus<
  "convocation-non-couverte",
  { readonly territoire: string; readonly assemblee: string }
>;
