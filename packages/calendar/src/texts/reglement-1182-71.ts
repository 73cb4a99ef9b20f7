import type { DateIso, DatedValue } from "@ia-territoires/core";

/** Periods in hours: the hour during which the event takes place does not count, and no day is left out. */
export const REGLEMENT_1182_71: DatedValue<{ readonly enonce: string }> = {
  value: {
    enonce:
      "un délai exprimé en heures commence au début de la première heure qui suit celle de l'événement, et compte les samedis, dimanches et jours fériés",
  },
  from: "1971-07-01" as DateIso,
  source: { texte: "Règlement (CEE, Euratom) n° 1182/71", article: "3" },
  certainty: "secondary",
  verifiedOn: "2026-11-22" as DateIso,
  note: "Article 3, paragraphe 4 lu en extrait ; paragraphe 1 lu en italien, en abrégé ; paragraphe 5 (au moins deux jours ouvrables) de mémoire. Son application à l'article 33 du RGPD est discutée.",
};
