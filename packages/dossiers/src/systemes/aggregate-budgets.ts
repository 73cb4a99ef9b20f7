import { aggregateMontants } from "@ia-territoires/core";
import type { Montant } from "@ia-territoires/core";
import type { ActionPlan } from "./systeme.ts";

/** Budgets of a plan, abandoned actions left out. */
export interface BudgetsPlan {
  readonly total: Montant;
  readonly reste: Montant;
  readonly fait: Montant;
  /** Actions whose budget is not estimated: the totals are too low by what they will cost. */
  readonly sansBudget: number;
}

/**
 * Adds the budgets of the actions of a plan (001, art. 5.4.1: a budget for each).
 * @example
 * aggregateBudgets([{ budget: "1200.00", etat: "a-faire" }, { etat: "en-cours" }])
 * // => { total: "1200.00", reste: "1200.00", fait: "0.00", sansBudget: 1 }
 */
export function aggregateBudgets(actions: readonly Pick<ActionPlan, "budget" | "etat">[]): BudgetsPlan {
  const retenues = actions.filter(({ etat }) => etat !== "abandonnee");
  const sum = (isCounted: (etat: ActionPlan["etat"]) => boolean): Montant =>
    aggregateMontants(
      retenues.flatMap(({ budget, etat }) => (budget !== undefined && isCounted(etat) ? [budget] : [])),
    );
  return {
    total: sum(() => true),
    reste: sum((etat) => etat !== "faite"),
    fait: sum((etat) => etat === "faite"),
    sansBudget: retenues.filter(({ budget }) => budget === undefined).length,
  };
}
