import { ANNEE } from "./missions/annee.ts";
import { AVANT } from "./missions/avant.ts";
import { CONNUES } from "./missions/connues.ts";
import { EN_COURS } from "./missions/en-cours.ts";
import { FACTUREES } from "./missions/facturees.ts";
import { LIMITES } from "./missions/limites.ts";
import type { Pas } from "./pas.ts";

/** The story of one body: an INSEE code, a SIREN of the directory, or the name of an invented body. */
export interface ScenarioMission {
  readonly qui: string;
  readonly pas: readonly Pas[];
  /** Entered today, as if its history had been kept on paper: first in lists, where the guide and its readers look for it. */
  readonly saisieAujourdHui?: true;
}

/** Missions of the demonstration: real communes of Calvados and invented bodies, invented stories and people. */
export const SCENARIOS_MISSIONS: readonly ScenarioMission[] = [
  ...ANNEE,
  ...FACTUREES,
  ...LIMITES,
  ...EN_COURS,
  ...AVANT,
  ...CONNUES.map((scenario) => ({ ...scenario, saisieAujourdHui: true as const })),
];
