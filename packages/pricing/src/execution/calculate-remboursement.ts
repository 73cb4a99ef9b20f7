import {
  MONTANT_ZERO,
  compareMontants,
  compareTaux,
  formatMontant,
  formatTaux,
  parseMontant,
  parseTaux,
  subtractMontants,
} from "@ia-territoires/core";
import type { Montant, Source, Taux } from "@ia-territoires/core";
import { REMBOURSEMENT_AVANCE, SOURCES_REMBOURSEMENT } from "../texts/avances.ts";
import { assertMontantPositif } from "./assert-montant.ts";
import { toFraction, writeFraction } from "./fraction.ts";

/** Where the work stands, and where its advance does. */
export interface DemandeRemboursement {
  readonly avance: Montant;
  /** Amount with tax of the market or order. */
  readonly montantTtc: Montant;
  /** What is done so far, with tax, this request included. */
  readonly executeTtc: Montant;
  readonly dejaRembourse?: Montant;
  /** Where repayment begins and ends, in percent of the amount with tax, when the contract says so. */
  readonly debut?: Taux;
  readonly fin?: Taux;
}

/** What is taken back on this request. */
export interface RemboursementAvance {
  readonly statut: "remboursement";
  /** All that should be repaid at this point. */
  readonly cumul: Montant;
  /** What this request repays. */
  readonly montant: Montant;
  readonly reste: Montant;
  readonly explication: string;
  readonly sources: readonly Source[];
}

/**
 * Calculates the repayment of an advance: it begins at 65 % of the amount with tax (at the first request when the advance
 * is above 30 %), and is over at 80 % (code de la commande publique, R. 2191-11, R. 2191-12). Between the two the line is
 * straight: that is practice, the code does not say it.
 *
 * Throws a RangeError on a negative amount, a market of zero, an advance above it, an end that is not after the beginning.
 * @example
 * calculateRemboursement({ avance: "3000.00", montantTtc: "60000.00", executeTtc: "42000.00" })
 * // => { statut: "remboursement", cumul: "1000.00", montant: "1000.00", reste: "2000.00", … }
 */
export function calculateRemboursement(demande: DemandeRemboursement): RemboursementAvance {
  const avance = assertMontantPositif("avance", demande.avance);
  const montantTtc = assertMontantPositif("montantTtc", demande.montantTtc);
  const execute = assertMontantPositif("executeTtc", demande.executeTtc);
  const deja = assertMontantPositif("dejaRembourse", demande.dejaRembourse ?? MONTANT_ZERO);
  if (
    montantTtc === MONTANT_ZERO ||
    compareMontants(avance, montantTtc) > 0 ||
    compareMontants(deja, avance) > 0
  ) {
    throw new RangeError(
      `Avance de ${avance} sur ${montantTtc}, dont ${deja} déjà remboursé : ces montants ne se suivent pas.`,
    );
  }
  const forte = toFraction(avance).haut * 100n > toFraction(montantTtc).haut * REMBOURSEMENT_AVANCE.tauxFort;
  const debut = parseTaux(demande.debut ?? (forte ? "0" : REMBOURSEMENT_AVANCE.debut));
  const fin = parseTaux(demande.fin ?? REMBOURSEMENT_AVANCE.fin);
  if (debut.startsWith("-") || compareTaux(fin, debut) <= 0 || compareTaux(fin, "100" as Taux) > 0) {
    throw new RangeError(
      `Remboursement de ${debut} à ${fin} % : la fin suit le début et ne passe pas 100 %.`,
    );
  }
  const voulu = calculateCumul(avance, montantTtc, execute, debut, fin);
  const cumul = compareMontants(voulu, deja) < 0 ? deja : voulu;
  const montant = subtractMontants(cumul, deja);
  return {
    statut: "remboursement",
    cumul,
    montant,
    reste: subtractMontants(avance, cumul),
    explication: `${formatMontant(execute)} exécutés sur ${formatMontant(montantTtc)} ; remboursement de ${formatTaux(debut)} à ${formatTaux(fin)}, en ligne droite (usage) : ${formatMontant(cumul)} au total, ${formatMontant(montant)} sur cette demande.`,
    sources: SOURCES_REMBOURSEMENT,
  };
}

/** Avance × (exécuté − début × marché) ÷ ((fin − début) × marché), between nothing and the whole advance. */
function calculateCumul(avance: Montant, marche: Montant, execute: Montant, debut: Taux, fin: Taux): Montant {
  // Everything in millionths of a percent of a cent, so that only the last division rounds.
  const millioniemes = (taux: Taux): bigint => {
    const { haut, bas } = toFraction(taux);
    return (haut * 1_000_000n) / bas;
  };
  const marcheCents = toFraction(marche).haut;
  const avancement = toFraction(execute).haut * 100_000_000n - marcheCents * millioniemes(debut);
  const etendue = marcheCents * (millioniemes(fin) - millioniemes(debut));
  if (avancement <= 0n) return MONTANT_ZERO;
  if (avancement >= etendue) return avance;
  const exact = { haut: toFraction(avance).haut * avancement, bas: 100n * etendue };
  return parseMontant(writeFraction(exact, { decimales: 2, sens: "proche" }));
}
