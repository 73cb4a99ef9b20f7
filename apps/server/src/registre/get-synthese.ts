import type { Montant } from "@ia-territoires/core";
import {
  type ActionPlan,
  aggregateBudgets,
  type BudgetsPlan,
  type StatutSysteme,
} from "@ia-territoires/dossiers/systemes";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";

/** The register at a glance: for the home page and the head of its screens. */
export interface SyntheseRegistre {
  readonly total: number;
  readonly statuts: Readonly<Record<StatutSysteme, number>>;
  readonly interdits: number;
  readonly hautRisque: number;
  readonly changements: number;
  readonly actions: number;
  readonly budgets: BudgetsPlan;
}

/** Whose systems one sees, and from which vendors: the choices of the filters. */
export interface ChoixRegistre {
  readonly organismes: readonly { readonly id: string; readonly nom: string }[];
  readonly fournisseurs: readonly string[];
  /** For whom one may declare: one's own body first. */
  readonly declarables: readonly { readonly id: string; readonly nom: string }[];
}

/** Counts the systems one may see, and adds the budgets of their plans. */
export async function getSynthese(tx: Tx): Promise<SyntheseRegistre> {
  const comptes = await sql<
    Omit<SyntheseRegistre, "statuts" | "actions" | "budgets"> & Record<StatutSysteme, number>
  >`
    select count(*)::integer as total,
      (count(*) filter (where statut = 'a-completer'))::integer as "a-completer",
      (count(*) filter (where statut = 'a-confirmer'))::integer as "a-confirmer",
      (count(*) filter (where statut = 'a-revoir'))::integer as "a-revoir",
      (count(*) filter (where statut = 'confirme'))::integer as "confirme",
      (count(*) filter (where statut = 'requalifie'))::integer as "requalifie",
      (count(*) filter (where 'prohibited' = any (classes)))::integer as interdits,
      (count(*) filter (where classes && array['high-risk-annex-i', 'high-risk-annex-iii']))::integer as "hautRisque",
      (count(*) filter (where changement_a_voir))::integer as changements
    from systeme`.execute(tx);
  const plan = await sql<{ etat: ActionPlan["etat"]; budget: Montant | null }>`
    select etat, budget::text as budget from systeme_action`.execute(tx);
  const actions = plan.rows.map(({ etat, budget }) => (budget === null ? { etat } : { etat, budget }));
  const [lue] = comptes.rows;
  if (lue === undefined) throw new RangeError("Registre : aucun compte lu.");
  const { total, interdits, hautRisque, changements, ...statuts } = lue;
  return {
    total,
    statuts,
    interdits,
    hautRisque,
    changements,
    actions: actions.filter(({ etat }) => etat === "a-faire" || etat === "en-cours").length,
    budgets: aggregateBudgets(actions),
  };
}

/** Gives the choices of the filters and of a declaration. */
export async function getChoix(tx: Tx, organismeId: string): Promise<ChoixRegistre> {
  const organismes = await sql<{ id: string; nom: string }>`
    select o.id, o.nom from organisme o where o.id in (select organisme_id from systeme)
    order by o.nom_recherche collate "C", o.id`.execute(tx);
  const fournisseurs = await sql<{ fournisseur: string }>`
    select distinct fournisseur from systeme where fournisseur <> '' order by 1 limit 500`.execute(tx);
  const declarables = await sql<{ id: string; nom: string }>`
    select o.id, o.nom from organisme o where o.id = ${organismeId}::uuid or o.id in
      (select beneficiaire_id from mission where prestataire_id = ${organismeId}::uuid and convention is not null)
    order by (o.id <> ${organismeId}::uuid), o.nom_recherche collate "C", o.id`.execute(tx);
  return {
    organismes: organismes.rows,
    fournisseurs: fournisseurs.rows.map(({ fournisseur }) => fournisseur),
    declarables: declarables.rows,
  };
}
