import type { Refus } from "@ia-territoires/core";
import type { CodeRefusAgenda } from "./codes.ts";
import type { Moment } from "./moment.ts";

/** A half-day asked for; with `creneauId`, the créneau that would move there. */
export interface DemandeCreneau extends Moment {
  readonly devisId: string;
  readonly referentId: string | null;
  readonly creneauId?: string;
}

/** One thing that stands in the way, with what it comes from. */
export type Conflit = Refus<CodeRefusAgenda, { readonly creneauId?: string }>;

/**
 * A way out of a conflict, whose half-days are free:
 * - `autre-referent`: the same half-day with somebody else;
 * - `autre-moment`: another half-day with the same référent;
 * - `echange`: the half-day asked for, once the créneau that holds it has moved to `autre`.
 */
export type Echange = Moment & { readonly referentId: string | null } & (
    | { readonly type: "autre-referent" | "autre-moment" }
    | {
        readonly type: "echange";
        readonly autre: Moment & { readonly creneauId: string; readonly referentId: string | null };
        /** The créneau that gives way was confirmed: its body has to agree again. */
        readonly aReconfirmer: boolean;
      }
  );

/** A refusal of the agenda: its first conflict, all of them, and the swaps offered in their order. */
export type RefusAgenda = Refus<
  CodeRefusAgenda,
  { readonly conflits: readonly Conflit[]; readonly echanges: readonly Echange[] }
>;
