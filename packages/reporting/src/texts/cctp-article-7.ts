import type { Source } from "@ia-territoires/core";

const TEXTE = "CCTP de l'accord-cadre intelligence artificielle de la CANUT";

/** Clauses of the CCTP (001) on which the tables of the report stand. */
export const CCTP_ARTICLE_7: Source = { texte: TEXTE, article: "7" };

/** The steps of an order and their delays in worked days. */
export const CCTP_ETAPES: Source = { texte: TEXTE, article: "6.6.6" };
