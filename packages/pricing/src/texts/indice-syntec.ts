import type { Certainty, DateIso, Source } from "@ia-territoires/core";

/** A month of an index, `AAAA-MM`. */
export type Mois = `${number}-${number}`;

/** One published value of an index. */
export interface ValeurIndice {
  readonly mois: Mois;
  /** Decimal text, as published. */
  readonly valeur: string;
  readonly source: Source;
  readonly certainty: Certainty;
}

/** A series of an index, and where it changed its base. Months that nobody read are absent, never filled in. */
export interface SerieIndice {
  readonly code: string;
  readonly libelle: string;
  readonly valeurs: readonly ValeurIndice[];
  /** The first month of the new base, and the coefficient published to link the two. */
  readonly raccordement: {
    readonly premierMois: Mois;
    readonly coefficient: string;
    readonly source: Source;
    readonly certainty: Certainty;
  } | null;
}

const LU_LE = "2026-11-22" as DateIso;
const MONITEUR: Source = { texte: "Le Moniteur, indice Syntec révisé", consulteLe: LU_LE };
const JURISTIQUE: Source = { texte: "juristique.org, indice Syntec", consulteLe: LU_LE };
const valeur = (mois: Mois, lue: string, source: Source, certainty: Certainty): ValeurIndice => ({
  mois,
  valeur: lue,
  source,
  certainty,
});

/**
 * The Syntec index, as far as it was read: the old series ended in July 2022 (its value of August, 286.4, was withdrawn),
 * the revised one begins in August 2022; 280.6 / 286.4 gives the coefficient.
 */
export const INDICE_SYNTEC: SerieIndice = {
  code: "syntec",
  libelle: "Indice Syntec",
  valeurs: [
    valeur("2022-08", "280.6", MONITEUR, "secondary"),
    valeur("2023-09", "306", JURISTIQUE, "secondary"),
    valeur("2024-08", "314.1", JURISTIQUE, "secondary"),
    valeur("2024-09", "314.5", JURISTIQUE, "secondary"),
    valeur("2024-12", "314.8", JURISTIQUE, "secondary"),
    valeur("2025-01", "315.2", JURISTIQUE, "secondary"),
  ],
  raccordement: {
    premierMois: "2022-08",
    coefficient: "0.97975",
    source: MONITEUR,
    certainty: "secondary",
  },
};
