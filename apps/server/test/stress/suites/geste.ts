import type { DateIso } from "@ia-territoires/core";
import type { Appel } from "../../create-monde.ts";

/** Who acts: on their mission the référent of the CDG and the secrétaire of the body, over all of them the service financier. */
export type Metier = "referent" | "secretaire" | "finances";

/** One draw: which of what is there, how much, on which day, from a page how old, clicked twice or not. */
export interface Tirage {
  readonly geste: string;
  readonly rang: number;
  readonly demiJournees: number;
  readonly jours: number;
  readonly perimee: boolean;
  readonly double: boolean;
}

/** Where a person acts: their own door, the mission as they last read it, what day it is. */
export interface Poste {
  readonly appel: Appel;
  readonly partie: "prestataire" | "beneficiaire";
  readonly missionId: string;
  readonly organismeId: string;
  readonly prestataireId: string;
  readonly vue: Awaited<ReturnType<Appel["missions"]["get"]>>;
  readonly aujourdHui: DateIso;
  /** Accounts of those who intervene for the CDG. */
  readonly referents: readonly string[];
  /** A file of the dossier. */
  readonly fichierId: string;
}

/** Where the service financier acts. */
export interface PosteFinances {
  readonly appel: Appel;
  readonly aujourdHui: DateIso;
  readonly exercice: number;
}

/** What a procedure answered; undefined when there was nothing to try it on. */
export type Reponse = Promise<{ readonly statut: string } | undefined> | undefined;

/** An action that may be drawn, whether or not it is the turn of who tries it. */
export interface Geste<P> {
  readonly metiers: readonly Metier[];
  /** How often it is drawn, beside the others. */
  readonly poids: number;
  readonly essai: (poste: P, tirage: Tirage) => Reponse;
}

export type Gestes<P> = Readonly<Record<string, Geste<P>>>;

/** The one of a list that a draw points to. */
export const pick = <T>(liste: readonly T[], rang: number): T | undefined =>
  liste[rang % Math.max(1, liste.length)];

/** One of those that are where an action expects them, mostly; any of them now and then, out of its turn. */
export function pickStatut<T extends { readonly statut: string }>(
  liste: readonly T[],
  statuts: readonly string[],
  rang: number,
): T | undefined {
  const attendus = liste.filter(({ statut }) => statuts.includes(statut));
  const horsTour = rang % (attendus.length === 0 ? 3 : 8) === 0;
  return pick(horsTour ? liste : attendus, rang);
}

/** What a page sends with an action on its mission. */
export const surMission = ({ missionId, vue }: Poste) => ({
  cleIdempotence: crypto.randomUUID(),
  missionId,
  version: vue.version,
});
