import type { Tx } from "../db/in-transaction.ts";

/**
 * Takes the next number of a vendor's series (its year): no gap, since a number taken by a transaction that fails is
 * free again, and never twice, since the next one waits for the commit.
 *
 * @example
 * await nextNumero(tx, prestataireId, "2026") // => "2026-0001"
 */
export async function nextNumero(tx: Tx, prestataireId: string, serie: string): Promise<string> {
  const { dernier } = await tx
    .insertInto("compteur_numero")
    .values({ prestataire_id: prestataireId, serie, dernier: 1 })
    .onConflict((conflit) =>
      conflit
        .columns(["prestataire_id", "serie"])
        .doUpdateSet((eb) => ({ dernier: eb("compteur_numero.dernier", "+", 1) })),
    )
    .returning("dernier")
    .executeTakeFirstOrThrow();
  return `${serie}-${String(dernier).padStart(4, "0")}`;
}
