import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import {
  type FichierRecu,
  type FileStore,
  isIdFichier,
  type ObjetStocke,
  requireIdFichier,
} from "./file-store.ts";

function isAbsent(erreur: unknown): boolean {
  return (erreur as NodeJS.ErrnoException).code === "ENOENT";
}

/** Waits until the disk holds what was written under this path (a file, or the entries of a folder). */
async function sync(chemin: string): Promise<void> {
  const poignee = await open(chemin, "r");
  try {
    await poignee.sync();
  } finally {
    await poignee.close();
  }
}

/**
 * Opens a file store in a folder: one file per object, in 256 sub-folders. What is received waits in `.depot` beside
 * them and is renamed into its place once the disk holds it, so that a half-written object is never seen.
 *
 * @example
 * const store = await openRepertoire("/var/lib/ia-territoires/fichiers")
 */
export async function openRepertoire(racine: string): Promise<FileStore> {
  const depot = join(racine, ".depot");
  await mkdir(depot, { recursive: true, mode: 0o700 });
  const locate = (id: string): { dossier: string; chemin: string } => {
    const dossier = join(racine, requireIdFichier(id).slice(0, 2));
    return { dossier, chemin: join(dossier, id) };
  };

  async function* list(): AsyncIterable<ObjetStocke> {
    for (const dossier of (await readdir(racine)).filter((nom) => /^[0-9a-f]{2}$/.test(nom)).sort()) {
      for (const id of (await readdir(join(racine, dossier))).filter(isIdFichier)) {
        const { size, mtime } = await stat(join(racine, dossier, id));
        yield { id, octets: size, modifieLe: mtime };
      }
    }
  }

  return {
    genre: "repertoire",
    depot,
    list,
    async add(id: string, recu: FichierRecu) {
      const { dossier, chemin } = locate(id);
      await sync(recu.chemin);
      await mkdir(dossier, { recursive: true, mode: 0o700 });
      await rename(recu.chemin, chemin);
      await sync(dossier);
    },
    async get(id: string): Promise<Readable | null> {
      const { chemin } = locate(id);
      try {
        await stat(chemin);
      } catch (erreur) {
        if (isAbsent(erreur)) return null;
        throw erreur;
      }
      return createReadStream(chemin);
    },
    async remove(id: string) {
      await rm(locate(id).chemin, { force: true });
    },
  };
}
