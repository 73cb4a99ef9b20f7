import { inTransaction } from "../db/in-transaction.ts";
import { createModele } from "../modeles/save-modele.ts";
import { buildContexteAu, type OptionsDemonstration } from "./contexte-demonstration.ts";
import { MODELES_DEMONSTRATION } from "./modeles-demonstration.ts";

/** Keeps the models of the demonstration, as the screen does; none is copied: who tries it does. */
export async function seedModeles(options: OptionsDemonstration): Promise<void> {
  const ctx = buildContexteAu(options, options.maintenant);
  await inTransaction(ctx, async (tx) => {
    for (const modele of MODELES_DEMONSTRATION) await createModele(tx, ctx, modele);
  });
}
