import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";

/** What a record of the journal says, and what its hash covers: identifiers only, so that erasing a person keeps it valid. */
export interface EntreeJournal {
  readonly chaine: string;
  readonly rang: number;
  readonly dossier_id: string | null;
  readonly organisme_id: string;
  readonly quand: string;
  readonly acteur_id: string;
  readonly acteur_roles: readonly string[];
  readonly action: string;
  readonly objet_id: string;
  readonly donnees: object;
  readonly precedente: string;
}

/** What the first record of a chain follows. */
export const EMPREINTE_ZERO = "0".repeat(64);

/**
 * SHA-256 (hexadecimal) of a record, the hash of the one before it included.
 *
 * @example
 * hashEntry({ …, rang: 1, precedente: EMPREINTE_ZERO }) // => "9f2c…" (64 characters)
 */
export function hashEntry(entree: EntreeJournal): string {
  // Named one by one: a row read from the database also holds its own hash.
  const { chaine, rang, dossier_id, organisme_id, quand, acteur_id, acteur_roles, action } = entree;
  const { objet_id, donnees, precedente } = entree;
  const lieu = { chaine, rang, dossier_id, organisme_id, quand };
  return createHash("sha256")
    .update(canonicalJson({ ...lieu, acteur_id, acteur_roles, action, objet_id, donnees, precedente }))
    .digest("hex");
}
