import { type ExamenSysteme, examineSysteme } from "@ia-territoires/dossiers/systemes";
import type { Tx } from "../db/in-transaction.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { type Demande, listSystemesCharges, type SystemeCharge } from "./list-systemes-charges.ts";

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
  const [charge] = await listSystemesCharges(tx, [id], demande);
  if (charge === undefined) throw notFound("Ce système");
  return charge;
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
