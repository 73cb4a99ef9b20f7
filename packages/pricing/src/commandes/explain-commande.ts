import { formatMontant, formatPrixUnitaire, formatQuantite, formatTaux } from "@ia-territoires/core";
import { LIBELLES_UNITE } from "../bpu/unites.ts";
import type { Commande } from "./commande.ts";
import type { LigneCommande, PartLigne } from "./ligne-commande.ts";
import type { TotalTva } from "./totaux.ts";

/** The sentences that tell how a priced order was found. */
export interface ExplicationCommande {
  /** One per line, in their order. */
  readonly lignes: readonly string[];
  /** One per rate, then the total. */
  readonly totaux: readonly string[];
}

/**
 * Tells in French how each line and each total of an order was found, with the rule applied.
 *
 * Works on the answer alone, so that a screen, a document or whoever received the JSON can explain it.
 * @example
 * const { lignes } = parseBpu([["code", "lot", "designation", "unite", "prix_unitaire_ht", "categorie_tva"], ["N", "3", "Note", "note", 780, "normal"]]);
 * const bpu = createBpu({ titre: "Essai", version: "1", depuis: "2026-01-01", lignes });
 * const commande = calculateCommande({ bpu, date: "2026-03-02", tva: { lieu: "metropole" }, lignes: [{ code: "N", quantite: "2" }] });
 * explainCommande(commande).lignes // => ["2 note × 780,00 € = 1 560,00 € HT."]
 */
export function explainCommande(commande: Commande): ExplicationCommande {
  const { totalHt, totalTva, totalTtc, lectures } = commande;
  const total =
    totalTva === null || totalTtc === null
      ? `Total hors taxe : ${formatMontant(totalHt)}, somme des lignes. La TVA d'au moins une ligne est à vérifier : ni taxe totale, ni total TTC.`
      : `Total : ${formatMontant(totalHt)} hors taxe, ${formatMontant(totalTva)} de TVA, ${formatMontant(totalTtc)} toutes taxes comprises.`;
  return {
    lignes: commande.lignes.map(explainLigne),
    totaux: [...commande.parTva.map((part) => explainTva(part, lectures.arrondiTva)), total],
  };
}

function explainLigne({
  quantite,
  unite,
  parts,
  taux,
  montantBrutHt,
  remise,
  montantRemise,
  montantHt,
}: LigneCommande): string {
  const brut =
    taux === null
      ? parts.map((part) => explainPart(part, LIBELLES_UNITE[unite])).join(" ; puis ")
      : `${formatTaux(taux.taux)} de ${formatMontant(taux.assiette)}, arrondi au centime, × ${formatQuantite(quantite)}`;
  const somme = parts.length > 1 || taux !== null ? `, soit ${formatMontant(montantBrutHt)} HT` : "";
  if (remise === null) return `${brut}${somme}.`;
  const part =
    "taux" in remise
      ? `${formatTaux(remise.taux)}, soit ${formatMontant(montantRemise)}`
      : formatMontant(montantRemise);
  return `${brut}${somme}, moins la remise de ${part} : ${formatMontant(montantHt)} HT.`;
}

function explainPart({ quantite, prixUnitaireHt, palier, montantHt }: PartLigne, unite: string): string {
  const calcul = `${formatQuantite(quantite)} ${unite} × ${formatPrixUnitaire(prixUnitaireHt)} = ${formatMontant(montantHt)}`;
  if (palier === null) return `${calcul} HT`;
  const bornes =
    palier.a === null
      ? `à partir de ${formatQuantite(palier.de)}`
      : `de ${formatQuantite(palier.de)} à ${formatQuantite(palier.a)}`;
  return `${calcul} HT (palier ${bornes})`;
}

function explainTva(
  { categorie, taux, mentions, montantHt, montantTva }: TotalTva,
  arrondi: "par-taux" | "par-ligne",
): string {
  const base = `base de ${formatMontant(montantHt)}, somme des lignes`;
  if (categorie === "S" && taux !== null && montantTva !== null) {
    const regle =
      arrondi === "par-taux"
        ? "arrondie une fois sur la base (EN 16931, BR-CO-17)"
        : "arrondie ligne par ligne";
    return `TVA à ${formatTaux(taux)} : ${base} ; taxe de ${formatMontant(montantTva)}, ${regle}.`;
  }
  return `${mentions.join(" ; ")} : ${base}${categorie === "a-verifier" ? ", taxe non calculée" : ", sans taxe"}.`;
}
