import type { Montant, Quantite, Siret } from "@ia-territoires/core";
import type { Commande, LigneCommande } from "@ia-territoires/pricing";
import { splitMontant } from "@ia-territoires/pricing/totaux";
import type { LigneReporting } from "./ligne-reporting.ts";

/** What an order that was priced does not say of itself. */
export interface PassationCommande {
  /** Number of the bon de commande. */
  readonly commande: string;
  readonly beneficiaire: Siret;
}

/**
 * Makes the lines of a report from an order priced by `calculateCommande`, or from its credit note: one line a line, or
 * one a slice when the price is graduated. A discount is shared between slices by their amounts, without losing a cent.
 * @example
 * const bpu = createBpuIllustratif();
 * const commande = calculateCommande({ bpu, date: "2026-03-02", lignes: [{ code: "L1-CONF-1H-ELU", quantite: "2" }], tva: { lieu: "metropole" } });
 * buildLignesReporting(commande, { commande: "BC-1", beneficiaire: "73282932000074" })
 * // => [{ commande: "BC-1", date: "2026-03-02", beneficiaire: "73282932000074", lot: "1", code: "L1-CONF-1H-ELU", palier: null, quantite: "2", montantHt: "1900.00" }]
 */
export function buildLignesReporting(
  { date, lignes }: Pick<Commande, "date" | "lignes">,
  { commande, beneficiaire }: PassationCommande,
): readonly LigneReporting[] {
  return lignes.flatMap((ligne) =>
    listParts(ligne).map((part) => ({
      commande,
      date,
      beneficiaire,
      lot: ligne.lot,
      code: ligne.code,
      ...part,
    })),
  );
}

function listParts({
  quantite,
  montantHt,
  parts,
}: LigneCommande): readonly Pick<LigneReporting, "palier" | "quantite" | "montantHt">[] {
  const [premiere, ...autres] = parts;
  if (premiere === undefined || autres.length === 0) {
    return [{ palier: premiere?.palier?.de ?? null, quantite, montantHt }];
  }
  const montants = shareMontant(
    montantHt,
    parts.map((part) => part.montantHt),
  );
  return parts.map((part, rang) => ({
    palier: part.palier?.de ?? null,
    quantite: part.quantite,
    montantHt: montants[rang] ?? part.montantHt,
  }));
}

/** Shares the net amount of a line like the amounts of its slices; slices that are all free stay so. */
function shareMontant(montantHt: Montant, bruts: readonly Montant[]): readonly Montant[] {
  const poids = bruts.map((brut) => brut.replace("-", "") as Quantite);
  return poids.every((texte) => texte === "0.00") ? bruts : splitMontant(montantHt, poids);
}
