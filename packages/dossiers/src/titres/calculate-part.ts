import { parseQuantite, quoteInput, subtractMontants } from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
import type { DevisCalcule } from "@ia-territoires/pricing/cdg";
import { splitMontant } from "@ia-territoires/pricing/totaux";
import type { DejaFacture, MontantsFactures } from "./titre.ts";

/**
 * The share of a devis that so many half-days bill, after what was billed of it, to the cent: what is left is shared by
 * half-days, and the last part takes all that is left, so that the titres of a devis always sum to the devis.
 *
 * Throws a RangeError on half-days that are not whole and above zero, or more than are left to bill.
 * @example
 * calculatePart(devis.resultat, { demiJournees: 0, montantHt: "0.00", montantTva: "0.00", montantTtc: "0.00" }, 1).montantTtc
 * // of a devis of 3 half-days at 600.00 => "200.00"
 */
export function calculatePart(
  resultat: Pick<DevisCalcule, "demiJournees" | "tva">,
  deja: DejaFacture,
  demiJournees: number,
): MontantsFactures {
  const reste = resultat.demiJournees - deja.demiJournees;
  if (!Number.isSafeInteger(demiJournees) || demiJournees < 1 || demiJournees > reste) {
    throw new RangeError(
      `Demi-journées à facturer : de 1 à ${reste} attendues, reçu ${quoteInput(demiJournees)}.`,
    );
  }
  const share = (total: Montant, facture: Montant): Montant => {
    const [part] = splitMontant(subtractMontants(total, facture), [
      parseQuantite(String(demiJournees)),
      parseQuantite(String(reste - demiJournees)),
    ]);
    return part as Montant;
  };
  const montantHt = share(resultat.tva.montantHt, deja.montantHt);
  const montantTtc = share(resultat.tva.montantTtc, deja.montantTtc);
  return { montantHt, montantTva: subtractMontants(montantTtc, montantHt), montantTtc };
}
