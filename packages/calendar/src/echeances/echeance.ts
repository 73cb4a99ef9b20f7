import type { DateIso, Source } from "@ia-territoires/core";
import type { RegleDelai } from "../texts/ccag-3-2.ts";
import type { Fondement } from "../texts/fondement.ts";
import type { Delai, Report } from "./delai.ts";

/** Why a day was not counted, or could not be the last one. */
export type MotifExclusion = "samedi" | "dimanche" | "ferie" | "fermeture";

/** A day left out, with every reason for it. */
export interface JourExclu {
  readonly date: DateIso;
  readonly motifs: readonly MotifExclusion[];
  /** Names of the fériés of that day, in French. */
  readonly noms: readonly string[];
  readonly sources: readonly Source[];
}

/** Something that the reader of a deadline must know. Codes are stable. */
export interface Avertissement<Code extends string = CodeAvertissement> {
  readonly code: Code;
  readonly message: string;
  readonly sources: readonly Source[];
}

/** What a reader of a deadline must know beyond its date. */
export type CodeAvertissement =
  | "report-par-defaut"
  | "ferie-conteste"
  | "fermetures-non-comptees"
  | "feries-travailles-comptes"
  | "semaine-ouvrable"
  | "franc-reporte";

/** A deadline that explains itself. */
export interface Echeance {
  readonly statut: "echeance";
  /** Last day on which to act: the delay ends with it. */
  readonly date: DateIso;
  readonly from: DateIso;
  readonly delai: Delai;
  readonly territoire: string;
  readonly regle: RegleDelai;
  /** Was the roll-over asked, and did the caller choose it? */
  readonly report: { readonly lecture: Report; readonly parDefaut: boolean };
  /** Last day before the roll-over, when there was one. */
  readonly reportDepuis?: DateIso;
  /** Days that the count or the roll-over left out, in order. */
  readonly joursExclus: readonly JourExclu[];
  readonly avertissements: readonly Avertissement[];
  readonly sources: readonly Source[];
  /** The same texts, with how far each was checked. */
  readonly fondements: readonly Fondement[];
  /** The reason, in sentences fit for a letter. */
  readonly phrase: string;
}
