import { writeJour } from "./siecle.ts";

/** Refuses in French a period that ends before it begins; days are numbered. */
export function checkOrdre(debut: number, fin: number, champ: string): void {
  if (fin < debut)
    throw new RangeError(`${champ} : la fin ${writeJour(fin)} précède le ${writeJour(debut)}.`);
}
