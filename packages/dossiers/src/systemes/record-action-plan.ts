import { buildRefus, isMontant, quoteInput } from "@ia-territoires/core";
import { assertDate } from "../missions/assert-date.ts";
import { assertTexte } from "../missions/assert-texte.ts";
import type {
  ActionDe,
  ContexteSysteme,
  RefusSysteme,
  ResultatSysteme,
  SaisieActionPlan,
} from "./action-systeme.ts";
import type { ActionPlan, EtatAction, Systeme } from "./systeme.ts";

/** Adds an action to the plan of a system. */
export function addActionPlan(systeme: Systeme, action: ActionDe<"ajouter-action">): ResultatSysteme {
  assertTexte("actionId", action.actionId);
  if (systeme.actions.some(({ id }) => id === action.actionId)) {
    throw new RangeError(`actionId : une action ${quoteInput(action.actionId)} existe déjà.`);
  }
  const refus = findObligationEtrangere(systeme, action.obligation);
  if (refus) return refus;
  const nouvelle: ActionPlan = { id: action.actionId, ...toSaisie(action), etat: "a-faire" };
  return {
    statut: "fait",
    systeme: { ...systeme, actions: [...systeme.actions, nouvelle] },
    evenements: [{ type: "action-ajoutee", objetId: nouvelle.id, donnees: toDonnees(nouvelle) }],
  };
}

/** Changes an action or its state; done today unless it was done before. */
export function updateActionPlan(
  systeme: Systeme,
  action: ActionDe<"modifier-action">,
  { aujourdHui }: ContexteSysteme,
): ResultatSysteme {
  const ancienne = systeme.actions.find(({ id }) => id === action.actionId);
  if (ancienne === undefined) throw new RangeError(`Action inconnue ${quoteInput(action.actionId)}.`);
  // What the law no longer asks may still be finished.
  const refus =
    action.obligation === ancienne.obligation
      ? undefined
      : findObligationEtrangere(systeme, action.obligation);
  if (refus) return refus;
  const etat: EtatAction = action.etat;
  const modifiee: ActionPlan = {
    id: ancienne.id,
    ...toSaisie(action),
    etat,
    ...(etat === "faite" ? { faiteLe: ancienne.faiteLe ?? aujourdHui } : {}),
  };
  return {
    statut: "fait",
    systeme: { ...systeme, actions: systeme.actions.map((autre) => (autre === ancienne ? modifiee : autre)) },
    evenements: [{ type: "action-modifiee", objetId: modifiee.id, donnees: toDonnees(modifiee) }],
  };
}

/** The refusal of an obligation that the answers do not bring. */
export function findObligationEtrangere(
  { examen: { obligations: dues } }: Systeme,
  obligation: string | undefined,
): RefusSysteme | undefined {
  if (obligation === undefined) return undefined;
  if ([...dues.obligations, ...dues.vendorChecks].some(({ id }) => id === obligation)) return undefined;
  return buildRefus({
    code: "obligation-etrangere",
    message: `L'obligation ${quoteInput(obligation)} n'est pas de celles que les réponses données font naître.`,
    sources: [],
    figures: { obligation },
  });
}

function toSaisie({ titre, obligation, responsable, echeance, budget, note }: SaisieActionPlan) {
  assertTexte("titre", titre);
  assertTexte("responsable", responsable);
  assertDate("echeance", echeance);
  if (budget !== undefined && (!isMontant(budget) || budget.startsWith("-"))) {
    throw new RangeError(`budget : montant positif attendu, reçu ${quoteInput(budget)}.`);
  }
  return {
    titre: titre.trim(),
    ...(obligation === undefined ? {} : { obligation }),
    responsable: responsable.trim(),
    echeance,
    ...(budget === undefined ? {} : { budget }),
    ...(note === undefined || note.trim() === "" ? {} : { note: note.trim() }),
  };
}

function toDonnees({ etat, echeance, budget, obligation }: ActionPlan): Record<string, unknown> {
  return { etat, echeance, budget: budget ?? null, obligation: obligation ?? null };
}
