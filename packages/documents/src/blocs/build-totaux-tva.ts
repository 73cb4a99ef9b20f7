import { formatMontant } from "@ia-territoires/core";
import type { TvaDocument } from "../modeles/document-devis.ts";
import { formatDemiJournees } from "./format-demi-journees.ts";

/** The last rows of a table of half-days: one total, or three when there is VAT. */
export function buildTotauxTva(
  tva: TvaDocument,
  demiJournees: number,
): readonly { libelle: string; valeur: string }[] {
  const unites = formatDemiJournees(demiJournees);
  if (tva.statut !== "taxable")
    return [{ libelle: `Total, ${unites}`, valeur: formatMontant(tva.montantTtc) }];
  return [
    { libelle: `Total hors taxe, ${unites}`, valeur: formatMontant(tva.montantHt) },
    { libelle: "TVA", valeur: formatMontant(tva.montantTva) },
    { libelle: "Total toutes taxes comprises", valeur: formatMontant(tva.montantTtc) },
  ];
}
