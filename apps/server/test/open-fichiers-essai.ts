import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Fichiers, LIMITES_FICHIERS } from "../src/fichiers/fichiers.ts";
import { openRepertoire } from "../src/fichiers/open-repertoire.ts";

let ouvert: Promise<Fichiers> | undefined;

/** A file store under the temporary directory, one for all the tests of a process. */
export function openFichiersEssai(): Promise<Fichiers> {
  ouvert ??= open();
  return ouvert;
}

async function open(): Promise<Fichiers> {
  const store = await openRepertoire(await mkdtemp(join(tmpdir(), "ia-fichiers-")));
  return { ...LIMITES_FICHIERS, store, analyseur: null };
}
