import { rescreenSysteme } from "@ia-territoires/dossiers/systemes";
import type { Tx } from "../db/in-transaction.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { getDroitDuJour } from "./get-droit.ts";
import { getSysteme } from "./get-systeme.ts";
import { type Ecrivain, saveSysteme } from "./save-systeme.ts";

/** What a re-screening did. */
export interface Reexamen {
  readonly statut: "fait";
  readonly reexamines: number;
  /** Of them, those that the new text changes. */
  readonly changes: number;
  /** Whether some are left for another call. */
  readonly reste: boolean;
}

/**
 * Screens again the systems that were screened under another release of law or another wording than today's, `maximum`
 * at most; what changed is kept on each until somebody takes note of it.
 *
 * @example
 * await rescreenSystemes(tx, ctx, 200) // => { statut: "fait", reexamines: 3, changes: 1, reste: false }
 */
export async function rescreenSystemes(tx: Tx, ctx: Ecrivain, maximum: number): Promise<Reexamen> {
  const maintenant = ctx.horloge();
  const { versionTexte, droit } = getDroitDuJour(getAujourdHui(maintenant));
  const aRevoir = await tx
    .selectFrom("systeme")
    .where((eb) => eb.or([eb("version_texte", "<>", versionTexte), eb("droit", "<>", droit)]))
    .orderBy("dossier_id")
    .limit(maximum + 1)
    .select("dossier_id")
    .execute();
  const lot = aRevoir.slice(0, maximum);
  let changes = 0;
  for (const { dossier_id: id } of lot) {
    const demande = { maintenant, auteur: ctx.acteur.utilisateurId, verrou: true };
    const charge = await getSysteme(tx, id, demande);
    const fait = rescreenSysteme(charge.systeme, charge.contexte);
    if (fait.statut === "refus") throw new RangeError(fait.message);
    if (fait.systeme.changements.length > charge.systeme.changements.length) changes += 1;
    await saveSysteme(tx, ctx, charge, fait);
  }
  return { statut: "fait", reexamines: lot.length, changes, reste: aRevoir.length > lot.length };
}
