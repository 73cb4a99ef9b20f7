import { buildRefus, getValueAt } from "@ia-territoires/core";
import type { ContexteMission, RefusMission, TypeActionMission } from "./action-mission.ts";
import { findRefusEligibilite } from "./find-refus-eligibilite.ts";
import { findRefusStatut } from "./find-refus-statut.ts";
import { listActionsSuivi } from "./list-actions-suivi.ts";
import type { Devis, Mission } from "./mission.ts";
import { nextMission } from "./next-mission.ts";
import { findDeliberationManquante } from "./record-convention.ts";
import { resolveTarifMission } from "./resolve-tarif-mission.ts";

/** An action of a mission (or of one of its parts), and whether it can be done now: true, or why not. */
export interface ActionPossible {
  readonly type: TypeActionMission;
  readonly devisId?: string;
  readonly besoinId?: string;
  readonly interventionId?: string;
  readonly demandeId?: string;
  /** The side that would confirm the service. */
  readonly partie?: "prestataire" | "beneficiaire";
  readonly possible: true | RefusMission;
}

/**
 * Lists every action with whether it can be done today, so that a screen can say why a button does nothing.
 *
 * Asks the same rules as {@link nextMission}; for actions that need a form, only what does not depend on it is asked.
 * @example
 * listActionsPossibles(mission, contexte).find(({ type }) => type === "enregistrer-convention")?.possible
 * // => { statut: "refus", code: "deliberation-manquante", message: "Enregistrer d'abord la délibération…", … }
 */
export function listActionsPossibles(mission: Mission, contexte: ContexteMission): readonly ActionPossible[] {
  const { adhesion } = resolveTarifMission(mission, contexte);
  const eligibilite = findRefusEligibilite(mission, contexte);
  const convention = adhesion && findDeliberationManquante(mission, adhesion);
  return [
    { type: "creer-devis", possible: eligibilite ?? findHorsPeriode(mission, contexte) ?? true },
    { type: "enregistrer-deliberation", possible: true },
    { type: "enregistrer-convention", possible: convention ?? true },
    ...mission.devis.flatMap((devis) => listActionsDevis(mission, devis, contexte, eligibilite)),
    ...listActionsSuivi(mission, contexte),
  ];
}

function listActionsDevis(
  mission: Mission,
  { id: devisId, ...devis }: Devis,
  contexte: ContexteMission,
  eligibilite: RefusMission | undefined,
): readonly ActionPossible[] {
  const modifier = findRefusStatut({ id: devisId, ...devis }, ["brouillon"]) ?? eligibilite ?? true;
  const sansSaisie = (["envoyer-devis", "accepter-devis", "decliner-devis", "annuler-devis"] as const).map(
    (type) => {
      const resultat = nextMission(mission, { type, devisId }, contexte);
      return { type, devisId, possible: resultat.statut === "fait" ? (true as const) : resultat };
    },
  );
  return [{ type: "modifier-devis", devisId, possible: modifier }, ...sansSaisie];
}

function findHorsPeriode(mission: Mission, contexte: ContexteMission): RefusMission | undefined {
  const { versions, mission: libelle } = resolveTarifMission(mission, contexte);
  if (getValueAt(versions, contexte.aujourdHui) !== undefined) return undefined;
  return buildRefus({
    code: "hors-periode",
    message: `Le tarif « ${libelle} » n'est pas connu aujourd'hui.`,
    sources: versions.map(({ source }) => source),
    figures: { date: contexte.aujourdHui },
  });
}
