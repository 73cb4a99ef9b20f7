import { createHash } from "node:crypto";
import { inTransaction, type Tx } from "../db/in-transaction.ts";
import { canonicalJson } from "../journal/canonical-json.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/** Carries a foreseen refusal out of the transaction, so that nothing of it is written, its key included. */
class RefusSansTrace extends Error {
  readonly refus: object;
  constructor(refus: object) {
    super("refus");
    this.refus = refus;
  }
}

/** Same input, same hash: the key itself does not count, the organisme one acts for does. */
function hashSaisie(organismeId: string, saisie: object): string {
  const { cleIdempotence: _, ...corps } = saisie as { cleIdempotence: string };
  return createHash("sha256").update(canonicalJson({ organismeId, corps })).digest("hex");
}

/**
 * Runs a mutation once: its idempotency key, what it writes and its answer are committed together. The same key with
 * the same input gets the stored answer again, for 30 days; with another input it is refused (CONFLICT,
 * `cle-idempotence-reutilisee`). A refusal of the rules writes nothing, not even its key: asked again, the rules
 * answer again. Two calls at the same time with one key: the second waits for the first and gets its answer.
 *
 * @example
 * await inMutation(ctx, input, async (tx) => ({ statut: "fait", devisId }))
 */
export async function inMutation<T extends { readonly statut: string }>(
  ctx: Pick<ContexteOrganisme, "base" | "acteur" | "organismeId" | "procedure">,
  saisie: { readonly cleIdempotence: string },
  fn: (tx: Tx) => Promise<T>,
): Promise<T> {
  const cle = {
    utilisateur_id: ctx.acteur.utilisateurId,
    procedure: ctx.procedure,
    cle: saisie.cleIdempotence,
  };
  const empreinte = hashSaisie(ctx.organismeId, saisie);
  try {
    return await inTransaction(ctx, async (tx) => {
      const neuve = await tx
        .insertInto("idempotence")
        .values({ ...cle, empreinte, reponse: null })
        .onConflict((conflit) => conflit.doNothing())
        .returning("cle")
        .executeTakeFirst();
      const tenue = tx
        .selectFrom("idempotence")
        .select(["empreinte", "reponse"])
        .where("utilisateur_id", "=", cle.utilisateur_id)
        .where("procedure", "=", cle.procedure)
        .where("cle", "=", cle.cle);
      if (neuve === undefined) {
        const connue = await tenue.executeTakeFirstOrThrow();
        if (connue.empreinte !== empreinte || connue.reponse === null) {
          throw new ErreurMetier(
            "CONFLICT",
            "cle-idempotence-reutilisee",
            "Cette clé d'idempotence a déjà servi pour une autre demande : rien n'a été enregistré. Une nouvelle demande prend une nouvelle clé.",
          );
        }
        return connue.reponse as T;
      }
      const reponse = await fn(tx);
      if (reponse.statut === "refus") throw new RefusSansTrace(reponse);
      await tx
        .updateTable("idempotence")
        .set({ reponse: JSON.stringify(reponse) })
        .where("utilisateur_id", "=", cle.utilisateur_id)
        .where("procedure", "=", cle.procedure)
        .where("cle", "=", cle.cle)
        .execute();
      return reponse;
    });
  } catch (erreur) {
    if (erreur instanceof RefusSansTrace) return erreur.refus as T;
    throw erreur;
  }
}
