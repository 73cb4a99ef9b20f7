import { compareDates, type DateIso, parseDateIso } from "@ia-territoires/core";

/** The days that a report covers, both included. */
export interface Periode {
  readonly debut: DateIso;
  readonly fin: DateIso;
}

/** Refuses a period that ends before it begins, and days that do not exist. */
export function assertPeriode({ debut, fin }: Periode): void {
  if (compareDates(parseDateIso(debut), parseDateIso(fin)) > 0) {
    throw new RangeError(`Période du ${debut} au ${fin} : la fin précède le début.`);
  }
}
