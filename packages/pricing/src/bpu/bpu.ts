import type { DateIso, PrixUnitaire, Quantite, Taux } from "@ia-territoires/core";
import type { CategorieTva } from "../tva/categorie-tva.ts";
import type { UniteBpu } from "./unites.ts";

/** Level of the person who works, as the CCTP (001, § 6.6.4) names it. */
export type ProfilIntervenant = "JUNIOR" | "CONFIRME" | "EXPERT";

/** How a service is delivered, when the line says so. */
export type ModeBpu =
  | "conference"
  | "salle-intra"
  | "salle-inter"
  | "webinaire"
  | "webinaire-video"
  | "saas"
  | "on-premise";

/** One step of a price by quantity, both bounds included; `a: null` for the last, without end. */
export interface PalierBpu {
  readonly de: Quantite;
  readonly a: Quantite | null;
  readonly prixUnitaireHt: PrixUnitaire;
}

/**
 * The price of a line, without VAT:
 * - `unitaire`: one price;
 * - `paliers`: by quantity. `volume`: the whole quantity at the price of its step; `tranches`: each slice at its own;
 * - `taux`: a percentage of an amount given with the order (unit `pourcent`).
 */
export type PrixBpu =
  | { readonly type: "unitaire"; readonly prixUnitaireHt: PrixUnitaire }
  | {
      readonly type: "paliers";
      readonly mode: "volume" | "tranches";
      readonly paliers: readonly PalierBpu[];
    }
  | { readonly type: "taux"; readonly taux: Taux };

/** One line of a BPU. `null`: the table says nothing there. */
export interface LigneBpu {
  /** Unique in the BPU; the rows of a table that repeat it are its steps. */
  readonly code: string;
  /** Each lot is its own accord-cadre (001, definitions). */
  readonly lot: string;
  readonly famille: string | null;
  readonly designation: string;
  readonly mode: ModeBpu | null;
  /** Whom the service is for, or the size of the body it is priced for, as the table words it. */
  readonly publicOuTaille: string | null;
  readonly profil: ProfilIntervenant | null;
  readonly unite: UniteBpu;
  /** As the table words it: « 1 h », « demi-journée », « 7 h au plus ». */
  readonly duree: string | null;
  readonly prix: PrixBpu;
  readonly categorieTva: CategorieTva;
  /** `null`: the table does not say whether the price is revised. */
  readonly revisable: boolean | null;
  readonly minParticipants: number | null;
  readonly maxParticipants: number | null;
  readonly delaiLivrableJoursOuvres: number | null;
  readonly referenceCctp: string | null;
  readonly observation: string | null;
  /** Invented for a demonstration: never a figure of a contract. */
  readonly illustratif: boolean;
}

/** SHA-256 of the content of a BPU, `sha256:` then 64 hexadecimal digits: two parties compare it to know they hold the same prices. */
export type EmpreinteBpu = `sha256:${string}`;

/** What names one version of a BPU, carried by every quote so that an old order can be replayed. */
export interface IdentiteBpu {
  readonly titre: string;
  readonly version: string;
  /** First day on which these prices hold. */
  readonly depuis: DateIso;
  /** Last day, included; `null`: until the next version. */
  readonly jusquAu: DateIso | null;
  /** `illustratif` as soon as one line is. */
  readonly statut: "contractuel" | "illustratif";
  readonly empreinte: EmpreinteBpu;
}

/** One version of a bordereau de prix unitaires. Build it by `createBpu`, which checks it and computes its hash. */
export interface Bpu extends IdentiteBpu {
  readonly lignes: readonly LigneBpu[];
}
