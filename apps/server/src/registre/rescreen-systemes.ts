import { rescreenSysteme } from "@ia-territoires/dossiers/systemes";
import type { Tx } from "../db/in-transaction.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { getDroitDuJour } from "./get-droit.ts";
import { listSystemesCharges } from "./list-systemes-charges.ts";
import { type Ecrivain, saveSystemes } from "./save-systeme.ts";

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
 * at most, in as many statements whatever their number; what changed is kept on each until somebody takes note of it.
 * Those of one body when `organismeId` names it, else all those that the acting organisme sees.
 *
 * @example
 * await rescreenSystemes(tx, ctx, { maximum: 500 }) // => { statut: "fait", reexamines: 3, changes: 1, reste: false }
 */
export async function rescreenSystemes(
  tx: Tx,
  ctx: Ecrivain,
  { maximum, organismeId }: { readonly maximum: number; readonly organismeId?: string },
): Promise<Reexamen> {
  const maintenant = ctx.horloge();
  const { versionTexte, droit } = getDroitDuJour(getAujourdHui(maintenant));
  const aRevoir = await tx
    .selectFrom("systeme")
    .where((eb) => eb.or([eb("version_texte", "<>", versionTexte), eb("droit", "<>", droit)]))
    .$if(organismeId !== undefined, (lus) => lus.where("organisme_id", "=", organismeId ?? ""))
    .orderBy("dossier_id")
    .limit(maximum + 1)
    .select("dossier_id")
    .execute();
  const lot = aRevoir.slice(0, maximum).map(({ dossier_id: id }) => id);
  const reste = aRevoir.length > lot.length;
  if (lot.length === 0) return { statut: "fait", reexamines: 0, changes: 0, reste };
  const charges = await listSystemesCharges(tx, lot, {
    maintenant,
    auteur: ctx.acteur.utilisateurId,
    verrou: true,
  });
  let changes = 0;
  const faits = charges.map((charge) => {
    const fait = rescreenSysteme(charge.systeme, charge.contexte);
    if (fait.statut === "refus") throw new RangeError(fait.message);
    if (fait.systeme.changements.length > charge.systeme.changements.length) changes += 1;
    return { charge, fait };
  });
  await saveSystemes(tx, ctx, faits);
  return { statut: "fait", reexamines: lot.length, changes, reste };
}
