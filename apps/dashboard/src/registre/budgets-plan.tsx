import { formatMontant } from "@ia-territoires/core";
import type { BudgetsPlan as Budgets } from "@ia-territoires/dossiers/systemes";
import classes from "./registre.module.css";

/** The totals of a plan, and how many actions they leave out. */
export function BudgetsPlan({ budgets: { total, reste, fait, sansBudget } }: { readonly budgets: Budgets }) {
  return (
    <dl className={classes["totaux"]} aria-label="Budgets du plan">
      <div>
        <dt>Budget total :</dt>
        <dd>{formatMontant(total)}</dd>
      </div>
      <div>
        <dt>Reste à engager :</dt>
        <dd>{formatMontant(reste)}</dd>
      </div>
      <div>
        <dt>Actions faites :</dt>
        <dd>{formatMontant(fait)}</dd>
      </div>
      {sansBudget > 0 && (
        <div>
          <dt>Sans budget estimé :</dt>
          <dd>
            {sansBudget} action{sansBudget > 1 ? "s" : ""}
          </dd>
        </div>
      )}
    </dl>
  );
}
