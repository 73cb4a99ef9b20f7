import { addMontants, calculatePourcentage, subtractMontants } from "@ia-territoires/core";
import type { Montant, Taux } from "@ia-territoires/core";

/** An amount with its tax apart: HT + TVA = TTC, to the cent. */
export interface MontantsTva {
  readonly montantHt: Montant;
  readonly montantTva: Montant;
  readonly montantTtc: Montant;
}

/**
 * Splits an amount given without tax (`ht`: the tax is rounded) or with tax (`ttc`: the base is rounded, the tax is
 * the rest, so that the amount given never moves). Half a cent goes up; amounts here are never negative.
 */
export function splitTva(montant: Montant, taux: Taux, prix: "ht" | "ttc"): MontantsTva {
  if (prix === "ht") {
    const montantTva = calculatePourcentage(montant, taux);
    return { montantHt: montant, montantTva, montantTtc: addMontants(montant, montantTva) };
  }
  const montantHt = removeTva(montant, taux);
  return { montantHt, montantTva: subtractMontants(montant, montantHt), montantTtc: montant };
}

/** HT = TTC ÷ (1 + taux), exact then rounded to the cent. A Taux counts in millionths of a percent. */
function removeTva(montantTtc: Montant, taux: Taux): Montant {
  const [entier = "", decimales = ""] = taux.split(".");
  const part = BigInt(entier + decimales.padEnd(6, "0"));
  const base = 100n * 1_000_000n;
  const dividende = BigInt(montantTtc.replace(".", "")) * base;
  const centimes = (2n * dividende + (base + part)) / (2n * (base + part));
  const chiffres = centimes.toString().padStart(3, "0");
  return `${chiffres.slice(0, -2)}.${chiffres.slice(-2)}` as Montant;
}
