import type { DateIso, Refus, Source } from "@ia-territoires/core";
import type {
  AvertissementDevis,
  LecturesTarif,
  RefusDevis,
  TarifCdg,
  TrancheDevis,
  TvaDemande,
  UsagePlafond,
} from "@ia-territoires/pricing/cdg";
import type { Besoin, ServiceChoisi } from "./besoin.ts";
import type { CodeAvertissementMission } from "./codes-avertissement.ts";
import type { CodeRefusPropreMission } from "./codes.ts";
import type { DemiJournee } from "./creneau.ts";
import type { FicheIntervention } from "./intervention.ts";
import type {
  Convention,
  Deliberation,
  Denonciation,
  DerogationTerritoire,
  ImputationPlafond,
  Mission,
  Signataire,
} from "./mission.ts";

/** What somebody does to a mission. Identifiers and numbers of devis are given by the caller. */
export type ActionMission =
  | {
      readonly type: "creer-devis";
      readonly devisId: string;
      readonly numero: string;
      readonly objet: string;
      readonly tranches: readonly TrancheDevis[];
      readonly valideJusquAu: DateIso;
      /** Else today. It chooses the version of the tariff. */
      readonly date?: DateIso;
      /** The need it answers. */
      readonly besoinId?: string;
    }
  | {
      readonly type: "modifier-devis";
      readonly devisId: string;
      readonly objet?: string;
      readonly tranches?: readonly TrancheDevis[];
      readonly valideJusquAu?: DateIso;
      readonly date?: DateIso;
    }
  | { readonly type: "envoyer-devis"; readonly devisId: string }
  | ({ readonly type: "enregistrer-deliberation" } & Deliberation)
  | ({ readonly type: "enregistrer-convention" } & Omit<Convention, "denonciation">)
  | {
      readonly type: "accepter-devis";
      readonly devisId: string;
      /** Day the beneficiary accepted, else today. */
      readonly accepteLe?: DateIso;
      readonly signataire?: Signataire;
    }
  | { readonly type: "decliner-devis"; readonly devisId: string; readonly motif?: string }
  | { readonly type: "annuler-devis"; readonly devisId: string; readonly motif?: string }
  /** Gives back what was not done of an accepted devis: it is finished as it stands. */
  | { readonly type: "solder-devis"; readonly devisId: string; readonly motif?: string }
  | ({ readonly type: "denoncer-convention" } & Denonciation)
  /** Puts the present convention among the past ones, so that a new one can be signed. */
  | { readonly type: "renouveler-adhesion"; readonly gardeDeliberation: boolean }
  | {
      readonly type: "enregistrer-besoin";
      readonly besoinId: string;
      readonly origine: Besoin["origine"];
      readonly texte: string;
      readonly services: readonly ServiceChoisi[];
      readonly demiJournees?: number;
      readonly avantLe?: DateIso;
      /** Day of the contact, else today. */
      readonly recuLe?: DateIso;
    }
  | { readonly type: "ecarter-besoin"; readonly besoinId: string; readonly motif: string }
  | {
      readonly type: "planifier-intervention";
      readonly interventionId: string;
      readonly devisId: string;
      readonly date: DateIso;
      readonly demiJournees: number;
      readonly creneauIds?: readonly string[];
      readonly objectif?: string;
    }
  | {
      readonly type: "modifier-intervention";
      readonly interventionId: string;
      readonly date?: DateIso;
      readonly demiJournees?: number;
      readonly creneauIds?: readonly string[];
    }
  | ({ readonly type: "rediger-fiche"; readonly interventionId: string } & FicheIntervention)
  | {
      readonly type: "realiser-intervention";
      readonly interventionId: string;
      /** Day it was done, else the day planned. */
      readonly date?: DateIso;
      readonly demiJournees?: number;
    }
  | {
      readonly type: "confirmer-service-fait";
      readonly interventionId: string;
      /** The side that confirms. */
      readonly partie: "prestataire" | "beneficiaire";
      /** Day of the confirmation, else today. */
      readonly le?: DateIso;
      readonly signataire: Signataire;
      readonly pieceId?: string;
    }
  | { readonly type: "annuler-intervention"; readonly interventionId: string; readonly motif: string }
  | {
      readonly type: "demander-document";
      readonly demandeId: string;
      readonly libelle: string;
      readonly pourquoi?: string;
      readonly pourLe: DateIso;
    }
  | {
      readonly type: "recevoir-document";
      readonly demandeId: string;
      readonly fichierIds: readonly string[];
      /** Day it came, else today. */
      readonly recueLe?: DateIso;
    }
  | { readonly type: "annuler-demande"; readonly demandeId: string; readonly motif: string };

export type TypeActionMission = ActionMission["type"];

