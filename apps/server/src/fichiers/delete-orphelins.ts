import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Base } from "../db/open-base.ts";
import type { FileStore, ObjetStocke } from "./file-store.ts";

const HEURE_MS = 3_600_000;
/** An object without a row may be a file being filed at this very moment: it has a day to get its row. */
const ATTENTE_ORPHELIN_MS = 24 * HEURE_MS;
/** What is withdrawn stays a week: a backup that has begun still finds it. */
const ATTENTE_RETRAIT_MS = 7 * 24 * HEURE_MS;
const LOT = 500;

/** What a sweep did. */
export interface Balayage {
  /** Objects that no row names, erased. */
  readonly orphelins: number;
  /** Files withdrawn long enough ago, erased. */
  readonly effaces: number;
  /** Temporary files of deposits that never ended, erased. */
  readonly abandonnes: number;
}

/** A page of objects and what their rows say of them. */
async function removeLot(base: Base, store: FileStore, lot: readonly ObjetStocke[], maintenant: Date) {
  const lues = await base.owner
    .selectFrom("fichier")
    .where(
      "id",
      "in",
      lot.map(({ id }) => id),
    )
    .select(["id", "retire_le", "efface_le"])
    .execute();
  const lignes = new Map(lues.map((ligne) => [ligne.id, ligne]));
  let orphelins = 0;
  let effaces = 0;
  for (const { id, modifieLe } of lot) {
    const ligne = lignes.get(id);
    if (ligne === undefined) {
      if (maintenant.getTime() - modifieLe.getTime() < ATTENTE_ORPHELIN_MS) continue;
      await store.remove(id);
      orphelins += 1;
    } else if (
      ligne.retire_le !== null &&
      maintenant.getTime() - Date.parse(ligne.retire_le) >= ATTENTE_RETRAIT_MS
    ) {
      await store.remove(id);
      await base.owner
        .updateTable("fichier")
        .where("id", "=", id)
        .set({ efface_le: maintenant.toISOString() })
        .execute();
      effaces += 1;
    }
  }
  return { orphelins, effaces };
}

async function deleteAbandonnes(depot: string, maintenant: Date): Promise<number> {
  let abandonnes = 0;
  for (const nom of await readdir(depot)) {
    const chemin = join(depot, nom);
    const lu = await stat(chemin).catch(() => null);
    if (lu === null || maintenant.getTime() - lu.mtimeMs < ATTENTE_ORPHELIN_MS) continue;
    await rm(chemin, { force: true });
    abandonnes += 1;
  }
  return abandonnes;
}

/**
 * Erases from the store what no row needs: objects without a row for more than a day, files withdrawn for more than a
 * week, temporary files of deposits that never ended. May be run by several servers at once.
 *
 * @example
 * await deleteOrphelins(base, store, new Date()) // => { orphelins: 0, effaces: 2, abandonnes: 0 }
 */
export async function deleteOrphelins(base: Base, store: FileStore, maintenant: Date): Promise<Balayage> {
  const bilan = { orphelins: 0, effaces: 0 };
  let lot: ObjetStocke[] = [];
  const flush = async (): Promise<void> => {
    if (lot.length === 0) return;
    const fait = await removeLot(base, store, lot, maintenant);
    bilan.orphelins += fait.orphelins;
    bilan.effaces += fait.effaces;
    lot = [];
  };
  for await (const objet of store.list()) {
    lot.push(objet);
    if (lot.length >= LOT) await flush();
  }
  await flush();
  return { ...bilan, abandonnes: await deleteAbandonnes(store.depot, maintenant) };
}
