import type { FAITS, FactId, OptionOf } from "./faits.ts";

/** An answer with what goes with it. `non-concerne` asks for its reason. */
export interface ReponseDetaillee<V> {
  readonly valeur: V | "inconnu" | "non-concerne";
  /** Why the question does not concern the system; asked for with `non-concerne`. */
  readonly motif?: string;
  /** Options of a multiple choice about which the person does not know. */
  readonly inconnus?: readonly string[];
  readonly source?: string;
  readonly note?: string;
  readonly reponduLe?: string;
}

type Valeur<Id extends FactId> = (typeof FAITS)[Id]["type"] extends "bool"
  ? "oui" | "non"
  : (typeof FAITS)[Id]["type"] extends "date"
    ? // A day, or "jamais".
      string
    : (typeof FAITS)[Id]["type"] extends "number"
      ? number
      : (typeof FAITS)[Id]["type"] extends "one"
        ? OptionOf<Id>
        : readonly OptionOf<Id>[];

/**
 * What is declared of a system. A missing key means « je ne sais pas », never « non ». An empty list means « aucun ».
 */
export type Faits = {
  readonly [Id in FactId]?: Valeur<Id> | "inconnu" | ReponseDetaillee<Valeur<Id>> | undefined;
};
