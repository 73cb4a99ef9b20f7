import type { DateIso } from "@ia-territoires/core";

/** Everything the software holds on a person, as it is handed to them (RGPD, art. 15). */
export interface DossierAcces {
  readonly etabliLe: string;
  readonly personne: {
    readonly id: string;
    readonly nom: string;
    readonly email: string;
    readonly creeLe: string;
    readonly derniereConnexionLe: string | null;
    readonly secondFacteur: boolean;
  };
  readonly moyensDeConnexion: readonly { readonly genre: string; readonly creeLe: string }[];
  readonly sessions: readonly {
    readonly ouverteLe: string;
    readonly finLe: string;
    readonly adresse: string | null;
    readonly navigateur: string | null;
  }[];
  /** What an identity provider last said of them. */
  readonly identites: readonly {
    readonly fournisseur: string;
    readonly siret: string | null;
    readonly lueLe: string;
  }[];
  /** What the service itself keeps; given to the person alone, but for the mails of their organismes. */
  readonly courriersDuService: readonly CourrierRecu[];
  readonly fluxAgenda: readonly { readonly creeLe: string; readonly luLe: string | null }[];
  readonly resumeQuotidien: { readonly actif: boolean; readonly dernierLe: string | null } | null;
  readonly organismes: readonly PartOrganisme[];
}

/** A mail that was written to a person: its kind and its day, not its text. */
export interface CourrierRecu {
  readonly modele: string;
  readonly creeLe: string;
  readonly etat: string;
}

/** What one organisme holds on a person. */
export interface PartOrganisme {
  readonly organisme: string;
  readonly roles: readonly string[];
  readonly depuis: string;
  readonly finLe: DateIso | null;
  readonly delegations: readonly {
    readonly acte: string;
    readonly du: DateIso;
    readonly au: DateIso | null;
  }[];
  readonly courriers: readonly CourrierRecu[];
  /** What they keep for themselves; given to the person alone. */
  readonly brouillons: readonly {
    readonly formulaire: string;
    readonly majLe: string;
    /** What was typed, as it was typed. */
    readonly contenu: unknown;
  }[];
  readonly vues: readonly { readonly liste: string; readonly nom: string }[];
  /** What they were given to do. */
  readonly echeances: readonly { readonly jour: DateIso; readonly quoi: string }[];
  readonly fichiersDeposes: readonly { readonly nom: string; readonly deposeLe: string }[];
  /** As a référent: when they were not available, and what they handed over or took. */
  readonly absences: readonly { readonly du: DateIso; readonly au: DateIso }[];
  readonly passations: readonly { readonly faiteLe: string; readonly note: string }[];
  /** What was signed under this very name, whoever recorded it. */
  readonly signatures: readonly {
    readonly missionId: string;
    readonly qualite: string;
    readonly signeLe: string;
  }[];
  /** Interventions whose sheet or confirmation bears this very name. */
  readonly interventions: readonly {
    readonly missionId: string;
    readonly le: DateIso;
    readonly role: "presence" | "confirmation";
  }[];
  /** Trainings recorded under this very name. */
  readonly formations: readonly {
    readonly le: DateIso;
    readonly contenu: string;
    readonly formateur: string;
  }[];
  readonly actions: readonly {
    readonly quand: string;
    readonly action: string;
    readonly roles: readonly string[];
    readonly objetId: string;
  }[];
}
