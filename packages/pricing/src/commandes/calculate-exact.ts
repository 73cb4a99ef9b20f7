import {
  addMontants,
  aggregateMontants,
  calculatePourcentage,
  compareMontants,
  MONTANT_ZERO,
  multiplyPrixUnitaire,
  negateMontant,
  parseMontant,
  parsePrixUnitaire,
  parseQuantite,
  parseTaux,
  quoteInput,
  subtractMontants,
} from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
import { removeTva } from "../tva/remove-tva.ts";
import type { RegimeTva } from "../tva/regime-tva.ts";
import { assertRegime, compareRegimes, getMention, isMemeGroupe } from "./groupes-tva.ts";
import type { Remise } from "./ligne-commande.ts";
import type { LecturesTotaux, LignePrix, MontantsLigne, TotalTva, Totaux } from "./totaux.ts";

/** The exact path, on big integers: any size, and the place where what makes no sense is refused in French. */
export function calculateExact(lignes: readonly LignePrix[], lectures: LecturesTotaux): Totaux {
  const calculees = lignes.map((ligne, index) => priceLigne(ligne, index + 1, lectures));
  return {
    lignes: calculees.map(({ montants }) => montants),
    ...totalizeExact(calculees, lectures),
    lectures,
  };
}

/** An amount with its treatment, as {@link totalizeExact} takes it. */
export interface LigneCalculee {
  readonly regime: RegimeTva;
  readonly montants: MontantsLigne;
}

function priceLigne(ligne: LignePrix, rang: number, lectures: LecturesTotaux): LigneCalculee {
  if (typeof ligne !== "object" || ligne === null) {
    throw new TypeError(
      `Ligne ${rang} : { quantite, prixUnitaire, tva } attendu, reçu ${quoteInput(ligne)}.`,
    );
  }
  assertRegime(ligne.tva);
  const prix = parsePrixUnitaire(ligne.prixUnitaire);
  if (prix.startsWith("-")) {
    throw new RangeError(
      `Ligne ${rang} : prix négatif ${quoteInput(prix)} ; le signe se met sur la quantité.`,
    );
  }
  const montantBrut = multiplyPrixUnitaire(prix, parseQuantite(ligne.quantite));
  return {
    regime: ligne.tva,
    montants: buildMontantsLigne(montantBrut, ligne.remise, ligne.tva, rang, lectures),
  };
}

/** Takes the discount off a gross amount, and the tax of the line when it is rounded there. */
export function buildMontantsLigne(
  montantBrut: Montant,
  remise: Remise | undefined,
  regime: RegimeTva,
  rang: number,
  lectures: LecturesTotaux,
): MontantsLigne {
  const montantRemise = remise === undefined ? MONTANT_ZERO : priceRemise(remise, montantBrut, rang);
  const montant = subtractMontants(montantBrut, montantRemise);
  const montants = { montantBrut, montantRemise, montant };
  return lectures.arrondiTva === "par-ligne"
    ? { ...montants, montantTva: taxe(regime, montant, lectures) }
    : montants;
}

function priceRemise(remise: Remise, brut: Montant, rang: number): Montant {
  const grandeur = "taux" in remise ? parseTaux(remise.taux) : parseMontant(remise.montant);
  const negatif = brut.startsWith("-");
  const valeur =
    "taux" in remise
      ? calculatePourcentage(brut, parseTaux(remise.taux))
      : negatif
        ? negateMontant(parseMontant(remise.montant))
        : parseMontant(remise.montant);
  const depasse =
    ("taux" in remise && Number(remise.taux) > 100) ||
    (negatif ? compareMontants(valeur, brut) < 0 : compareMontants(valeur, brut) > 0);
  if (!grandeur.startsWith("-") && !depasse) return valeur;
  throw new RangeError(
    `Ligne ${rang} : remise ${quoteInput(grandeur)} hors limites ; elle va de zéro au montant de la ligne (${brut}).`,
  );
}

/** The tax of an amount, zero when there is none or it is to be checked. */
function taxe(regime: RegimeTva, montant: Montant, { prix }: LecturesTotaux): Montant {
  if (regime.categorie !== "S") return MONTANT_ZERO;
  if (prix === "ht") return calculatePourcentage(montant, regime.taux);
  return subtractMontants(montant, removeTva(montant, regime.taux));
}

/** One base and one tax per category and rate, then the three totals. */
export function totalizeExact(
  lignes: readonly LigneCalculee[],
  lectures: LecturesTotaux,
): Omit<Totaux, "lignes" | "lectures"> {
  const groupes: LigneCalculee[][] = [];
  for (const ligne of lignes) {
    const meme = groupes.find(([premiere]) => premiere && isMemeGroupe(premiere.regime, ligne.regime));
    if (meme === undefined) groupes.push([ligne]);
    else meme.push(ligne);
  }
  const parTva = groupes
    .flatMap((membres) => (membres[0] ? [{ regime: membres[0].regime, membres }] : []))
    .sort((a, b) => compareRegimes(a.regime, b.regime))
    .map(({ regime, membres }) => totalizeGroupe(regime, membres, lectures));
  const incomplet = parTva.some(({ montantTva }) => montantTva === null);
  const totalHt = aggregateMontants(parTva.map(({ montantHt }) => montantHt));
  const totalTva = incomplet ? null : aggregateMontants(parTva.flatMap(({ montantTva }) => montantTva ?? []));
  return { parTva, totalHt, totalTva, totalTtc: totalTva && addMontants(totalHt, totalTva) };
}

function totalizeGroupe(
  regime: RegimeTva,
  membres: readonly LigneCalculee[],
  lectures: LecturesTotaux,
): TotalTva {
  const base = aggregateMontants(membres.map(({ montants }) => montants.montant));
  const tva =
    lectures.arrondiTva === "par-ligne"
      ? aggregateMontants(membres.map(({ montants }) => montants.montantTva ?? MONTANT_ZERO))
      : taxe(regime, base, lectures);
  const montantHt = lectures.prix === "ttc" ? subtractMontants(base, tva) : base;
  const aVerifier = regime.categorie === "a-verifier";
  return {
    categorie: regime.categorie,
    taux: regime.categorie === "S" ? regime.taux : null,
    mentions: [...new Set(membres.flatMap((membre) => getMention(membre.regime) ?? []))].sort(),
    montantHt,
    montantTva: aVerifier ? null : tva,
    montantTtc: aVerifier ? null : addMontants(montantHt, tva),
  };
}
