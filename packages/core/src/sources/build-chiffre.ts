import type { Chiffre } from "./chiffre.ts";
import type { DatedValue } from "./dated-value.ts";

/**
 * Makes of a dated value the line of a list of figures: its code, the file that holds it, its French label and value;
 * days, source, certainty and note are those of the value.
 * @example
 * const seuil = { value: 3500, from: parseDateIso("1996-02-24"), source: { texte: "CGCT" }, certainty: "verified", verifiedOn: parseDateIso("2026-11-22") };
 * buildChiffre(seuil, { code: "seuil", fichier: "cgct", libelle: "Seuil", value: "3 500 habitants" }).from // => "1996-02-24"
 */
export function buildChiffre(
  { from, to, source, certainty, verifiedOn, note }: Omit<DatedValue<unknown>, "value">,
  nom: Pick<Chiffre, "code" | "fichier" | "libelle" | "value">,
): Chiffre {
  return {
    ...nom,
    from,
    ...(to === undefined ? {} : { to }),
    source,
    certainty,
    verifiedOn,
    ...(note === undefined ? {} : { note }),
  };
}
