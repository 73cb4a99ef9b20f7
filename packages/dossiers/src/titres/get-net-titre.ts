import { addMontants, MONTANT_ZERO, subtractMontants } from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
import type { MontantsFactures, Titre } from "./titre.ts";

/**
 * What a titre still asks for, once reduced or cancelled: nothing when it was withdrawn, rejected or cancelled.
 * @example
 * getNetTitre({ statut: "emis", tva, rectifications: [] }).montantTtc // => tva.montantTtc
 */
export function getNetTitre({
  statut,
  tva,
  rectifications,
}: Pick<Titre, "statut" | "tva" | "rectifications">): MontantsFactures {
  if (statut === "retire" || statut === "rejete" || statut === "annule") {
    return { montantHt: MONTANT_ZERO, montantTva: MONTANT_ZERO, montantTtc: MONTANT_ZERO };
  }
  const net = (champ: keyof MontantsFactures): Montant =>
    subtractMontants(
      tva[champ],
      rectifications.reduce((somme, autre) => addMontants(somme, autre[champ]), MONTANT_ZERO),
    );
  return { montantHt: net("montantHt"), montantTva: net("montantTva"), montantTtc: net("montantTtc") };
}
