import type { Siret } from "@ia-territoires/core";
import { COLONNES_SCDL } from "../texts/scdl-deliberations.ts";
import type { Deliberation } from "./mission.ts";

/** A délibération as open data: its cells in the order of the schema, and the mandatory ones that are empty. */
export interface LigneScdl {
  readonly colonnes: readonly string[];
  readonly cellules: readonly string[];
  readonly manquantes: readonly string[];
}

/**
 * Builds the line of a délibération in the SCDL schema « Délibérations » 2.1.3, dates in ISO. The préfecture's columns
 * are those of its receipt. What is mandatory and unknown is listed, never invented.
 *
 * @example
 * buildLigneScdl({ numero: "2026-14", date: "2026-06-02" }, { nom: "Commune d'essai" }).manquantes
 * // => ["COLL_SIRET", "DELIB_MATIERE_CODE", "DELIB_MATIERE_NOM", "DELIB_OBJET"]
 */
export function buildLigneScdl(
  { numero, date, objet, matiere, accuse, vote, url }: Deliberation,
  collectivite: { readonly nom: string; readonly siret?: Siret | null },
): LigneScdl {
  const valeurs: Readonly<Record<string, string | number | null | undefined>> = {
    COLL_NOM: collectivite.nom,
    COLL_SIRET: collectivite.siret,
    DELIB_ID: numero,
    DELIB_DATE: date,
    DELIB_MATIERE_CODE: matiere?.code,
    DELIB_MATIERE_NOM: matiere?.nom,
    DELIB_OBJET: objet,
    PREF_ID: accuse?.reference,
    PREF_DATE: accuse?.recuLe,
    VOTE_EFFECTIF: vote?.effectif,
    VOTE_REEL: vote?.votants,
    VOTE_POUR: vote?.pour,
    VOTE_CONTRE: vote?.contre,
    VOTE_ABSTENTION: vote?.abstention,
    DELIB_URL: url,
  };
  const cellules = COLONNES_SCDL.map(({ nom }) => String(valeurs[nom] ?? ""));
  return {
    colonnes: COLONNES_SCDL.map(({ nom }) => nom),
    cellules,
    manquantes: COLONNES_SCDL.flatMap(({ nom, obligatoire }, rang) =>
      obligatoire && cellules[rang] === "" ? [nom] : [],
    ),
  };
}
