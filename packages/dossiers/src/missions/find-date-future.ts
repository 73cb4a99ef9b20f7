import { buildRefus, compareDates, formatDateFr } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { RefusMission } from "./action-mission.ts";

/** The refusal of the first date after today: an act is recorded once done. Undefined dates are left out. */
export function findDateFuture(
  dates: readonly { readonly nom: string; readonly le: DateIso | undefined }[],
  aujourdHui: DateIso,
): RefusMission | undefined {
  const future = dates.find(({ le }) => le !== undefined && compareDates(le, aujourdHui) > 0);
  if (future?.le === undefined) return undefined;
  return buildRefus({
    code: "date-future",
    message: `${future.nom} : le ${formatDateFr(future.le)} est à venir (nous sommes le ${formatDateFr(aujourdHui)}). Enregistrer l'acte une fois accompli.`,
    sources: [],
    figures: { date: future.le, aujourdHui },
  });
}
