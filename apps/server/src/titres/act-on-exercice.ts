import {
  type ActionExercice,
  type AvertissementTitre,
  getBornesExercice,
  nextExercice,
  type RefusTitre,
} from "@ia-territoires/dossiers";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { addEcheanceExercice, completeEcheanceExercice } from "./echeance-exercice.ts";
import { listExercices } from "./exercices.repository.ts";
import { requireVendeur } from "./require-vendeur.ts";

export interface ExerciceRendu {
  readonly statut: "fait";
  readonly annee: number;
  readonly avertissements: readonly AvertissementTitre[];
}

/** What an exercice still lacks to be closed. */
export interface ResteExercice {
  readonly enAttente: number;
  readonly nonFactures: number;
}

/** Titres of an exercice without a number, and services done in it that no titre bills. */
export async function countReste(tx: Tx, prestataireId: string, annee: number): Promise<ResteExercice> {
  const { debut, fin } = getBornesExercice(annee);
  const lu = await sql<ResteExercice>`select
      (select count(*)::integer from titre t where t.prestataire_id = ${prestataireId} and t.exercice = ${annee}
        and t.statut in ('prepare', 'transmis')) as "enAttente",
      (select count(*)::integer from intervention i where i.prestataire_id = ${prestataireId} and i.statut = 'service-fait'
        and i.date between ${debut}::date and ${fin}::date and not exists (select from facturation f
          where f.intervention_id = i.id and f.liberee_le is null)) as "nonFactures"`.execute(tx);
  return lu.rows[0] ?? { enAttente: 0, nonFactures: 0 };
}

/** Opens or closes an exercice of the vendor. Two openings at the same time open one: the second is told so. */
export async function actOnExercice(
  tx: Tx,
  ctx: ContexteOrganisme,
  action: ActionExercice,
): Promise<ExerciceRendu | RefusTitre> {
  const prestataire = await requireVendeur(tx, ctx);
  await sql`select pg_advisory_xact_lock(hashtextextended(${`exercices:${prestataire.id}`}, 0))`.execute(tx);
  const exercices = await listExercices(tx, prestataire.id, { verrou: true });
  const reste = await countReste(tx, prestataire.id, action.annee);
  const aujourdHui = getAujourdHui(ctx.horloge(), prestataire.fuseau);
  const fait = nextExercice(exercices, action, { aujourdHui, ...reste });
  if (fait.statut === "refus") return fait;
  const { annee, statut, ouvertLe, closLe } = fait.exercice;
  if (action.type === "ouvrir") {
    await tx
      .insertInto("exercice")
      .values({ prestataire_id: prestataire.id, annee, statut, ouvert_le: ouvertLe, clos_le: null })
      .execute();
    await addEcheanceExercice(tx, { prestataireId: prestataire.id, annee, maintenant: ctx.horloge() });
  } else {
    await tx
      .updateTable("exercice")
      .where("prestataire_id", "=", prestataire.id)
      .where("annee", "=", annee)
      .set(({ eb }) => ({ statut, clos_le: closLe ?? null, version: eb("version", "+", 1) }))
      .execute();
    await completeEcheanceExercice(tx, {
      prestataireId: prestataire.id,
      annee,
      closLe: closLe ?? aujourdHui,
      maintenant: ctx.horloge(),
    });
  }
  await addJournal(tx, ctx, {
    dossierId: null,
    action: action.type === "ouvrir" ? "exercice-ouvert" : "exercice-clos",
    objetId: prestataire.id,
    donnees: { annee, ...(action.type === "ouvrir" ? {} : reste) },
  });
  return { statut: "fait", annee, avertissements: fait.avertissements };
}
