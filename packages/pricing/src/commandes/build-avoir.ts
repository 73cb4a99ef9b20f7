import { negateMontant, parseQuantite, subtractQuantites } from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
import type { Commande } from "./commande.ts";

const ZERO = parseQuantite("0");

/**
 * Mirrors a priced order into its credit note: quantities and amounts change sign, to the cent, prices do not. Pricing
 * the opposite quantities gives the same.
 * @example
 * const { lignes } = parseBpu([["code", "lot", "designation", "unite", "prix_unitaire_ht", "categorie_tva"], ["N", "3", "Note", "note", "0,335", "normal"]]);
 * const bpu = createBpu({ titre: "Essai", version: "1", depuis: "2026-01-01", lignes });
 * const commande = calculateCommande({ bpu, date: "2026-03-02", tva: { lieu: "metropole" }, lignes: [{ code: "N", quantite: "3" }] });
 * buildAvoir(commande).totalTtc // => "-1.21"
 */
export function buildAvoir(commande: Commande): Commande {
  const oppose = (montant: Montant | null): Montant | null => montant && negateMontant(montant);
  return {
    ...commande,
    lignes: commande.lignes.map((ligne) => ({
      ...ligne,
      quantite: subtractQuantites(ZERO, ligne.quantite),
      parts: ligne.parts.map((part) => ({
        ...part,
        quantite: subtractQuantites(ZERO, part.quantite),
        montantHt: negateMontant(part.montantHt),
      })),
      montantBrutHt: negateMontant(ligne.montantBrutHt),
      montantRemise: negateMontant(ligne.montantRemise),
      montantHt: negateMontant(ligne.montantHt),
    })),
    parTva: commande.parTva.map((part) => ({
      ...part,
      montantHt: negateMontant(part.montantHt),
      montantTva: oppose(part.montantTva),
      montantTtc: oppose(part.montantTtc),
    })),
    totalHt: negateMontant(commande.totalHt),
    totalTva: oppose(commande.totalTva),
    totalTtc: oppose(commande.totalTtc),
  };
}
