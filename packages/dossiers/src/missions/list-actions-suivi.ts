import type { ActionMission, ContexteMission } from "./action-mission.ts";
import { buildRefusEtat } from "./build-refus-etat.ts";
import type { ActionPossible } from "./list-actions-possibles.ts";
import type { Mission } from "./mission.ts";
import { nextMission } from "./next-mission.ts";

/** What a form will decide: a refusal about the day is not one of the action itself. */
const DU_JOUR: ReadonlySet<string> = new Set([
  "intervention-hors-convention",
  "plafond-annee-intervention",
  "confirmation-avant-intervention",
  "date-future",
]);
const SIGNATAIRE = { nom: "-", qualite: "-" };

/** The actions around the devis: needs, convention, interventions, documents asked; each with true or why not. */
export function listActionsSuivi(mission: Mission, contexte: ContexteMission): readonly ActionPossible[] {
  const { aujourdHui } = contexte;
  const ask = (action: ActionMission): ActionPossible["possible"] => {
    const resultat = nextMission(mission, action, contexte);
    return resultat.statut === "fait" || DU_JOUR.has(resultat.code) ? true : resultat;
  };
  const convention = mission.convention === undefined ? buildRefusEtat("convention-manquante", {}) : true;
  return [
    { type: "enregistrer-besoin", possible: true },
    { type: "denoncer-convention", possible: convention },
    { type: "renouveler-adhesion", possible: convention },
    { type: "demander-document", possible: true },
    ...mission.besoins.map(({ id: besoinId }) => {
      const type = "ecarter-besoin" as const;
      return { type, besoinId, possible: ask({ type, besoinId, motif: "-" }) };
    }),
    ...mission.devis.flatMap(({ id: devisId }) => {
      const planifier = {
        type: "planifier-intervention",
        interventionId: `-${devisId}`,
        devisId,
        date: aujourdHui,
        demiJournees: 1,
      } as const;
      return [
        { type: "solder-devis" as const, devisId, possible: ask({ type: "solder-devis", devisId }) },
        { type: planifier.type, devisId, possible: ask(planifier) },
      ];
    }),
    ...mission.interventions.flatMap((intervention) => {
      const { id: interventionId, date } = intervention;
      const fiche = { objectif: "", presents: [], realise: "", suite: "", annexes: [] };
      const actions = [
        { type: "modifier-intervention", interventionId },
        { type: "rediger-fiche", interventionId, ...fiche },
        { type: "realiser-intervention", interventionId },
        { type: "annuler-intervention", interventionId, motif: "-" },
      ] as const;
      const confirmations = (["prestataire", "beneficiaire"] as const).map((partie) => {
        const type = "confirmer-service-fait" as const;
        const le = date > aujourdHui ? aujourdHui : date;
        const possible = ask({ type, interventionId, partie, le, signataire: SIGNATAIRE });
        return { type, interventionId, partie, possible };
      });
      return [
        ...actions.map((action) => ({ type: action.type, interventionId, possible: ask(action) })),
        ...confirmations,
      ];
    }),
    ...mission.demandes.flatMap(({ id: demandeId }) => [
      {
        type: "recevoir-document" as const,
        demandeId,
        possible: ask({ type: "recevoir-document", demandeId, fichierIds: ["-"] }),
      },
      {
        type: "annuler-demande" as const,
        demandeId,
        possible: ask({ type: "annuler-demande", demandeId, motif: "-" }),
      },
    ]),
  ];
}
