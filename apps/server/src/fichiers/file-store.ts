import { isUuid } from "../db/is-uuid.ts";
import type { Readable } from "node:stream";

/** Bytes received and checked, waiting in a temporary file. */
export interface FichierRecu {
  readonly chemin: string;
  readonly octets: number;
  /** SHA-256, hexadecimal. */
  readonly empreinte: string;
}

/** An object of the store, as a sweep or a verification sees it. */
export interface ObjetStocke {
  readonly id: string;
  readonly octets: number;
  readonly modifieLe: Date;
}

/**
 * Where the bytes of files live, by the identifier of their row; never by their name. `add` is all or nothing: after
 * a failure no object of that identifier can be read. Rights are not its business: rows are asked first.
 */
export interface FileStore {
  readonly genre: "repertoire" | "s3";
  /** A folder for the temporary files of what is being received. */
  readonly depot: string;
  /** Stores what was received; the temporary file may be moved away. */
  add(id: string, recu: FichierRecu): Promise<void>;
  /** Reads an object; null when there is none. */
  get(id: string): Promise<Readable | null>;
  /** Removes an object; nothing happens when there is none. */
  remove(id: string): Promise<void>;
  list(): AsyncIterable<ObjetStocke>;
}

/** Whether a text is the identifier of a file: the only thing a store ever makes an address from. */
export function isIdFichier(texte: string): boolean {
  return isUuid(texte);
}

/** Lets an identifier through; anything else (a path, above all) is refused with a RangeError in French. */
export function requireIdFichier(id: string): string {
  if (isIdFichier(id)) return id;
  throw new RangeError(`Identifiant de fichier attendu (UUID), reçu « ${id.slice(0, 60)} ».`);
}
