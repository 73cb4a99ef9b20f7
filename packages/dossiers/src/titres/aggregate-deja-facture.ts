import { addMontants, MONTANT_ZERO } from "@ia-territoires/core";
import { isTitreEnVigueur } from "./is-titre-en-vigueur.ts";
import type { DejaFacture, Titre } from "./titre.ts";

/**
 * Sums what the titres of a devis have billed of it: those in force, and those cancelled whose half-days were given up.
 * Reductions are left aside: they lower what is to be paid, not what was billed.
 * @example
 * aggregateDejaFacture([]) // => { demiJournees: 0, montantHt: "0.00", montantTva: "0.00", montantTtc: "0.00" }
 */
export function aggregateDejaFacture(
  titres: readonly Pick<Titre, "statut" | "demiJournees" | "tva" | "rectifications">[],
): DejaFacture {
  return titres.filter(isTitreEnVigueur).reduce<DejaFacture>(
    (somme, { demiJournees, tva }) => ({
      demiJournees: somme.demiJournees + demiJournees,
      montantHt: addMontants(somme.montantHt, tva.montantHt),
      montantTva: addMontants(somme.montantTva, tva.montantTva),
      montantTtc: addMontants(somme.montantTtc, tva.montantTtc),
    }),
    { demiJournees: 0, montantHt: MONTANT_ZERO, montantTva: MONTANT_ZERO, montantTtc: MONTANT_ZERO },
  );
}
