import {
  buildRefus,
  calculatePourcentage,
  compareMontants,
  compareTaux,
  formatDateFr,
  formatMontant,
  formatTaux,
  getValueAt,
  parseMontant,
  parseTaux,
  quoteInput,
} from "@ia-territoires/core";
import type { DateIso, Montant, Refus, Source, Taux } from "@ia-territoires/core";
import { REGLES_AVANCE, SOURCES_AVANCE } from "../texts/avances.ts";
import type { AcheteurAvance } from "../texts/avances.ts";
import { assertEntier, assertJour, assertMontantPositif } from "./assert-montant.ts";
import type { CodeRefusExecution } from "./codes-refus-execution.ts";
import { toFraction, writeFraction } from "./fraction.ts";

/** A market or an order that may carry an advance. */
export interface DemandeAvance {
  /** Day of the consultation: the rules of that day. */
  readonly date: DateIso;
  readonly montantHt: Montant;
  readonly montantTtc: Montant;
  readonly dureeMois: number;
  readonly acheteur: AcheteurAvance;
  readonly titulairePme: boolean;
  /** The rate of the contract; left out: the least that the code allows. */
  readonly taux?: Taux;
}

/** The advance, and whether the code makes it due. */
export interface Avance {
  readonly statut: "avance";
  /** Due by right: more than 50 000 € without tax and more than two months. Otherwise the contract may grant it. */
  readonly obligatoire: boolean;
  readonly taux: Taux;
  readonly tauxMinimum: Taux;
  /** The amount with tax, or twelve months of it beyond a year. */
  readonly assietteTtc: Montant;
  readonly montant: Montant;
  readonly explication: string;
  readonly sources: readonly Source[];
}

/**
 * Calculates an advance: a rate from 5 to 30 % of the amount with tax, of twelve months of it beyond a year; the least
 * rate is higher for a small or medium firm, by kind of buyer (code de la commande publique, R. 2191-3, R. 2191-7).
 *
 * `obligatoire` tells whether it is due by right. Under an accord-cadre without minimum, ask it for each order
 * (R. 2191-16). Refuses `regles-inconnues` before 2025. Throws a RangeError on a negative amount, a duration that is not whole months, a rate out of its bounds.
 * @example
 * calculateAvance({ date: "2026-03-02", montantHt: "60000.00", montantTtc: "72000.00", dureeMois: 24, acheteur: "autre", titulairePme: true })
 * // => { statut: "avance", obligatoire: true, taux: "5", assietteTtc: "36000.00", montant: "1800.00", … }
 */
export function calculateAvance(
  demande: DemandeAvance,
): Avance | Refus<CodeRefusExecution, { readonly date: DateIso }> {
  const date = assertJour("date", demande.date);
  const montantHt = assertMontantPositif("montantHt", demande.montantHt);
  const montantTtc = assertMontantPositif("montantTtc", demande.montantTtc);
  const mois = assertEntier("dureeMois", demande.dureeMois, 1, 1_200);
  const regles = getValueAt(REGLES_AVANCE, date)?.value;
  if (regles === undefined) {
    const message = `Les règles des avances ne sont pas connues ici au ${formatDateFr(date)}.`;
    return buildRefus({ code: "regles-inconnues", message, sources: SOURCES_AVANCE, figures: { date } });
  }
  if (!Object.hasOwn(regles.tauxMinimumPme, demande.acheteur)) {
    throw new RangeError(
      `acheteur inconnu ${quoteInput(demande.acheteur)} ; connus : ${Object.keys(regles.tauxMinimumPme).join(", ")}.`,
    );
  }
  const tauxMinimum = demande.titulairePme ? regles.tauxMinimumPme[demande.acheteur] : regles.tauxMinimum;
  const taux = demande.taux === undefined ? tauxMinimum : parseTaux(demande.taux);
  if (compareTaux(taux, tauxMinimum) < 0 || compareTaux(taux, regles.tauxMaximum) > 0) {
    throw new RangeError(
      `Taux d'avance ${quoteInput(taux)} : de ${tauxMinimum} à ${regles.tauxMaximum} % attendu (R. 2191-7).`,
    );
  }
  const obligatoire = compareMontants(montantHt, regles.seuilHt) > 0 && mois > regles.seuilMois;
  const assietteTtc = mois > 12 ? parseMontant(reduceDouzeMois(montantTtc, mois)) : montantTtc;
  const montant = calculatePourcentage(assietteTtc, taux);
  return {
    statut: "avance",
    obligatoire,
    taux,
    tauxMinimum,
    assietteTtc,
    montant,
    explication:
      `${formatTaux(taux)} de ${formatMontant(assietteTtc)}${mois > 12 ? ` (douze mois sur ${mois})` : ""} = ${formatMontant(montant)} ; ` +
      (obligatoire
        ? "avance due de droit."
        : "avance facultative : elle n'est due de droit qu'au-delà de 50 000 € hors taxe et de deux mois."),
    sources: SOURCES_AVANCE,
  };
}

function reduceDouzeMois(montantTtc: Montant, mois: number): string {
  const { haut, bas } = toFraction(montantTtc);
  return writeFraction({ haut: haut * 12n, bas: bas * BigInt(mois) }, { decimales: 2, sens: "proche" });
}
