import type { JourLike } from "../jours/jour-like.ts";

/** A person or a service in an invitation. */
export interface ContactIcs {
  readonly nom: string;
  readonly email: string;
}

/** When an event takes place: whole days, or times on the clock of a zone. */
export type QuandIcs =
  | { readonly jour: JourLike; readonly dernierJour?: JourLike }
  | { readonly debut: string; readonly fin: string; readonly zone: string };

/** An event of a calendar file. */
export interface EvenementIcs {
  /** Always the same for the same event, so that a new file updates it: e.g. `echeance-42@exemple.fr`. */
  readonly uid: string;
  /** Version of the event: 0, then one more at each change, cancellation included. */
  readonly sequence: number;
  /** Instant of this version, ISO text with `Z` or an offset. */
  readonly horodatage: string;
  readonly titre: string;
  readonly quand: QuandIcs;
  readonly description?: string;
  readonly lieu?: string;
  readonly url?: string;
  readonly annule?: boolean;
  readonly organisateur?: ContactIcs;
  readonly participants?: readonly ContactIcs[];
}

/** `PUBLISH`: to be read. `REQUEST`: an invitation. `CANCEL`: the events are cancelled. */
export type MethodeIcs = "PUBLISH" | "REQUEST" | "CANCEL";

/** A calendar file to write. */
export interface DemandeIcs {
  readonly evenements: readonly EvenementIcs[];
  readonly methode?: MethodeIcs;
  /** Name that a calendar program shows. */
  readonly nom?: string;
}
