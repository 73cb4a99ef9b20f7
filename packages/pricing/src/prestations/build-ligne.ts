import {
  formatMontant,
  formatPrixUnitaire,
  formatQuantite,
  multiplyPrixUnitaire,
} from "@ia-territoires/core";
import type { PrixUnitaire, Quantite } from "@ia-territoires/core";
import type { CodeRefusPrestation } from "./codes-refus-prestation.ts";
import type { LignePrestation } from "./demande-prestation.ts";

/** The lines of a price, or why there is none. */
export type LignesOuRefus =
  | readonly LignePrestation[]
  | { readonly code: CodeRefusPrestation; readonly message: string };

/** A line of so many units at one price, with its sentence. */
export function buildLigne(
  libelle: string,
  quantite: Quantite,
  prixUnitaire: PrixUnitaire,
  unite: string,
): LignePrestation {
  const montant = multiplyPrixUnitaire(prixUnitaire, quantite);
  const explication = `${formatQuantite(quantite)} ${unite} × ${formatPrixUnitaire(prixUnitaire)} = ${formatMontant(montant)}.`;
  return { libelle, quantite, prixUnitaire, montant, explication };
}
