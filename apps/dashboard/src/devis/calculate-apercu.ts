import type { DateIso } from "@ia-territoires/core";
import {
  calculateDevis,
  type ResultatDevis,
  type TarifCdg,
  type TvaDemande,
  type UsagePlafond,
} from "@ia-territoires/pricing/cdg";
import { readTranches, type TrancheSaisie } from "./read-tranches.ts";

/** What the preview has to work with. */
export interface ContexteApercu {
  readonly tarif: TarifCdg["id"];
  readonly date: DateIso;
  readonly usages: readonly UsagePlafond[];
  readonly dateConvention?: DateIso | undefined;
  readonly tva?: TvaDemande | undefined;
}

export type Apercu = ResultatDevis | { readonly statut: "incomplet"; readonly message: string };

/**
 * Calculates the preview of a devis while it is typed, with the library that the server uses to store it. While a
 * date or a number is missing it says what to complete; it never throws on what a person can type.
 *
 * @example
 * calculateApercu([], contexte) // => { statut: "incomplet", message: "…" }
 */
export function calculateApercu(saisie: readonly TrancheSaisie[], contexte: ContexteApercu): Apercu {
  const { tranches, erreurs } = readTranches(saisie);
  if (tranches.length === 0 || Object.keys(erreurs).length > 0) {
    return {
      statut: "incomplet",
      message:
        "Indiquez pour chaque tranche une date et un nombre entier de demi-journées : le prix s’affichera ici.",
    };
  }
  const { tarif, date, usages, dateConvention, tva } = contexte;
  return calculateDevis(
    {
      tarif,
      date,
      tranches,
      ...(dateConvention === undefined ? {} : { dateConvention }),
      ...(tva === undefined ? {} : { tva }),
    },
    usages,
  );
}
