import type { FiltreCommandes } from "../tableaux/tableau.ts";

/** A bar of a chart: its amount, and the orders behind it. */
export interface Barre {
  readonly cle: string;
  readonly libelle: string;
  readonly montant: string;
  readonly filtre: FiltreCommandes;
}

/** The figures that charts draw. */
export interface Graphiques {
  readonly mois: readonly Barre[];
  readonly lots: readonly Barre[];
  /** The largest ones. */
  readonly beneficiaires: readonly Barre[];
  readonly codes: readonly Barre[];
}

/** Titles of the charts, in their order. */
export const TITRES_GRAPHIQUES: readonly { readonly cle: keyof Graphiques; readonly titre: string }[] = [
  { cle: "mois", titre: "Volume d’affaires par mois" },
  { cle: "lots", titre: "Volume d’affaires par lot" },
  { cle: "beneficiaires", titre: "Premiers bénéficiaires" },
  { cle: "codes", titre: "Premières lignes du bordereau" },
];
