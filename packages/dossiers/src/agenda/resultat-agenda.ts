import type { Creneau } from "../missions/creneau.ts";
import type { CodeAvertissementAgenda } from "./codes.ts";
import type { RefusAgenda } from "./conflit.ts";

/** Something to show to the person who decides; it never blocks. */
export interface AvertissementAgenda {
  readonly code: CodeAvertissementAgenda;
  readonly message: string;
}

/** An action was allowed: the créneaux as they are from now on, new and changed ones only. */
export interface CreneauxFaits {
  readonly statut: "fait";
  readonly creneaux: readonly Creneau[];
  readonly avertissements: readonly AvertissementAgenda[];
}

export type ResultatAgenda = CreneauxFaits | RefusAgenda;
