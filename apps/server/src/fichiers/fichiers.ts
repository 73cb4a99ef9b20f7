import type { Analyseur } from "./analyseur.ts";
import type { FileStore } from "./file-store.ts";

/** Everything the server needs to keep files: where, how large, how much, and who looks for viruses. */
export interface Fichiers {
  readonly store: FileStore;
  /** Largest file, in bytes. */
  readonly tailleMax: number;
  /** Room of an organisme that has none of its own, in bytes. */
  readonly quota: number;
  /** Looks for viruses before a file is stored; null when none is configured. */
  readonly analyseur: Analyseur | null;
}

/** Limits of an instance that sets none of its own. */
export const LIMITES_FICHIERS: Pick<Fichiers, "tailleMax" | "quota"> = {
  tailleMax: 25_000_000,
  quota: 2_000_000_000,
};
