import type { NatureOrganisme } from "@ia-territoires/dossiers";
import type { ActionPlan, ContexteSysteme, Systeme } from "@ia-territoires/dossiers/systemes";
import { sql } from "kysely";
import type { Tx } from "../db/in-transaction.ts";
import { buildLieu } from "../echeances/get-lieu.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";

/** A system read whole, with what the rules need to know. */
export interface SystemeCharge {
  readonly systeme: Systeme;
  /** Version of the dossier: it moves with every change. */
  readonly version: number;
  readonly demonstration: boolean;
  /** Whose system it is. */
  readonly organisme: {
    readonly id: string;
    readonly nom: string;
    readonly nature: NatureOrganisme;
    readonly departement: string | null;
  };
  readonly contexte: ContexteSysteme;
}

/** Who asks, and when. */
export interface Demande {
  readonly maintenant: Date;
  readonly auteur: string;
}

/** The day and the person as the rules see them, on the clock of the body. */
export function buildContexteSysteme(
  departement: string | null,
  { maintenant, auteur }: Demande,
): ContexteSysteme {
  return {
    aujourdHui: getAujourdHui(maintenant, buildLieu(departement).fuseau),
    maintenant: maintenant.toISOString(),
    auteur,
  };
}

/**
 * Reads systems whole, in three statements however many they are, in the order of their identifiers; `verrou` locks
 * their dossiers until the commit, always in that order so that two calls never wait for each other. What the acting
 * organisme is no party of is left out.
 *
 * @example
 * const charges = await listSystemesCharges(tx, ids, { maintenant, auteur, verrou: true })
 */
export async function listSystemesCharges(
  tx: Tx,
  ids: readonly string[],
  demande: Demande & { readonly verrou?: boolean },
): Promise<readonly SystemeCharge[]> {
  const demandes = sql<string>`any (${[...ids]}::uuid[])`;
  const lecture = tx
    .selectFrom("dossier")
    .where("id", "=", demandes)
    .where("genre", "=", "systeme")
    .orderBy("id")
    .select(["id", "version", "demonstration"]);
  const dossiers = await (demande.verrou === true ? lecture.forUpdate() : lecture).execute();
  const lus = await tx
    .selectFrom("systeme as s")
    .innerJoin("organisme as o", "o.id", "s.organisme_id")
    .where("s.dossier_id", "=", demandes)
    .select(["s.dossier_id", "s.contenu", "o.id", "o.nom", "o.nature", "o.departement"])
    .execute();
  const actions = await listActions(tx, ids);
  const parDossier = new Map(lus.map(({ dossier_id, ...lu }) => [dossier_id, lu]));
  return dossiers.flatMap(({ id, version, demonstration }) => {
    const lu = parDossier.get(id);
    if (lu === undefined) return [];
    const { contenu, ...organisme } = lu;
    return [
      {
        systeme: { ...contenu, actions: actions.get(id) ?? [] },
        version,
        demonstration,
        organisme: { ...organisme, nature: organisme.nature as NatureOrganisme },
        contexte: buildContexteSysteme(organisme.departement, demande),
      },
    ];
  });
}

/** The plan of each system that has one. */
async function listActions(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ActionPlan[]>> {
  const lues = await tx
    .selectFrom("systeme_action")
    .where("dossier_id", "=", sql<string>`any (${[...ids]}::uuid[])`)
    .orderBy("rang")
    .selectAll()
    .execute();
  const parDossier = new Map<string, ActionPlan[]>();
  for (const { dossier_id, obligation, budget, faite_le, note, rang: _, ...action } of lues) {
    const plan = parDossier.get(dossier_id) ?? [];
    parDossier.set(dossier_id, plan);
    plan.push({
      ...action,
      ...(obligation === null ? {} : { obligation }),
      ...(budget === null ? {} : { budget }),
      ...(faite_le === null ? {} : { faiteLe: faite_le }),
      ...(note === null ? {} : { note }),
    });
  }
  return parDossier;
}
