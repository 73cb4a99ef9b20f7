import { type DateIso, isDateIso } from "@ia-territoires/core";
import type { TrancheDevis } from "@ia-territoires/pricing/cdg";
import { parseDemiJournees } from "../formulaires/parse-demi-journees.ts";
import { getFinDeMois } from "./get-fin-de-mois.ts";

/** A tranche as it is typed: a day, or a month when the day is not known yet. */
export interface TrancheSaisie {
  readonly precision: "jour" | "mois";
  readonly jour: string;
  readonly mois: string;
  readonly demiJournees: string;
}

/**
 * Reads typed tranches: the good ones as the library takes them (a month becomes its last day), and a French
 * message for each field to correct, by its path in the form.
 *
 * @example
 * readTranches([{ precision: "mois", jour: "", mois: "2027-02", demiJournees: "2" }])
 * // => { tranches: [{ prevueLe: "2027-02-28", demiJournees: 2 }], erreurs: {} }
 */
export function readTranches(saisies: readonly TrancheSaisie[]): {
  tranches: readonly TrancheDevis[];
  erreurs: Readonly<Record<string, string>>;
} {
  const tranches: TrancheDevis[] = [];
  const erreurs: Record<string, string> = {};
  saisies.forEach((saisie, index) => {
    const prevueLe = readDate(saisie);
    const demiJournees = parseDemiJournees(saisie.demiJournees);
    if (prevueLe === null) {
      erreurs[`tranches.${String(index)}.${saisie.precision}`] =
        saisie.precision === "jour"
          ? "Indiquez la date prévue, par exemple 02/03/2027."
          : "Choisissez le mois prévu.";
    }
    if (demiJournees === null) {
      erreurs[`tranches.${String(index)}.demiJournees`] =
        "Indiquez un nombre entier de demi-journées, au moins 1 : une demi-journée ne se divise pas.";
    }
    if (prevueLe !== null && demiJournees !== null) tranches.push({ prevueLe, demiJournees });
  });
  return { tranches, erreurs };
}

function readDate({ precision, jour, mois }: TrancheSaisie): DateIso | null {
  if (precision === "mois") return getFinDeMois(mois);
  return isDateIso(jour) ? jour : null;
}
