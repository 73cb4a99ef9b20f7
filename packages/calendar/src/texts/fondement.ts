import type { DatedValue } from "@ia-territoires/core";

/** A text on which an answer stands, with how far it was checked, when, and what is left to check. */
export type Fondement = Pick<DatedValue<unknown>, "source" | "certainty" | "verifiedOn" | "note">;

/** The texts behind values of law, each once, without the values. */
export function listFondements(valeurs: readonly DatedValue<unknown>[]): readonly Fondement[] {
  const uniques = new Map(valeurs.map((valeur) => [JSON.stringify(valeur.source), valeur]));
  return [...uniques.values()].map(({ source, certainty, verifiedOn, note }) => ({
    source,
    certainty,
    verifiedOn,
    ...(note !== undefined && { note }),
  }));
}
