import {
  aggregateMontants,
  calculatePourcentage,
  multiplyPrixUnitaire,
  parseMontant,
  parsePrixUnitaire,
} from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
import type { LigneBpu } from "../bpu/bpu.ts";
import type { CodeProblemeLigne } from "./codes.ts";
import type { DemandeLigne, LigneCommande } from "./ligne-commande.ts";
import { priceParts } from "./price-parts.ts";

/** The gross amount of a line and how it was found, or why the BPU gives it no price. */
export type BrutLigne =
  | Pick<LigneCommande, "parts" | "taux" | "montantBrutHt">
  | { readonly code: CodeProblemeLigne; readonly message: string };

/** Prices a demand on its line of the BPU, before any discount. */
export function priceBrutLigne(ligne: LigneBpu, demande: DemandeLigne): BrutLigne {
  const { prix } = ligne;
  if (prix.type === "taux") return priceTaux(prix.taux, demande);
  if (demande.assiette !== undefined) {
    return {
      code: "assiette-inutile",
      message: `« ${ligne.code} » a un prix par unité, une assiette n'y a pas de sens.`,
    };
  }
  const parts = priceParts(prix, demande.quantite);
  if (typeof parts === "string") {
    const bornes = prix.type === "paliers" ? formatBornes(prix.paliers) : "";
    return {
      code: parts,
      message: `« ${ligne.code} » : aucun prix pour ${demande.quantite.replace(".", ",")} ; paliers : ${bornes}.`,
    };
  }
  return { parts, taux: null, montantBrutHt: aggregateMontants(parts.map(({ montantHt }) => montantHt)) };
}

/** A rate: its percentage of the amount given, rounded to the cent, as many times as it is due. */
function priceTaux(
  taux: Extract<LigneBpu["prix"], { type: "taux" }>["taux"],
  { code, quantite, assiette }: DemandeLigne,
): BrutLigne {
  if (assiette === undefined) {
    return {
      code: "assiette-manquante",
      message: `« ${code} » est un pourcentage : le montant sur lequel il se calcule est attendu.`,
    };
  }
  const unitaire: Montant = calculatePourcentage(parseMontant(assiette), taux);
  const montantBrutHt = multiplyPrixUnitaire(parsePrixUnitaire(unitaire), quantite);
  return { parts: [], taux: { taux, assiette }, montantBrutHt };
}

function formatBornes(paliers: readonly { readonly de: string; readonly a: string | null }[]): string {
  return paliers
    .map(({ de, a }) => (a === null ? `${de} et plus` : `${de} à ${a}`))
    .join(", ")
    .replaceAll(".", ",");
}
