import type { Certainty, Chiffre, Source } from "@ia-territoires/core";

/** What a text that dates nothing says: no first day, read on the day its source was. */
export function toChiffre(
  nom: Pick<Chiffre, "code" | "fichier" | "libelle" | "value">,
  source: Source,
  certainty: Certainty,
  note?: string,
): Chiffre {
  return {
    ...nom,
    from: null,
    source,
    certainty,
    verifiedOn: source.consulteLe ?? null,
    ...(note === undefined ? {} : { note }),
  };
}
