import { type ActionTitre, findRefusLot, nextTitre, type RefusTitre } from "@ia-territoires/dossiers";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { notFound, staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { listExercices } from "./exercices.repository.ts";
import { requireVendeur } from "./require-vendeur.ts";
import { getTitre, lockDossiersTitres, saveTitre } from "./titre.repository.ts";

export interface LotRendu {
  readonly statut: "fait";
  readonly lotId: string;
  readonly version: number;
  /** How many titres the action bore on. */
  readonly titres: number;
}

const ACTIONS = {
  transmettre: { action: "transmettre", statut: "transmis", journal: "lot-titres-transmis" },
  abandonner: { action: "retirer", statut: "abandonne", journal: "lot-titres-abandonne" },
} as const satisfies Record<string, { action: ActionTitre["type"]; statut: string; journal: string }>;

/**
 * Gives a whole batch to the finance software, or gives it up: every titre still in preparation follows, or none when
 * one is refused. Those withdrawn before stay so.
 */
export async function actOnLot(
  tx: Tx,
  ctx: ContexteOrganisme,
  { lotId, version }: { readonly lotId: string; readonly version: number },
  quoi: keyof typeof ACTIONS,
): Promise<LotRendu | RefusTitre> {
  const prestataire = await requireVendeur(tx, ctx);
  const exercices = await listExercices(tx, prestataire.id, { verrou: true });
  const lot = await tx
    .selectFrom("lot_titres")
    .where("id", "=", lotId)
    .select(["version", "statut"])
    .forUpdate()
    .executeTakeFirst();
  if (lot === undefined) throw notFound("Ce lot");
  if (lot.version !== version) throw staleVersion("Ce lot", version, lot.version);
  const { action: type, statut, journal } = ACTIONS[quoi];
  const aujourdHui = getAujourdHui(ctx.horloge(), prestataire.fuseau);
  const ids = await tx.selectFrom("titre").where("lot_id", "=", lotId).orderBy("rang").select("id").execute();
  await lockDossiersTitres(
    tx,
    ids.map(({ id }) => id),
  );
  let titres = 0;
  for (const { id } of ids) {
    const lu = await getTitre(tx, id, { verrou: true });
    if (lu.titre.statut === "retire") continue;
    const fait = nextTitre(lu.titre, { type }, { aujourdHui, exercices });
    if (fait.statut === "refus") return fait;
    await saveTitre(tx, ctx, lu, fait);
    titres += 1;
  }
  const vide = quoi === "transmettre" ? findRefusLot(titres, quoi) : undefined;
  if (vide !== undefined) return vide;
  await tx
    .updateTable("lot_titres")
    .where("id", "=", lotId)
    .set({ statut, version: version + 1, ...(quoi === "transmettre" ? { transmis_le: aujourdHui } : {}) })
    .execute();
  await addJournal(tx, ctx, { dossierId: null, action: journal, objetId: lotId, donnees: { titres } });
  return { statut: "fait", lotId, version: version + 1, titres };
}
