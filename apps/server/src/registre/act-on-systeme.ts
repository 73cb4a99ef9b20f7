import { type ActionSysteme, nextSysteme, type RefusSysteme } from "@ia-territoires/dossiers/systemes";
import type { Tx } from "../db/in-transaction.ts";
import { checkVersion } from "../missions/check-version.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { getSysteme } from "./get-systeme.ts";
import { saveSysteme } from "./save-systeme.ts";

/** What a mutation of a system answers when it was done. */
export interface ActionSystemeRendue {
  readonly statut: "fait";
  readonly systemeId: string;
  /** Version of the dossier after the action. */
  readonly version: number;
}

/** On what, and on which version of it. */
export interface CibleSysteme {
  readonly systemeId: string;
  readonly version: number;
}

/**
 * Does one action on a system: lock, read, ask the rules, store, answer. A refusal of the rules is answered as it is;
 * a dossier changed since is refused (CONFLICT).
 *
 * @example
 * await actOnSysteme(tx, ctx, { systemeId, version: 3 }, { type: "annuler-reponse" })
 */
export async function actOnSysteme(
  tx: Tx,
  ctx: ContexteOrganisme,
  { systemeId, version }: CibleSysteme,
  action: ActionSysteme,
): Promise<ActionSystemeRendue | RefusSysteme> {
  const charge = await getSysteme(tx, systemeId, {
    maintenant: ctx.horloge(),
    auteur: ctx.acteur.utilisateurId,
    verrou: true,
  });
  await checkVersion(tx, systemeId, { recue: version, actuelle: charge.version }, "Ce système");
  const fait = nextSysteme(charge.systeme, action, charge.contexte);
  if (fait.statut === "refus") return fait;
  return { statut: "fait", systemeId, version: await saveSysteme(tx, ctx, charge, fait) };
}
