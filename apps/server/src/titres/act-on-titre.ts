import {
  type ActionTitre,
  type AvertissementTitre,
  nextTitre,
  refuseNumeroPris,
  type RefusTitre,
  type StatutTitre,
} from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { listExercices } from "./exercices.repository.ts";
import { requireVendeur } from "./require-vendeur.ts";
import { getTitre, saveTitre } from "./titre.repository.ts";

/** What an action on a titre answers when it was done. */
export interface TitreRendu {
  readonly statut: "fait";
  readonly titreId: string;
  readonly titreStatut: StatutTitre;
  readonly version: number;
  readonly avertissements: readonly AvertissementTitre[];
}

/** The refusal of a number that another titre of the exercice bears. */
export async function findNumeroPris(
  tx: Tx,
  {
    id,
    prestataireId,
    exercice,
    numero,
  }: { id: string; prestataireId: string; exercice: number; numero: string },
): Promise<RefusTitre | undefined> {
  const autre = await tx
    .selectFrom("titre")
    .where("prestataire_id", "=", prestataireId)
    .where("exercice", "=", exercice)
    .where("numero", "=", numero.trim())
    .where("id", "<>", id)
    .select("reference")
    .executeTakeFirst();
  if (autre === undefined) return undefined;
  return refuseNumeroPris({ numero: numero.trim(), exercice, reference: autre.reference });
}

/**
 * Does one action on a titre: lock exercices then the titre, ask the library, store. With a version, a titre changed
 * since is refused (CONFLICT).
 *
 * @example
 * await actOnTitre(tx, ctx, { titreId, version: 2 }, { type: "retirer" })
 */
export async function actOnTitre(
  tx: Tx,
  ctx: ContexteOrganisme,
  { titreId, version }: { readonly titreId: string; readonly version?: number | undefined },
  action: ActionTitre,
): Promise<TitreRendu | RefusTitre> {
  const prestataire = await requireVendeur(tx, ctx);
  const exercices = await listExercices(tx, prestataire.id, { verrou: true });
  const lu = await getTitre(tx, titreId, { verrou: true });
  if (version !== undefined && version !== lu.version) throw staleVersion("Ce titre", version, lu.version);
  const aujourdHui = getAujourdHui(ctx.horloge(), prestataire.fuseau);
  const fait = nextTitre(lu.titre, action, { aujourdHui, exercices });
  if (fait.statut === "refus") return fait;
  const numero = fait.titre.emission?.numero;
  if (numero !== undefined && numero !== lu.titre.emission?.numero) {
    const { exercice } = fait.titre;
    const pris = await findNumeroPris(tx, { id: titreId, prestataireId: prestataire.id, exercice, numero });
    if (pris) return pris;
  }
  return {
    statut: "fait",
    titreId,
    titreStatut: fait.titre.statut,
    version: await saveTitre(tx, ctx, lu, fait),
    avertissements: fait.avertissements,
  };
}
