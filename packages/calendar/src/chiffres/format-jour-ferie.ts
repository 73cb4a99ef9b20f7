import { formatDateFr, parseDateIso } from "@ia-territoires/core";
import type { RegleFerie } from "../feries/regle-ferie.ts";

/** Writes the day of a férié as a text would: « 27 mai », « 39 jours après Pâques ». */
export function formatJourFerie({ mois, jour }: Pick<RegleFerie, "mois" | "jour">): string {
  if (mois > 0) {
    const date = `2000-${String(mois).padStart(2, "0")}-${String(jour).padStart(2, "0")}`;
    return formatDateFr(parseDateIso(date)).replace(/ 2000$/, "");
  }
  const ecart = Math.abs(jour);
  return `${ecart} jour${ecart > 1 ? "s" : ""} ${jour < 0 ? "avant" : "après"} Pâques`;
}