/** One action, by its type. */
export type Action<T extends TypeActionMission> = Extract<ActionMission, { readonly type: T }>;

/** What the rules need to know of the world. */
export interface ContexteMission {
  readonly aujourdHui: DateIso;
  /**
   * Half-days accepted and quoted by this vendor for this beneficiary under this tariff, period by period. The
   * mission's own devis are in it: those still draft or sent among `devisees`, the accepted ones among `acceptees`.
   */
  readonly usages: readonly UsagePlafond[];
  /** The vendor's own tariff, when the mission's is not one of pricing's. */
  readonly tarif?: TarifCdg;
  /** How the vendor reads « par an »; else pricing's defaults. */
  readonly lectures?: Partial<LecturesTarif>;
  /** The vendor's VAT; else the tariff's. */
  readonly tva?: TvaDemande;
  /** How the vendor reads the duty to send the délibération to the préfet; else `dispensee` (L. 2131-2, I, 1°, b). */
  readonly transmission?: "dispensee" | "requise";
  /** `activee`: the vendor's setting allows derogations at all. */
  readonly derogationTerritoire?: DerogationTerritoire & { readonly activee: boolean };
}

/** What happened, for the journal: identifiers and dates; neither the name of a person nor a text that may hold one. */
export type EvenementMission =
  | { readonly type: "mission-creee"; readonly le?: DateIso }
  | {
      readonly type: "derogation-territoire";
      readonly le?: DateIso;
      readonly auteur: DerogationTerritoire["auteur"];
    }
  | {
      readonly type:
        | "devis-cree"
        | "devis-modifie"
        | "devis-envoye"
        | "devis-decline"
        | "devis-annule"
        | "devis-solde";
      readonly le: DateIso;
      readonly devisId: string;
    }
  | {
      readonly type: "devis-accepte";
      readonly le: DateIso;
      readonly devisId: string;
      readonly accepteLe: DateIso;
    }
  | {
      readonly type: "deliberation-enregistree";
      readonly le: DateIso;
      readonly numero: string;
      readonly date: DateIso;
    }
  | { readonly type: "convention-enregistree"; readonly le: DateIso; readonly signeeLe: DateIso }
  | {
      readonly type:
        | "creneau-propose"
        | "creneau-confirme"
        | "creneau-deplace"
        | "creneau-reattribue"
        | "creneau-annule";
      readonly le: DateIso;
      readonly devisId: string;
      readonly creneauId: string;
      readonly date: DateIso;
      readonly demiJournee: DemiJournee;
      readonly referentId: string | null;
    }
  | {
      readonly type: "convention-denoncee";
      readonly le: DateIso;
      readonly par: Denonciation["par"];
      readonly dernierJour: DateIso;
    }
  | { readonly type: "adhesion-renouvelee"; readonly le: DateIso; readonly gardeDeliberation: boolean }
  | {
      readonly type: "besoin-enregistre" | "besoin-ecarte";
      readonly le: DateIso;
      readonly besoinId: string;
    }
  | {
      readonly type: "intervention-planifiee" | "intervention-modifiee" | "intervention-realisee";
      readonly le: DateIso;
      readonly interventionId: string;
      readonly devisId: string;
      readonly date: DateIso;
      readonly demiJournees: number;
    }
  | {
      readonly type: "fiche-redigee" | "intervention-annulee";
      readonly le: DateIso;
      readonly interventionId: string;
      readonly devisId: string;
    }
  | {
      readonly type: "service-fait-confirme";
      readonly le: DateIso;
      readonly interventionId: string;
      readonly devisId: string;
      readonly partie: "prestataire" | "beneficiaire";
      readonly confirmeLe: DateIso;
    }
  | {
      readonly type: "document-demande" | "document-recu" | "demande-annulee";
      readonly le: DateIso;
      readonly demandeId: string;
      readonly pourLe: DateIso;
    };

/** An entry of the cap ledger: positive half-days are taken, negative ones given back. */
export interface MouvementPlafond extends ImputationPlafond {
  readonly devisId: string;
}

/** Something to show to the person who decides; it never blocks. */
export interface AvertissementMission {
  readonly code: CodeAvertissementMission;
  readonly message: string;
  readonly sources: readonly Source[];
}

/** The action was allowed: the new mission, and what to write in the journal and the ledger. */
export interface ActionFaite {
  readonly statut: "fait";
  readonly mission: Mission;
  readonly evenements: readonly EvenementMission[];
  readonly mouvements: readonly MouvementPlafond[];
  readonly avertissements: readonly (AvertissementMission | AvertissementDevis)[];
}

/** A refusal of the mission's own rules, or of the price and cap. */
export type RefusMission = Refus<CodeRefusPropreMission> | RefusDevis;

export type ResultatMission = ActionFaite | RefusMission;
