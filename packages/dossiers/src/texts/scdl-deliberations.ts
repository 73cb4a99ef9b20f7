import { parseDateIso } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";

/** A column of the schema. */
export interface ColonneScdl {
  readonly nom: string;
  readonly obligatoire: boolean;
}

/** Where the schema is published. */
export const SCDL_DELIBERATIONS: Source = {
  texte: "Socle commun des données locales, schéma « Délibérations » 2.1.3",
  url: "https://schema.data.gouv.fr/scdl/deliberations/",
  consulteLe: parseDateIso("2026-11-22"),
};

const colonne = (obligatoire: boolean) => (nom: string) => ({ nom, obligatoire });

/** Columns of the schema, in its order. */
export const COLONNES_SCDL: readonly ColonneScdl[] = [
  ...[
    "COLL_NOM",
    "COLL_SIRET",
    "DELIB_ID",
    "DELIB_DATE",
    "DELIB_MATIERE_CODE",
    "DELIB_MATIERE_NOM",
    "DELIB_OBJET",
  ].map(colonne(true)),
  ...[
    "BUDGET_ANNEE",
    "BUDGET_NOM",
    "PREF_ID",
    "PREF_DATE",
    "VOTE_EFFECTIF",
    "VOTE_REEL",
    "VOTE_POUR",
    "VOTE_CONTRE",
    "VOTE_ABSTENTION",
    "DELIB_URL",
  ].map(colonne(false)),
];
