import type {
  DatedValue,
  DateIso,
  Montant,
  PrixUnitaire,
  Quantite,
  Refus,
  Source,
} from "@ia-territoires/core";
import type { TvaDemande } from "../devis/demande-devis.ts";
import type { TvaDevis } from "../devis/resultat-devis.ts";
import type { CodeRefusPrestation } from "./codes-refus-prestation.ts";
import type { ModeleTarif, PrestationCdg } from "./prestation-cdg.ts";

/** What is asked of a mission; each way of pricing takes its own fields and refuses those of others. */
export interface DemandePrestation {
  /** A code of {@link PrestationCdg} that the library knows, or a whole one. */
  readonly prestation: string | PrestationCdg;
  /** It chooses the version of the tariff. */
  readonly date: DateIso;
  /** Units of time, people, sessions… */
  readonly quantite?: Quantite;
  /** Class of customer or category of staff, where prices go by class. */
  readonly classe?: string;
  /** The amount on which a percentage is taken. */
  readonly assiette?: Montant;
  /** The two factors of a product, in the order of the tariff. */
  readonly facteurs?: readonly [Quantite, Quantite];
  readonly habitants?: number;
  /** Name of a package. */
  readonly formule?: string;
  /** Years of the fixed part. Default: one. */
  readonly annees?: number;
  /** Units already used in the year of the cap. Default: none. */
  readonly dejaPris?: Quantite;
  readonly tva?: TvaDemande;
}

/** One line of a price, with its sentence. */
export interface LignePrestation {
  readonly libelle: string;
  readonly quantite: Quantite;
  readonly prixUnitaire: PrixUnitaire | null;
  readonly montant: Montant;
  readonly explication: string;
}

/** The price of a mission. */
export interface PrixPrestation {
  readonly statut: "prix";
  readonly prestation: string;
  readonly version: DatedValue<ModeleTarif>;
  readonly lignes: readonly LignePrestation[];
  /** Sum of the lines; what is to be paid is `tva.montantTtc`. */
  readonly montant: Montant;
  readonly tva: TvaDevis;
  readonly sources: readonly Source[];
}

/** A refusal of `calculatePrestation`, with what the text says instead. */
export type RefusPrestation = Refus<
  CodeRefusPrestation,
  { readonly version: DatedValue<ModeleTarif> | null }
>;
