import type { Certainty, DateIso, DatedValue } from "@ia-territoires/core";

/** The delays of convocation that the library knows. */
export type CodeConvocation =
  | "moins-de-3500"
  | "3500-et-plus"
  | "urgence"
  | "premiere-seance"
  | "alsace-moselle"
  | "alsace-moselle-urgence"
  | "departement"
  | "departement-urgence";

/** Days before a meeting; `francs` when neither the day of sending nor that of the meeting counts. */
export interface DelaiConvocation {
  readonly jours: number;
  readonly francs: boolean;
}

const CGCT = "Code général des collectivités territoriales";

const delai = (
  jours: number,
  francs: boolean,
  article: string,
  certainty: Certainty,
  note: string,
  from = "1996-02-24",
): DatedValue<DelaiConvocation> => ({
  value: { jours, francs },
  from: from as DateIso,
  source: { texte: CGCT, article },
  certainty,
  verifiedOn: "2026-11-22" as DateIso,
  note,
});

/** Population from which a commune, or an EPCI that has such a commune, takes the longer delay. */
export const SEUIL_CONVOCATION: DatedValue<number> = {
  value: 3500,
  from: "1996-02-24" as DateIso,
  source: { texte: CGCT, article: "L. 2121-12" },
  certainty: "verified",
  verifiedOn: "2026-11-22" as DateIso,
};

/** Delays of convocation, by case. No roll-over, weekends and fériés count (CE, 13 octobre 1993, d'André). */
export const DELAIS_CONVOCATION: Readonly<Record<CodeConvocation, DatedValue<DelaiConvocation>>> = {
  "moins-de-3500": delai(3, true, "L. 2121-11", "secondary", "Cité par la question du Sénat n° 12S00343."),
  "3500-et-plus": delai(
    5,
    true,
    "L. 2121-12",
    "verified",
    "Texte lu dans une copie de Légifrance (admi.net).",
  ),
  urgence: delai(
    1,
    true,
    "L. 2121-11 et L. 2121-12",
    "verified",
    "Lu pour L. 2121-12 ; même délai de mémoire à L. 2121-11.",
  ),
  "premiere-seance": delai(
    3,
    true,
    "L. 2121-7",
    "secondary",
    "Rapport du Sénat n° 20 (2010-2011), art. 41 ; ne vaut pas pour les EPCI (CE, 22 juillet 2015, n° 383072).",
    "2011-01-01",
  ),
  "alsace-moselle": delai(
    3,
    false,
    "L. 2541-2",
    "contested",
    "« trois jours au moins avant la séance » : le texte ne dit pas francs ; communes de moins de 3 500 habitants (réponse du 17 octobre 1996, question du Sénat n° 17397).",
  ),
  "alsace-moselle-urgence": delai(
    1,
    false,
    "L. 2541-2",
    "secondary",
    "« la veille », jour qui précède la séance (réponse du 28 février 2000, question AN n° 37824).",
  ),
  departement: delai(
    12,
    false,
    "L. 3121-19",
    "secondary",
    "« douze jours au moins avant la réunion », pour l'envoi des rapports : le texte ne dit pas francs.",
  ),
  "departement-urgence": delai(
    1,
    true,
    "L. 3121-19",
    "secondary",
    "« sans pouvoir être inférieur à un jour franc ».",
  ),
};
