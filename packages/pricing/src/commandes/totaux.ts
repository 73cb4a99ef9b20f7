import type { Montant, PrixUnitaire, Quantite } from "@ia-territoires/core";
import type { RegimeTva } from "../tva/regime-tva.ts";
import type { Remise } from "./ligne-commande.ts";

/** One line to price: how much, at what price, less a discount, under what VAT. The sign is on the quantity. */
export interface LignePrix {
  readonly quantite: Quantite;
  /** Never negative. Without tax, or with it under the option `prix: "ttc"`. */
  readonly prixUnitaire: PrixUnitaire;
  readonly remise?: Remise;
  readonly tva: RegimeTva;
}

/**
 * How amounts are rounded where no text binds:
 * - `prix`: unit prices are without tax (`ht`, default) or with it (`ttc`: the base is found back, the amount paid never moves);
 * - `arrondiTva`: the tax is rounded once per rate on the sum of the lines (`par-taux`, default, EN 16931, BR-CO-17) or
 *   on each line (`par-ligne`).
 */
export interface LecturesTotaux {
  readonly prix: "ht" | "ttc";
  readonly arrondiTva: "par-taux" | "par-ligne";
}

/** Amounts of one line, on the side of its prices: `montantBrut` − `montantRemise` = `montant`. */
export interface MontantsLigne {
  readonly montantBrut: Montant;
  readonly montantRemise: Montant;
  readonly montant: Montant;
  /** The tax of the line, under the reading `par-ligne` only. */
  readonly montantTva?: Montant;
}

/** The total of the lines that share a category and a rate. The tax is `null` when it is to be checked. */
export interface TotalTva {
  readonly categorie: RegimeTva["categorie"];
  readonly taux: Extract<RegimeTva, { categorie: "S" }>["taux"] | null;
  /** Legal mentions, or what is to be checked, of these lines. */
  readonly mentions: readonly string[];
  readonly montantHt: Montant;
  readonly montantTva: Montant | null;
  readonly montantTtc: Montant | null;
}

/** Totals of lines. `totalTva` and `totalTtc` are `null` as soon as one line's tax is to be checked: nothing is assumed. */
export interface Totaux {
  readonly lignes: readonly MontantsLigne[];
  readonly parTva: readonly TotalTva[];
  readonly totalHt: Montant;
  readonly totalTva: Montant | null;
  readonly totalTtc: Montant | null;
  readonly lectures: LecturesTotaux;
}
