import type { DateIso, DatedValue } from "@ia-territoires/core";

/** The ways of counting a delay that the library knows. */
export type CodeRegleDelai = "jours-ouvres" | "jours" | "mois" | "jours-francs" | "report";

/** One rule of computation, in the words that a letter takes. */
export interface RegleDelai {
  readonly code: CodeRegleDelai;
  readonly enonce: string;
}

const LU_LE = "2026-11-22" as DateIso;
const CCAG = "Cahiers des clauses administratives générales (CCAG)";
const NOTE =
  "Lu dans le CCAG Travaux de 2009 (arrêté du 8 septembre 2009) ; numéros identiques en substance dans le CCAG-FCS 2021 ; CCAG-TIC 2021 à relire.";

const regle = (
  code: CodeRegleDelai,
  article: string,
  enonce: string,
): Record<CodeRegleDelai, DatedValue<RegleDelai>> =>
  ({
    [code]: {
      value: { code, enonce },
      from: "2009-10-01" as DateIso,
      source: { texte: CCAG, article },
      certainty: "secondary",
      verifiedOn: LU_LE,
      note: NOTE,
    },
  }) as Record<CodeRegleDelai, DatedValue<RegleDelai>>;

/** Computation of delays common to the CCAG: each starts at 0 h of the day after the event (3.2.1). */
export const REGLES_DELAI: Readonly<Record<CodeRegleDelai, DatedValue<RegleDelai>>> = {
  .../* @__PURE__ */ regle(
    "jours-ouvres",
    "3.2.5",
    "un délai en jours ouvrés ne compte ni les samedis, ni les dimanches, ni les jours fériés",
  ),
  .../* @__PURE__ */ regle(
    "jours",
    "3.2.2",
    "un délai en jours s'entend en jours de calendrier et expire à minuit le dernier jour",
  ),
  .../* @__PURE__ */ regle(
    "mois",
    "3.2.3",
    "un délai en mois se compte de quantième à quantième, ou s'achève le dernier jour du mois s'il n'y a pas de quantième correspondant",
  ),
  .../* @__PURE__ */ regle(
    "report",
    "3.2.4",
    "un délai dont le dernier jour est un samedi, un dimanche ou un jour férié est prolongé jusqu'à la fin du premier jour ouvré qui suit",
  ),
  "jours-francs": {
    value: {
      code: "jours-francs",
      enonce: "un délai franc ne compte ni le jour de l'événement ni celui de l'échéance",
    },
    from: "1955-07-12" as DateIso,
    source: { texte: "Conseil d'État, 12 juillet 1955, Élection du maire de Mignaloux-Beauvoir" },
    certainty: "secondary",
    verifiedOn: LU_LE,
    note: "Cité par la question écrite du Sénat n° 12S00343 ; arrêt non relu.",
  },
};
