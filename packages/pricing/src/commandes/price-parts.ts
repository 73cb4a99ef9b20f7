import {
  compareQuantites,
  multiplyPrixUnitaire,
  parseQuantite,
  subtractQuantites,
} from "@ia-territoires/core";
import type { Quantite } from "@ia-territoires/core";
import type { PalierBpu, PrixBpu } from "../bpu/bpu.ts";
import type { PartLigne } from "./ligne-commande.ts";

const ZERO = parseQuantite("0");
const UN = parseQuantite("1");

/**
 * Cuts a quantity into priced parts. A step begins where the one before ends, so that 9.5 days of « 1 to 9 » then « 10
 * to 24 » are in the second step by volume, or nine and a half a day when graduated. The sign of the quantity is kept:
 * a credit note uses the steps of its magnitude.
 */
export function priceParts(
  prix: Exclude<PrixBpu, { type: "taux" }>,
  quantite: Quantite,
): readonly PartLigne[] | "quantite-sous-palier" | "quantite-au-dela-palier" {
  if (prix.type === "unitaire") return [buildPart(quantite, prix.prixUnitaireHt, null)];
  const negatif = quantite.startsWith("-");
  const grandeur = negatif ? subtractQuantites(ZERO, quantite) : quantite;
  const signe = (part: Quantite): Quantite => (negatif ? subtractQuantites(ZERO, part) : part);
  const [premier] = prix.paliers;
  if (premier && compareQuantites(grandeur, getDebut(premier)) <= 0) return "quantite-sous-palier";
  const rang = prix.paliers.findIndex(({ a }) => a === null || compareQuantites(grandeur, a) <= 0);
  const atteint = prix.paliers[rang];
  if (atteint === undefined) return "quantite-au-dela-palier";
  if (prix.mode === "volume") return [buildPart(quantite, atteint.prixUnitaireHt, atteint)];
  return prix.paliers.slice(0, rang + 1).map((palier, index) => {
    const debut = prix.paliers[index - 1]?.a ?? ZERO;
    const fin = index === rang ? grandeur : (palier.a ?? grandeur);
    return buildPart(signe(subtractQuantites(fin, debut)), palier.prixUnitaireHt, palier);
  });
}

/** What the first step leaves out: nothing when it begins at 0 or 1, since half a unit of « 1 to 9 » is in it. */
function getDebut({ de }: PalierBpu): Quantite {
  return compareQuantites(de, UN) <= 0 ? ZERO : subtractQuantites(de, UN);
}

function buildPart(
  quantite: Quantite,
  prixUnitaireHt: PartLigne["prixUnitaireHt"],
  palier: PalierBpu | null,
): PartLigne {
  return { quantite, prixUnitaireHt, palier, montantHt: multiplyPrixUnitaire(prixUnitaireHt, quantite) };
}
