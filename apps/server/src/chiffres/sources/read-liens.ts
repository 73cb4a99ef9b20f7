import type { Tx } from "../../db/in-transaction.ts";
import type { EtatSource } from "./check-source.ts";

/** The last answer of an address. */
export interface LienSource {
  readonly etat: EtatSource;
  readonly detail: string;
  readonly verifieeLe: string;
}

/** Reads the last answer of each address; those never asked are left out. */
export async function readLiens(
  tx: Tx,
  adresses: readonly string[],
): Promise<ReadonlyMap<string, LienSource>> {
  if (adresses.length === 0) return new Map();
  const lues = await tx
    .selectFrom("verification_source")
    .selectAll()
    .where("adresse", "in", [...new Set(adresses)])
    .execute();
  return new Map(
    lues.map(({ adresse, etat, detail, verifiee_le }) => [
      adresse,
      { etat, detail, verifieeLe: verifiee_le },
    ]),
  );
}
