import {
  addMontants,
  calculatePourcentage,
  compareMontants,
  formatMontant,
  MONTANT_ZERO,
  parseMontant,
  quoteInput,
  subtractMontants,
} from "@ia-territoires/core";
import type { Montant, Source } from "@ia-territoires/core";
import { PENALITES_CCAG } from "../texts/ccag-penalites.ts";
import type { CodeCcag, RegimePenalites } from "../texts/ccag-penalites.ts";
import { assertEntier, assertMontantPositif } from "./assert-montant.ts";
import { toFraction, writeFraction } from "./fraction.ts";

/** A delay, in days already counted: which days count is a question of calendar, asked elsewhere. */
export interface DemandePenalites {
  readonly ccag: CodeCcag | RegimePenalites;
  /** V: the price without tax of what is late, or of the whole when it cannot be used without. */
  readonly montantHt: Montant;
  /** R: days late, from the day after the end of the delay. */
  readonly joursRetard: number;
  /** Amount without tax of the market or order, on which the cap is taken. Default: `montantHt`. */
  readonly montantMarcheHt?: Montant;
  /** Penalties already incurred on the same market: they count for the exemption and the cap. */
  readonly dejaEncourues?: Montant;
}

/** Penalties of a delay. No VAT is on them. */
export interface Penalites {
  readonly statut: "penalites";
  readonly montantCalcule: Montant;
  /** What the cap leaves. */
  readonly montantRetenu: Montant;
  /** What is due now: zero while the total does not pass the exemption. */
  readonly montantDu: Montant;
  readonly plafonne: boolean;
  readonly exonere: boolean;
  readonly explication: string;
  readonly sources: readonly Source[];
}

/**
 * Calculates lateness penalties: V × R ÷ 1000 (TIC, FCS) or ÷ 3000 (PI, MI), capped at 10 % of the market or order,
 * nothing due while their total does not exceed 1 000 € (CCAG of 2021, art. 14.1; 300 € and no cap in 2009). A contract
 * that departs from it brings its own figures as a `RegimePenalites`.
 *
 * The buyer asks for remarks first (15 days): nothing here is automatic. Throws a RangeError on a negative amount, days
 * that are not a whole number, an unknown CCAG.
 * @example
 * calculatePenalites({ ccag: "tic-2021", montantHt: "20000.00", joursRetard: 60 }).montantDu // => "1200.00"
 * calculatePenalites({ ccag: "tic-2021", montantHt: "20000.00", joursRetard: 40 }).exonere // => true
 */
export function calculatePenalites(demande: DemandePenalites): Penalites {
  const regime = getRegime(demande.ccag);
  const montantHt = assertMontantPositif("montantHt", demande.montantHt);
  const marche = assertMontantPositif("montantMarcheHt", demande.montantMarcheHt ?? montantHt);
  const deja = assertMontantPositif("dejaEncourues", demande.dejaEncourues ?? MONTANT_ZERO);
  const jours = assertEntier("joursRetard", demande.joursRetard, 0, 36_500);
  const { haut, bas } = toFraction(montantHt);
  const exact = { haut: haut * BigInt(jours), bas: bas * BigInt(regime.diviseur) };
  const montantCalcule = parseMontant(writeFraction(exact, { decimales: 2, sens: "proche" }));
  const plafond = regime.plafond === null ? null : calculatePourcentage(marche, regime.plafond);
  const reste =
    plafond && (compareMontants(plafond, deja) > 0 ? subtractMontants(plafond, deja) : MONTANT_ZERO);
  const plafonne = reste !== null && compareMontants(montantCalcule, reste) > 0;
  const montantRetenu = plafonne ? reste : montantCalcule;
  const total = addMontants(deja, montantRetenu);
  const exonere = compareMontants(total, regime.exoneration) <= 0;
  return {
    statut: "penalites",
    montantCalcule,
    montantRetenu,
    montantDu: exonere ? MONTANT_ZERO : montantRetenu,
    plafonne,
    exonere,
    explication:
      `${formatMontant(montantHt)} × ${jours} jours ÷ ${regime.diviseur} = ${formatMontant(montantCalcule)}` +
      (plafonne && plafond !== null
        ? `, ramené à ${formatMontant(montantRetenu)} par le plafond de ${formatMontant(plafond)}`
        : "") +
      (exonere
        ? ` ; rien n'est dû, le total (${formatMontant(total)}) ne dépasse pas ${formatMontant(regime.exoneration)}`
        : "") +
      ". Sans TVA.",
    sources: [regime.source],
  };
}

function getRegime(ccag: CodeCcag | RegimePenalites): RegimePenalites {
  const regime =
    typeof ccag === "string"
      ? Object.hasOwn(PENALITES_CCAG, ccag)
        ? PENALITES_CCAG[ccag]
        : undefined
      : ccag;
  if (regime === undefined || regime === null) {
    throw new RangeError(
      `CCAG inconnu ${quoteInput(ccag)} ; connus : ${Object.keys(PENALITES_CCAG).join(", ")}.`,
    );
  }
  assertEntier("diviseur", regime.diviseur, 1, 1_000_000);
  return regime;
}
