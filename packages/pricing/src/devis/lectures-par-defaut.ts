import type { LecturesTarif } from "./demande-devis.ts";

/** The default readings, documented in docs/sources/offre-cdg14.md; each result says which ones it used. */
export const LECTURES_PAR_DEFAUT: LecturesTarif = {
  annee: "civile",
  rattachement: "intervention",
  minimum: "devis",
};
