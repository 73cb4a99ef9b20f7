import type {
  Classement,
  Faits,
  FactId,
  Obligations,
  OutcomeFound,
  TextVersion,
} from "@ia-territoires/compliance";
import type { DateIso, Montant } from "@ia-territoires/core";
import type { RelectureClauses } from "../clauses/relecture-clauses.ts";

/** What the body does with the system. */
export type UsageSysteme = "projet" | "essai" | "en-service" | "arrete";

/** A class as the register holds it. */
export type ClasseSysteme = OutcomeFound["outcome"];

/** An answer to a question of the law. */
export type ReponseDonnee = Exclude<Faits[FactId], undefined>;

/** An answer that was given, changed or taken back, so that it can be undone. */
export interface ModificationReponse {
  readonly fait: FactId;
  /** Null: there was no answer, or there is none any more. */
  readonly avant: ReponseDonnee | null;
  readonly apres: ReponseDonnee | null;
  readonly le: string;
  readonly auteur: string;
}

/** What a juriste said of the answer of the engine: an instant, an identifier, a reason. */
export interface AvisJuriste {
  readonly type: "confirme" | "requalifie";
  /** Classes that are held from then on; for a confirmation, those of the engine. */
  readonly classes: readonly ClasseSysteme[];
  readonly motif: string;
  readonly le: string;
  readonly auteur: string;
  /** What was in front of the juriste: {@link getEmpreinteExamen}. When it moves, the opinion is to be given again. */
  readonly empreinte: string;
}

/** A contested reading, settled by a juriste with a reason; `choix` is null when it is left open again. */
export interface LectureTranchee {
  readonly interpretation: string;
  readonly choix: "lettre" | "interpretation" | null;
  readonly motif: string;
  readonly le: string;
  readonly auteur: string;
}

/** Where an action stands. */
export type EtatAction = "a-faire" | "en-cours" | "faite" | "abandonnee";

/** Something to do about a system: by whom, for when, with what budget (001, art. 5.4.1). */
export interface ActionPlan {
  readonly id: string;
  readonly titre: string;
  /** Obligation that it serves. */
  readonly obligation?: string;
  /** A function or a service. */
  readonly responsable: string;
  readonly echeance: DateIso;
  /** Absent: not estimated yet, which is not nothing. */
  readonly budget?: Montant;
  readonly etat: EtatAction;
  readonly faiteLe?: DateIso;
  readonly note?: string;
}

/** What a file of the dossier shows: that an obligation is met, or that an action was done. */
export interface PreuveSysteme {
  readonly fichierId: string;
  readonly obligation?: string;
  readonly actionId?: string;
  readonly le: string;
}

/** The screening that is kept: what the law said of the answers, on a day, under a release of law. */
export interface ExamenGarde {
  readonly le: DateIso;
  readonly textVersion: TextVersion;
  readonly ruleset: Classement["ruleset"];
  readonly classes: readonly ClasseSysteme[];
  readonly obligations: Obligations;
}

/** A duty as a change of law lists it; its words are kept, for a law that no longer has it. */
export interface DevoirChange {
  readonly id: string;
  readonly titre: string;
  readonly avant: DateIso | null;
  readonly apres: DateIso | null;
}

/** What a new text changed for a system, until somebody takes note of it. */
export interface ChangementDroit {
  readonly id: string;
  readonly le: DateIso;
  readonly avant: { readonly ruleset: string; readonly textVersion: TextVersion };
  readonly apres: { readonly ruleset: string; readonly textVersion: TextVersion };
  readonly classesAvant: readonly ClasseSysteme[];
  readonly classesApres: readonly ClasseSysteme[];
  readonly ajoutes: readonly DevoirChange[];
  readonly retires: readonly DevoirChange[];
  readonly modifies: readonly DevoirChange[];
  readonly vuLe?: string;
  readonly vuPar?: string;
}

/** An AI system in the register of a body. Plain data: it goes to JSON and back unchanged. */
export interface Systeme {
  readonly id: string;
  readonly nom: string;
  /** Empty when the body made it itself. */
  readonly fournisseur: string;
  readonly finalite: string;
  readonly service: string;
  readonly usage: UsageSysteme;
  readonly declareLe: DateIso;
  readonly faits: Faits;
  /** Oldest first. */
  readonly modifications: readonly ModificationReponse[];
  readonly lectures: readonly LectureTranchee[];
  readonly avis: readonly AvisJuriste[];
  readonly actions: readonly ActionPlan[];
  readonly preuves: readonly PreuveSysteme[];
  /** Checks of acts and contracts, oldest first; absent from systems kept before there were any. */
  readonly relectures?: readonly RelectureClauses[];
  readonly examen: ExamenGarde;
  readonly changements: readonly ChangementDroit[];
}
