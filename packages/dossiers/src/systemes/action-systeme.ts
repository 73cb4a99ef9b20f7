import type { CodeRefus as CodeRefusDroit, FactId } from "@ia-territoires/compliance";
import type { DateIso, Refus } from "@ia-territoires/core";
import type { ClauseRelue } from "../clauses/relecture-clauses.ts";
import type { CodeRefusSysteme } from "./codes.ts";
import type {
  ActionPlan,
  ClasseSysteme,
  EtatAction,
  ReponseDonnee,
  Systeme,
  UsageSysteme,
} from "./systeme.ts";

/** What is said of a system beside its answers. */
export type DescriptionSysteme = Pick<Systeme, "nom" | "fournisseur" | "finalite" | "service">;

/** What a person enters for an action of the plan. */
export type SaisieActionPlan = Pick<
  ActionPlan,
  "titre" | "obligation" | "responsable" | "echeance" | "budget" | "note"
>;

/** What somebody does to a system of the register. Identifiers are given by the caller. */
export type ActionSysteme =
  | ({ readonly type: "decrire" } & DescriptionSysteme)
  | { readonly type: "changer-usage"; readonly usage: UsageSysteme }
  /** `reponse` null takes the answer back. */
  | { readonly type: "repondre"; readonly fait: FactId; readonly reponse: ReponseDonnee | null }
  | { readonly type: "annuler-reponse" }
  | { readonly type: "confirmer"; readonly motif: string }
  | { readonly type: "requalifier"; readonly classes: readonly ClasseSysteme[]; readonly motif: string }
  | {
      readonly type: "trancher-lecture";
      readonly interpretation: string;
      readonly choix: "lettre" | "interpretation" | null;
      readonly motif: string;
    }
  | ({ readonly type: "ajouter-action"; readonly actionId: string } & SaisieActionPlan)
  | ({
      readonly type: "modifier-action";
      readonly actionId: string;
      readonly etat: EtatAction;
    } & SaisieActionPlan)
  | {
      readonly type: "rattacher-preuve";
      readonly fichierId: string;
      readonly obligation?: string;
      readonly actionId?: string;
    }
  | { readonly type: "detacher-preuve"; readonly fichierId: string }
  | {
      readonly type: "relire-clauses";
      readonly document: string;
      readonly clauses: readonly ClauseRelue[];
    }
  | { readonly type: "reexaminer" }
  | { readonly type: "prendre-acte"; readonly changementId: string };

export type TypeActionSysteme = ActionSysteme["type"];

/** One action, by its type. */
export type ActionDe<T extends TypeActionSysteme> = Extract<ActionSysteme, { readonly type: T }>;

/** What the rules need to know of the world. */
export interface ContexteSysteme {
  readonly aujourdHui: DateIso;
  /** Now, as an ISO instant. */
  readonly maintenant: string;
  /** Identifier of the account that acts. */
  readonly auteur: string;
}

/** What happened, for the journal: identifiers, codes and dates; no text that somebody typed. */
export interface EvenementSysteme {
  readonly type:
    | "systeme-declare"
    | "systeme-decrit"
    | "systeme-usage"
    | "reponse-donnee"
    | "reponse-retiree"
    | "reponse-annulee"
    | "avis-confirme"
    | "avis-requalifie"
    | "lecture-tranchee"
    | "action-ajoutee"
    | "action-modifiee"
    | "preuve-rattachee"
    | "preuve-detachee"
    | "clauses-relues"
    | "examen-refait"
    | "changement-vu";
  readonly objetId: string;
  readonly donnees: Readonly<Record<string, unknown>>;
}

/** The action was allowed: the new system, and what to write in the journal. */
export interface ActionSystemeFaite {
  readonly statut: "fait";
  readonly systeme: Systeme;
  readonly evenements: readonly EvenementSysteme[];
}

export type RefusSysteme = Refus<CodeRefusSysteme> | Refus<CodeRefusDroit>;
export type ResultatSysteme = ActionSystemeFaite | RefusSysteme;
