import type { NatureOrganisme } from "@ia-territoires/dossiers";
import {
  type ActionPlan,
  type ContexteSysteme,
  type ExamenSysteme,
  examineSysteme,
  type Systeme,
} from "@ia-territoires/dossiers/systemes";
import type { Tx } from "../db/in-transaction.ts";
import { buildLieu } from "../echeances/get-lieu.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound } from "../trpc/erreur-metier.ts";

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
 * Reads a system with its actions; `verrou` locks its dossier until the commit. Refuses as not found what the acting
 * organisme is no party of.
 *
 * @example
 * const { systeme } = await getSysteme(tx, id, { maintenant: ctx.horloge(), auteur: ctx.acteur.utilisateurId })
 */
export async function getSysteme(
  tx: Tx,
  id: string,
  demande: Demande & { readonly verrou?: boolean },
): Promise<SystemeCharge> {
  const dossiers = tx
    .selectFrom("dossier")
    .where("id", "=", id)
    .where("genre", "=", "systeme")
    .select(["version", "demonstration"]);
  const dossier = await (demande.verrou === true ? dossiers.forUpdate() : dossiers).executeTakeFirst();
  const lu = await tx
    .selectFrom("systeme as s")
    .innerJoin("organisme as o", "o.id", "s.organisme_id")
    .where("s.dossier_id", "=", id)
    .select(["s.contenu", "o.id", "o.nom", "o.nature", "o.departement"])
    .executeTakeFirst();
  if (dossier === undefined || lu === undefined) throw notFound("Ce système");
  const { contenu, ...organisme } = lu;
  return {
    systeme: { ...contenu, actions: await listActions(tx, id) },
    version: dossier.version,
    demonstration: dossier.demonstration,
    organisme: { ...organisme, nature: organisme.nature as NatureOrganisme },
    contexte: buildContexteSysteme(organisme.departement, demande),
  };
}

async function listActions(tx: Tx, id: string): Promise<readonly ActionPlan[]> {
  const lues = await tx
    .selectFrom("systeme_action")
    .where("dossier_id", "=", id)
    .orderBy("rang")
    .selectAll()
    .execute();
  return lues.map(
    ({ id: actionId, titre, obligation, responsable, echeance, budget, etat, faite_le, note }) => ({
      id: actionId,
      titre,
      ...(obligation === null ? {} : { obligation }),
      responsable,
      echeance,
      ...(budget === null ? {} : { budget }),
      etat,
      ...(faite_le === null ? {} : { faiteLe: faite_le }),
      ...(note === null ? {} : { note }),
    }),
  );
}

/** A system with what the law says of it today: what documents are made of. */
export interface SystemeExamine extends SystemeCharge {
  readonly examen: ExamenSysteme;
}

/**
 * Reads a system and asks the law about it on the day of its body. Refuses as {@link getSysteme} does.
 *
 * @example
 * const { systeme, examen, organisme } = await getSystemeExamine(tx, id, { maintenant: ctx.horloge(), auteur })
 */
export async function getSystemeExamine(tx: Tx, id: string, demande: Demande): Promise<SystemeExamine> {
  const charge = await getSysteme(tx, id, demande);
  const examen = examineSysteme(charge.systeme, { asOf: charge.contexte.aujourdHui });
  if (examen.statut === "refus") throw new RangeError(examen.message);
  return { ...charge, examen };
}
