import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { formatOctets } from "@ia-territoires/dossiers";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import type { FichierRecu, FileStore } from "./file-store.ts";

/** A file larger than what is accepted: 413, with the limit. */
export function tooLarge(tailleMax: number): ErreurMetier {
  return new ErreurMetier(
    "PAYLOAD_TOO_LARGE",
    "fichier-trop-lourd",
    `Ce fichier est trop lourd : ${formatOctets(tailleMax)} au plus.`,
    { tailleMax },
  );
}

/**
 * Writes what a person sends to a temporary file, counting and hashing it on the way, calls `fn` with it, and leaves
 * nothing behind whatever happens: sender gone, file too large, disk full. Refuses (413) more than `tailleMax` bytes
 * as soon as they are passed, and an empty file.
 *
 * @example
 * await receiveFichier({ store, tailleMax }, request.raw, (recu) => store.add(id, recu))
 */
export async function receiveFichier<T>(
  { store, tailleMax }: { readonly store: Pick<FileStore, "depot">; readonly tailleMax: number },
  corps: AsyncIterable<Buffer>,
  fn: (recu: FichierRecu) => Promise<T>,
): Promise<T> {
  const chemin = join(store.depot, randomUUID());
  const empreinte = createHash("sha256");
  let octets = 0;
  const count = new Transform({
    transform(morceau: Buffer, _encodage, fini) {
      octets += morceau.length;
      empreinte.update(morceau);
      if (octets > tailleMax) fini(tooLarge(tailleMax));
      else fini(null, morceau);
    },
  });
  try {
    await pipeline(corps, count, createWriteStream(chemin, { flags: "wx", mode: 0o600 }));
    if (octets === 0) {
      throw new ErreurMetier("BAD_REQUEST", "fichier-vide", "Ce fichier est vide : rien n'a été enregistré.");
    }
    return await fn({ chemin, octets, empreinte: empreinte.digest("hex") });
  } finally {
    await rm(chemin, { force: true });
  }
}
