import type { ActionSysteme } from "@ia-territoires/dossiers/systemes";
import type { Tx } from "../db/in-transaction.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";

/** Refuses as not found what an action names and its system does not have: an action of the plan, a file. */
export async function checkCible(tx: Tx, systemeId: string, action: ActionSysteme): Promise<void> {
  if ("actionId" in action && action.type !== "ajouter-action") {
    const lue = await tx
      .selectFrom("systeme_action")
      .where("dossier_id", "=", systemeId)
      .where("id", "=", action.actionId)
      .select("id")
      .executeTakeFirst();
    if (lue === undefined) throw notFound("Cette action");
  }
  if (action.type === "prendre-acte") await checkChangement(tx, systemeId, action.changementId);
  if (action.type !== "rattacher-preuve" && action.type !== "detacher-preuve") return;
  if (
    action.type === "rattacher-preuve" &&
    (action.obligation === undefined) === (action.actionId === undefined)
  ) {
    throw new ErreurMetier(
      "BAD_REQUEST",
      "saisie-refusee",
      "Une preuve se rattache à une obligation ou à une action, et à une seule.",
    );
  }
  const fichier = await tx
    .selectFrom("fichier")
    .where("dossier_id", "=", systemeId)
    .where("id", "=", action.fichierId)
    .where("retire_le", "is", null)
    .select("id")
    .executeTakeFirst();
  if (fichier === undefined) throw notFound("Ce fichier");
}

async function checkChangement(tx: Tx, systemeId: string, changementId: string): Promise<void> {
  const lu = await tx
    .selectFrom("systeme")
    .where("dossier_id", "=", systemeId)
    .select("contenu")
    .executeTakeFirst();
  // A change that the action itself would find cannot be named before it was read.
  if (lu?.contenu.changements.some(({ id }) => id === changementId) !== true) throw notFound("Ce changement");
}
