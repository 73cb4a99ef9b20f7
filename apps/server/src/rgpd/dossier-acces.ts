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
  readonly organismes: readonly PartOrganisme[];
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
  readonly courriers: readonly { readonly modele: string; readonly creeLe: string; readonly etat: string }[];
  /** What they keep for themselves; given to the person alone. */
  readonly brouillons: readonly { readonly formulaire: string; readonly majLe: string }[];
  readonly vues: readonly { readonly liste: string; readonly nom: string }[];
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
  readonly actions: readonly {
    readonly quand: string;
    readonly action: string;
    readonly roles: readonly string[];
    readonly objetId: string;
  }[];
}
