import type { Montant, PrixUnitaire, Quantite, Taux } from "@ia-territoires/core";
import type { PalierBpu } from "../bpu/bpu.ts";
import type { UniteBpu } from "../bpu/unites.ts";
import type { RegimeTva } from "../tva/regime-tva.ts";

/** A discount on a line: a percentage of its gross amount, or an amount. Never negative. */
export type Remise = { readonly taux: Taux } | { readonly montant: Montant };

/** What is asked for: a line of the BPU and how much of it. */
export interface DemandeLigne {
  readonly code: string;
  /** Units asked, at most four decimals. Negative in a credit note. For a rate line: how many times it is due. */
  readonly quantite: Quantite;
  readonly remise?: Remise;
  /** The amount on which a line of unit `pourcent` is taken; asked of those lines only. */
  readonly assiette?: Montant;
  /** People who attend, all sessions of the line together: checked against the bounds of the line. */
  readonly participants?: number;
  /** The treatment of this line, when whoever sells decides otherwise than the category of the BPU. */
  readonly regimeTva?: RegimeTva;
}

/** A part of a line priced at one price: the whole of it, or one slice of a graduated price. */
export interface PartLigne {
  readonly quantite: Quantite;
  readonly prixUnitaireHt: PrixUnitaire;
  /** The step used, when the price goes by quantity. */
  readonly palier: PalierBpu | null;
  readonly montantHt: Montant;
}

/** A priced line of an order. Amounts are without VAT: `montantBrutHt` − `montantRemise` = `montantHt`. */
export interface LigneCommande {
  /** Place in the demand, from 1. */
  readonly rang: number;
  readonly code: string;
  readonly lot: string;
  readonly designation: string;
  readonly unite: UniteBpu;
  readonly quantite: Quantite;
  /** One part, or one per slice of a graduated price; a rate has none. */
  readonly parts: readonly PartLigne[];
  /** Set on a rate line only: its percentage and the amount it is taken on. */
  readonly taux: { readonly taux: Taux; readonly assiette: Montant } | null;
  readonly montantBrutHt: Montant;
  readonly remise: Remise | null;
  readonly montantRemise: Montant;
  readonly montantHt: Montant;
  readonly regimeTva: RegimeTva;
}
