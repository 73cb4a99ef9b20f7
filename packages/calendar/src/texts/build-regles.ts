import type { Certainty, DateIso, Source } from "@ia-territoires/core";
import type { RegleDatee, RegleFerie, StatutFerie } from "../feries/regle-ferie.ts";

/** The part that the days of one text have in common. */
export interface TexteFerie {
  readonly source: Source;
  readonly certainty: Certainty;
  readonly verifiedOn: string;
  readonly statut?: StatutFerie;
}

/** One line of a text: code, name, month (0: counted from Easter), day, first day in force, last day in force. */
export type LigneFerie = readonly [
  code: RegleFerie["code"],
  nom: string,
  mois: number,
  jour: number,
  from?: string | undefined,
  to?: string | undefined,
];

/** A rule already there at the start of the century; its birth is in docs/sources. */
const DEPUIS_TOUJOURS = "2000-01-01";

/** Writes the lines of a text in full, as dated and sourced values. */
export function buildRegles(
  { statut = "loi", ...texte }: TexteFerie,
  lignes: readonly LigneFerie[],
): readonly RegleDatee[] {
  return lignes.map(([code, nom, mois, jour, from = DEPUIS_TOUJOURS, to]) => ({
    value: { code, nom, statut, mois, jour },
    from: from as DateIso,
    ...(to !== undefined && { to: to as DateIso }),
    source: texte.source,
    certainty: texte.certainty,
    verifiedOn: texte.verifiedOn as DateIso,
  }));
}
