import type { DateIso, Montant } from "@ia-territoires/core";
import type { AvertissementTitre } from "./list-avertissements-lot.ts";
import type { RefusTitre } from "./refuse-titre.ts";
import type { Emission, Exercice, SuiteAnnulation, Titre } from "./titre.ts";

/** What somebody does to a titre. Identifiers are given by the caller. */
export type ActionTitre =
  | {
      readonly type: "completer";
      readonly objet?: string;
      /** Null takes it away. */
      readonly codeService?: string | null;
      readonly engagement?: string | null;
    }
  | { readonly type: "retirer" }
  | { readonly type: "transmettre" }
  | { readonly type: "rejeter"; readonly motif: string }
  | ({ readonly type: "enregistrer-emission" } & Emission)
  | ({ readonly type: "corriger-emission"; readonly motif: string } & Emission)
  | {
      readonly type: "reduire";
      readonly rectificationId: string;
      readonly montantTtc: Montant;
      readonly motif: string;
      readonly compte?: string;
    }
  | {
      readonly type: "annuler";
      readonly rectificationId: string;
      readonly motif: string;
      readonly suite: SuiteAnnulation;
      readonly compte?: string;
    }
  | ({ readonly type: "enregistrer-rectification"; readonly rectificationId: string } & Emission);

export type TypeActionTitre = ActionTitre["type"];

/** One action, by its type. */
export type ActionDeTitre<T extends TypeActionTitre> = Extract<ActionTitre, { readonly type: T }>;

/** What the rules need to know of the world. */
export interface ContexteTitre {
  readonly aujourdHui: DateIso;
  readonly exercices: readonly Exercice[];
}

/** What happened, for the journal: identifiers, figures and dates, no name of a person. */
export interface EvenementTitre {
  readonly type:
    | "titre-complete"
    | "titre-retire"
    | "titre-transmis"
    | "titre-rejete"
    | "titre-emis"
    | "titre-emission-corrigee"
    | "titre-reduit"
    | "titre-annule"
    | "rectification-emise";
  readonly donnees: Readonly<Record<string, string | number | null>>;
}

export interface TitreFait {
  readonly statut: "fait";
  readonly titre: Titre;
  /** Nothing when the same was already recorded: sent twice, it is done once. */
  readonly evenements: readonly EvenementTitre[];
  /** The half-days of the titre may be billed again. */
  readonly libere: boolean;
  readonly avertissements: readonly AvertissementTitre[];
}

export type ResultatTitre = TitreFait | RefusTitre;
