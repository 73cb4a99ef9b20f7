import {
  addMontants,
  addTaux,
  buildRefus,
  formatDateFr,
  formatMontant,
  formatTaux,
  getValueAt,
  parseMontant,
  parseTaux,
} from "@ia-territoires/core";
import type { Certainty, DateIso, Montant, Refus, Source, Taux } from "@ia-territoires/core";
import {
  INDEMNITE_FORFAITAIRE,
  JOURS_ANNEE,
  POINTS_AJOUTES,
  SOURCES_INTERETS,
  TAUX_DIRECTEUR_SEMESTRE,
} from "../texts/interets-moratoires.ts";
import { assertEntier, assertJour, assertMontantPositif } from "./assert-montant.ts";
import type { CodeRefusExecution } from "./codes-refus-execution.ts";
import { toFraction, writeFraction } from "./fraction.ts";

/** A late payment. */
export interface DemandeInterets {
  /** What was to be paid, with tax, less any retention. */
  readonly montantTtc: Montant;
  /** First day on which interest runs: the day after the due date. It chooses the rate, whatever follows. */
  readonly debut: DateIso;
  /** Days late, that of the payment included. */
  readonly jours: number;
  /** The ECB rate of that half-year, when the caller has it from its source; else the data of the library. */
  readonly tauxDirecteur?: Taux;
}

/** Interest and fixed sum due for a late payment. */
export interface InteretsMoratoires {
  readonly statut: "interets";
  readonly taux: Taux;
  readonly tauxDirecteur: Taux;
  readonly certainty: Certainty | "declared";
  readonly montantInterets: Montant;
  readonly indemnite: Montant;
  readonly total: Montant;
  readonly explication: string;
  readonly sources: readonly Source[];
}

/**
 * Calculates the interest of a late payment: base with tax × rate × days ÷ 365, rounded once to the cent, and the fixed
 * 40 €. The rate is that of the ECB on the first day of the half-year in which interest began, plus 8 points, one rate
 * for the whole delay (code de la commande publique, L. 2192-13, R. 2192-31, R. 2192-32, D. 2192-35).
 *
 * Refuses `taux-directeur-inconnu` for a half-year that is not in the data and not given: the newest rate never replaces
 * it. No day late, no interest and no fixed sum. Throws a RangeError on a negative amount or days that are not whole.
 * @example
 * calculateInterets({ montantTtc: "12000.00", debut: "2024-06-20", jours: 30 })
 * // => { statut: "interets", taux: "12.5", montantInterets: "123.29", indemnite: "40.00", total: "163.29", … }
 */
export function calculateInterets(
  demande: DemandeInterets,
): InteretsMoratoires | Refus<CodeRefusExecution, { readonly debut: DateIso }> {
  const montantTtc = assertMontantPositif("montantTtc", demande.montantTtc);
  const debut = assertJour("debut", demande.debut);
  const jours = assertEntier("jours", demande.jours, 0, 36_500);
  const connu = getValueAt(TAUX_DIRECTEUR_SEMESTRE, debut);
  const tauxDirecteur = demande.tauxDirecteur === undefined ? connu?.value : parseTaux(demande.tauxDirecteur);
  if (tauxDirecteur === undefined) {
    return buildRefus({
      code: "taux-directeur-inconnu",
      message: `Le taux de la BCE du semestre du ${formatDateFr(debut)} n'est pas connu ici : le donner, relevé à sa source.`,
      sources: SOURCES_INTERETS,
      figures: { debut },
    });
  }
  const taux = addTaux(tauxDirecteur, POINTS_AJOUTES);
  const base = toFraction(montantTtc);
  const part = toFraction(taux);
  const exact = {
    haut: base.haut * part.haut * BigInt(jours),
    bas: base.bas * part.bas * 100n * BigInt(JOURS_ANNEE),
  };
  const montantInterets = parseMontant(writeFraction(exact, { decimales: 2, sens: "proche" }));
  const indemnite = jours === 0 ? parseMontant("0.00") : INDEMNITE_FORFAITAIRE;
  return {
    statut: "interets",
    taux,
    tauxDirecteur,
    certainty: demande.tauxDirecteur === undefined && connu !== undefined ? connu.certainty : "declared",
    montantInterets,
    indemnite,
    total: addMontants(montantInterets, indemnite),
    explication: `${formatMontant(montantTtc)} × ${formatTaux(taux)} × ${jours} jours ÷ ${JOURS_ANNEE} = ${formatMontant(montantInterets)} ; taux : ${formatTaux(tauxDirecteur)} au premier jour du semestre du ${formatDateFr(debut)}, plus 8 points ; indemnité forfaitaire : ${formatMontant(indemnite)}.`,
    sources: SOURCES_INTERETS,
  };
}
