import { formatMontant } from "@ia-territoires/core";
import type { TarifDocument } from "../modeles/document-convention.ts";
import type { Entree } from "./bloc.ts";
import { buildDeplacements } from "./build-deplacements.ts";
import { buildLigne } from "./build-ligne.ts";
import { completeText } from "./complete-text.ts";
import { formatDemiJournees } from "./format-demi-journees.ts";

/**
 * The price of the mission as label and value. A limit the tariff does not set is not printed; travel it says nothing
 * of is a blank. Refuses by RangeError an amount or a number of half-days that is none.
 * @example
 * buildTarifEntrees(tarif)[0] // => { cle: "Prix de la demi-journée", valeur: [« 200,00 € »] }
 */
export function buildTarifEntrees(tarif: TarifDocument): readonly Entree[] {
  const { prixJour, minimum, plafondAnnuel } = tarif;
  return [
    { cle: "Prix de la demi-journée", valeur: buildLigne(formatMontant(tarif.prixDemiJournee)) },
    ...(prixJour === undefined
      ? []
      : [{ cle: "Prix de la journée", valeur: buildLigne(formatMontant(prixJour)) }]),
    ...(minimum === null ? [] : [{ cle: "Minimum par devis", valeur: buildLimite(minimum) }]),
    ...(plafondAnnuel === null ? [] : [{ cle: "Maximum par an", valeur: buildLimite(plafondAnnuel) }]),
    { cle: "Déplacements", valeur: buildDeplacements(tarif.deplacements) },
    { cle: "TVA", valeur: [completeText(tarif.mentionTva, "mention relative à la TVA")] },
  ];
}

function buildLimite({ demiJournees, montant }: NonNullable<TarifDocument["minimum"]>): Entree["valeur"] {
  return buildLigne(`${formatDemiJournees(demiJournees)}, soit ${formatMontant(montant)}`);
}
