import type { DateIso } from "@ia-territoires/core";
import type { Agenda } from "./agenda.ts";
import { buildCleMoment } from "./create-agenda.ts";
import { getLundi, toRangMoment } from "./rang-moment.ts";

/** Half-days a référent has taken in the week of a day. */
export function countSemaine({ index }: Agenda, referentId: string, date: DateIso): number {
  const lundi = toRangMoment({ date: getLundi(date), demiJournee: "matin" });
  return Array.from({ length: 14 }, (_, n) => buildCleMoment(referentId, lundi + n)).filter((cle) =>
    index.parReferent.has(cle),
  ).length;
}
