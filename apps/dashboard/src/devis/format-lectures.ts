import type { LecturesTarif } from "@ia-territoires/pricing/cdg";

/**
 * Writes which readings of the tariff were used, where its text is silent.
 *
 * @example
 * formatLectures({ annee: "civile", rattachement: "intervention", minimum: "devis" })
 * // => "Lectures retenues : « par an » est l’année civile ; …"
 */
export function formatLectures({ annee, rattachement, minimum }: LecturesTarif): string {
  return [
    `Lectures retenues : « par an » est ${annee === "civile" ? "l’année civile" : "l’année de la convention"}`,
    `une demi-journée compte dans l’année de ${rattachement === "intervention" ? "son intervention" : "l’acceptation du devis"}`,
    `le minimum s’apprécie ${minimum === "devis" ? "par devis" : "par an"}.`,
  ].join(" ; ");
}
