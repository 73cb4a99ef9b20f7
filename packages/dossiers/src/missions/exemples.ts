import { parseCodeDepartement, parseDateIso, parseSiren, parseSiret } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import type { UsagePlafond } from "@ia-territoires/pricing/cdg";
import type { ActionMission, ActionFaite, ContexteMission } from "./action-mission.ts";
import { createMission } from "./create-mission.ts";
import type { NouvelleMission } from "./create-mission.ts";
import type { Mission } from "./mission.ts";
import { nextMission } from "./next-mission.ts";

// Demonstration data for the tests: invented numbers, no real body nor person.

export const d = parseDateIso;

export const NOUVELLE: NouvelleMission = {
  id: "m1",
  prestataire: { siret: parseSiret("99914001500010"), departement: parseCodeDepartement("14") },
  beneficiaire: {
    siren: parseSiren("999140023"),
    nature: "commune",
    departement: parseCodeDepartement("14"),
  },
  tarif: "cdg14-ia",
};

/** The context of a day, with what the year's ledger already holds. */
export function contexte(aujourdHui: string, acceptees = 0, devisees = 0): ContexteMission {
  const usages: UsagePlafond[] = [{ periodeDebut: d("2026-01-01"), acceptees, devisees }];
  return { aujourdHui: d(aujourdHui), usages };
}

export const CREER = {
  type: "creer-devis",
  devisId: "d1",
  numero: "2026-001",
  objet: "Atelier de sensibilisation",
  tranches: [{ prevueLe: d("2026-10-05"), demiJournees: 2 }],
  valideJusquAu: d("2026-12-31"),
} as const satisfies ActionMission;

export const DELIBERATION = {
  type: "enregistrer-deliberation",
  numero: "2026-14",
  date: d("2026-06-02"),
  publieeLe: d("2026-06-05"),
} as const satisfies ActionMission;

const signature = (partie: "prestataire" | "beneficiaire", signeLe: DateIso, qualite: string) =>
  ({ partie, nom: `Signataire d'essai (${partie})`, qualite, signeLe }) as const;

export const CONVENTION = {
  type: "enregistrer-convention",
  signeeLe: d("2026-06-10"),
  signataires: [
    signature("beneficiaire", d("2026-06-09"), "maire"),
    signature("prestataire", d("2026-06-10"), "président"),
  ],
} as const satisfies ActionMission;

export const ENVOYER = { type: "envoyer-devis", devisId: "d1" } as const satisfies ActionMission;
export const ACCEPTER = {
  type: "accepter-devis",
  devisId: "d1",
  signataire: { nom: "Signataire d'essai", qualite: "maire" },
} as const satisfies ActionMission;

export const BESOIN = {
  type: "enregistrer-besoin",
  besoinId: "b1",
  origine: "prestataire",
  texte: "Sensibiliser les agents avant d'ouvrir un assistant conversationnel",
  services: [{ code: "ateliers-sensibilisation", livrables: ["support-atelier"] }],
  demiJournees: 2,
} as const satisfies ActionMission;
/** A day of the example on which the devis was accepted and the convention is in force. */
export const PLANIFIER = {
  type: "planifier-intervention",
  interventionId: "i1",
  devisId: "d1",
  date: d("2026-10-05"),
  demiJournees: 1,
  objectif: "Atelier de sensibilisation",
} as const satisfies ActionMission;
export const REALISER = {
  type: "realiser-intervention",
  interventionId: "i1",
} as const satisfies ActionMission;
export const confirmer = (partie: "prestataire" | "beneficiaire") =>
  ({
    type: "confirmer-service-fait",
    interventionId: "i1",
    partie,
    signataire: { nom: `Signataire d'essai (${partie})`, qualite: "essai" },
  }) as const satisfies ActionMission;
export const DEMANDER = {
  type: "demander-document",
  demandeId: "q1",
  libelle: "Liste des outils utilisés",
  pourLe: d("2026-12-01"),
} as const satisfies ActionMission;

/** A new mission of the example; throws when it is refused. */
export function ouvrir(nouvelle: NouvelleMission = NOUVELLE): Mission {
  const resultat = createMission(nouvelle);
  if (resultat.statut === "refus") throw new Error(resultat.message);
  return resultat.mission;
}

/** Does the actions one after the other, each of which must be allowed; gives the last answer. */
export function enchainer(
  mission: Mission,
  ctx: ContexteMission,
  actions: readonly ActionMission[],
): ActionFaite {
  let faite: ActionFaite = { statut: "fait", mission, evenements: [], mouvements: [], avertissements: [] };
  for (const action of actions) {
    const resultat = nextMission(faite.mission, action, ctx);
    if (resultat.statut === "refus") throw new Error(`${action.type} : ${resultat.message}`);
    faite = resultat;
  }
  return faite;
}
