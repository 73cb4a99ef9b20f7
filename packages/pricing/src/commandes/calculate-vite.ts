import { MONTANT_ZERO } from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
import type { RegimeTva } from "../tva/regime-tva.ts";
import { assertRegime, compareRegimes, getMention, isMemeGroupe } from "./groupes-tva.ts";
import type { Remise } from "./ligne-commande.ts";
import {
  countDecimales,
  divideArrondi,
  divideParDiviseur,
  formatCentimes,
  isSur,
  multiplyTextes,
  readChiffres,
} from "./nombres.ts";
import type { LecturesTotaux, LignePrix, MontantsLigne, TotalTva, Totaux } from "./totaux.ts";

interface Groupe {
  readonly regime: RegimeTva;
  /** Digits of the rate and its divisor, so that the tax of a base is one product and one division. */
  readonly taux: number;
  readonly exposant: number;
  base: number;
  tva: number;
  mentions: readonly string[];
}

/**
 * The quick path, on integers of cents held in numbers. Undefined as soon as anything does not fit exactly, or is not a
 * plain decimal text: the exact path then computes, or refuses with its sentence.
 */
export function calculateVite(lignes: readonly LignePrix[], lectures: LecturesTotaux): Totaux | undefined {
  const parLigne = lectures.arrondiTva === "par-ligne";
  const ttc = lectures.prix === "ttc";
  const groupes: Groupe[] = [];
  const montants: MontantsLigne[] = [];
  let groupe: Groupe | undefined;
  for (let rang = 0; rang < lignes.length; rang++) {
    const ligne = lignes[rang];
    if (typeof ligne !== "object" || ligne === null) return undefined;
    const { quantite, prixUnitaire } = ligne;
    if (typeof quantite !== "string" || typeof prixUnitaire !== "string") return undefined;
    const brut = multiplyTextes(quantite, prixUnitaire);
    const remise = ligne.remise === undefined ? 0 : priceRemise(ligne.remise, brut);
    const montant = brut - remise;
    if (!isSur(montant)) return undefined;
    if (groupe === undefined || groupe.regime !== ligne.tva) groupe = getGroupe(groupes, ligne.tva);
    groupe.base += montant;
    if (!isSur(groupe.base)) return undefined;
    const texte = formatCentimes(montant);
    if (parLigne) {
      const tva = taxe(groupe, montant, ttc);
      groupe.tva += tva;
      if (!isSur(groupe.tva)) return undefined;
      montants.push(buildMontants(brut, remise, texte, formatCentimes(tva)));
    } else montants.push(buildMontants(brut, remise, texte, undefined));
  }
  return totalize(groupes, montants, lectures);
}

/** A discount in cents, with the sign of its line; NaN when it does not fit, is negative or beyond the line. */
function priceRemise(remise: Remise, brut: number): number {
  const texte = "taux" in remise ? remise.taux : remise.montant;
  if (typeof texte !== "string") return Number.NaN;
  const decimales = countDecimales(texte);
  const chiffres = readChiffres(texte);
  let valeur = brut < 0 ? -chiffres : chiffres;
  if ("taux" in remise) {
    const produit = brut * chiffres;
    if (decimales > 6 || chiffres > 100 * 10 ** decimales || !isSur(produit)) return Number.NaN;
    valeur = divideArrondi(produit, 2 + decimales);
  } else if (decimales !== 2) return Number.NaN;
  return chiffres >= 0 && Math.abs(valeur) <= Math.abs(brut) ? valeur : Number.NaN;
}

function getGroupe(groupes: Groupe[], regime: RegimeTva): Groupe {
  // Indexed, since it is asked at each change of rate: an iterator would cost as much as a line.
  for (let rang = 0; rang < groupes.length; rang++) {
    const connu = groupes[rang];
    if (connu?.regime === regime) return connu;
  }
  assertRegime(regime);
  const mention = getMention(regime);
  for (const connu of groupes) {
    if (!isMemeGroupe(connu.regime, regime)) continue;
    if (mention !== undefined && !connu.mentions.includes(mention))
      connu.mentions = [...connu.mentions, mention];
    return connu;
  }
  const texte = regime.categorie === "S" ? regime.taux : "0";
  const nouveau: Groupe = {
    regime,
    taux: readChiffres(texte),
    exposant: 2 + countDecimales(texte),
    base: 0,
    tva: 0,
    mentions: mention === undefined ? [] : [mention],
  };
  groupes.push(nouveau);
  return nouveau;
}

/** The tax of a base (`ht`), or the tax held in a gross amount (`ttc`); NaN when it does not fit. */
function taxe({ taux, exposant }: Groupe, montant: number, ttc: boolean): number {
  if (taux === 0) return 0;
  const unite = 10 ** exposant;
  const produit = montant * (ttc ? unite : taux);
  if (!isSur(produit)) return Number.NaN;
  return ttc ? montant - divideParDiviseur(produit, unite + taux) : divideArrondi(produit, exposant);
}

/** As {@link compareRegimes}, from what is already read. */
function compareGroupes(a: Groupe, b: Groupe): number {
  if (a.taux === 0 || b.taux === 0) return compareRegimes(a.regime, b.regime);
  return b.taux / 10 ** b.exposant - a.taux / 10 ** a.exposant;
}

function buildMontants(
  brut: number,
  remise: number,
  montant: Montant,
  montantTva: Montant | undefined,
): MontantsLigne {
  const montantBrut = remise === 0 ? montant : formatCentimes(brut);
  const montantRemise = remise === 0 ? MONTANT_ZERO : formatCentimes(remise);
  return montantTva === undefined
    ? { montantBrut, montantRemise, montant }
    : { montantBrut, montantRemise, montant, montantTva };
}

function totalize(
  groupes: Groupe[],
  lignes: readonly MontantsLigne[],
  lectures: LecturesTotaux,
): Totaux | undefined {
  const ttc = lectures.prix === "ttc";
  let totalHt = 0;
  let totalTva = 0;
  const parTva: TotalTva[] = [];
  if (groupes.length > 1) groupes.sort(compareGroupes);
  for (const groupe of groupes) {
    const tva = lectures.arrondiTva === "par-ligne" ? groupe.tva : taxe(groupe, groupe.base, ttc);
    const ht = ttc ? groupe.base - tva : groupe.base;
    totalHt += ht;
    totalTva += tva;
    if (!isSur(groupe.base) || !isSur(totalHt) || !isSur(totalTva) || !isSur(totalHt + totalTva))
      return undefined;
    const { regime } = groupe;
    const aVerifier = regime.categorie === "a-verifier";
    parTva.push({
      categorie: regime.categorie,
      taux: regime.categorie === "S" ? regime.taux : null,
      mentions: groupe.mentions.length === 0 ? [] : [...groupe.mentions].sort(),
      montantHt: formatCentimes(ht),
      montantTva: aVerifier ? null : formatCentimes(tva),
      montantTtc: aVerifier ? null : formatCentimes(ht + tva),
    });
  }
  const incomplet = groupes.some(({ regime }) => regime.categorie === "a-verifier");
  return {
    lignes,
    parTva,
    totalHt: formatCentimes(totalHt),
    totalTva: incomplet ? null : formatCentimes(totalTva),
    totalTtc: incomplet ? null : formatCentimes(totalHt + totalTva),
    lectures,
  };
}
