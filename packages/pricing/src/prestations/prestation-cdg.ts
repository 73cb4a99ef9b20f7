import type {
  CodeDepartement,
  DatedValue,
  Montant,
  PrixUnitaire,
  Quantite,
  Source,
  Taux,
} from "@ia-territoires/core";
import type { TvaTarif } from "../tarifs/tarif-cdg.ts";

/** What time is sold by. */
export type UniteTemps = "heure" | "demi-journee" | "jour" | "mois";

/** Prices by class of customer or category of staff; `tous` alone when there is one price. */
export type PrixParClasse = Readonly<Record<string, PrixUnitaire>>;

/** One band of population, up to `jusqua` inhabitants included; `null`: without end. */
export interface TranchePopulation {
  readonly jusqua: number | null;
  readonly prix: PrixUnitaire;
}

/** Time sold by the unit. `pas`: the smallest part sold, `null` when the text does not say whether a unit can be cut. */
export interface ModeleTemps {
  readonly modele: "temps";
  readonly unite: UniteTemps;
  readonly prix: PrixParClasse;
  readonly pas: Quantite | null;
  /** Least quantity billed: less is billed as that much. */
  readonly minimumFacture: Quantite | null;
  /** Most units a year; what is already used comes with the question. */
  readonly plafondAnnuel: Quantite | null;
  readonly deplacements: "inclus" | "non-precise";
}

/** The ways in which centres de gestion price their missions. */
export type ModeleTarif =
  | ModeleTemps
  | (Omit<ModeleTemps, "modele"> & { readonly modele: "fixe-et-temps"; readonly fixeAnnuel: Montant })
  | {
      readonly modele: "forfait";
      readonly par: "personne" | "session" | "mission";
      readonly prix: PrixParClasse;
    }
  | {
      readonly modele: "pourcentage";
      readonly assiette: string;
      readonly parts: readonly { readonly libelle: string; readonly taux: Taux }[];
    }
  | { readonly modele: "produit"; readonly facteurs: readonly [string, string]; readonly prix: PrixParClasse }
  | {
      /** `habitant`: so much each, band by band; `forfait`: one price for the whole body, that of its band. */
      readonly modele: "population";
      readonly mode: "habitant" | "forfait";
      readonly tranches: readonly TranchePopulation[];
    }
  | {
      readonly modele: "formules";
      readonly formules: readonly { readonly nom: string; readonly montant: Montant | null }[];
    }
  | { readonly modele: "sur-devis" }
  | { readonly modele: "inclus" };

/** A mission that a centre de gestion sells, whatever its way of pricing, as dated and sourced data. */
export interface PrestationCdg {
  readonly id: string;
  readonly prestataire: { readonly nom: string; readonly departement: CodeDepartement };
  readonly mission: string;
  readonly versions: readonly DatedValue<ModeleTarif>[];
  readonly tva: TvaTarif;
  readonly fondement: Source;
}
