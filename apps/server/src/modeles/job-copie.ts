import { isErreurRendu } from "@ia-territoires/documents";
import { inTransaction } from "../db/in-transaction.ts";
import { buildJob, type ContexteJob } from "../jobs/job.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import { copyModele } from "./copy-modele.ts";
import type { EtatCible } from "./tables.ts";

/** The body that comes next in a copy under way; null when there is none, or when it was stopped. */
async function findNext(ctx: ContexteJob, copieId: string): Promise<string | null> {
  const lue = await inTransaction(ctx, (tx) =>
    tx
      .selectFrom("copie_cible as t")
      .innerJoin("copie_modele as c", "c.id", "t.copie_id")
      .where("t.copie_id", "=", copieId)
      .where("c.etat", "=", "en-cours")
      .where("t.etat", "=", "a-faire")
      .orderBy("t.rang")
      .limit(1)
      .select("t.dossier_id")
      .executeTakeFirst(),
  );
  return lue?.dossier_id ?? null;
}

/** What went wrong for one body, when it is its own fault: the others are still done. A failure of ours is thrown. */
function readEchec(erreur: unknown): string {
  if (erreur instanceof ErreurMetier && erreur.codeMetier !== "stockage-indisponible") return erreur.message;
  if (isErreurRendu(erreur)) return erreur.message;
  throw erreur;
}

/**
 * Copies a model to the bodies of a copy, one after the other, each in its own transaction: stopped, or run again after
 * a failure, it goes on with those that are left.
 */
export const JOB_COPIE = buildJob<{ readonly copieId: string }>({
  titre: "Copie d'un modèle à des collectivités",
  quand: "Quand une personne copie un modèle ; une collectivité après l'autre, jusqu'à ce qu'on l'arrête.",
  async run(ctx, { copieId }) {
    for (let dossierId = await findNext(ctx, copieId); dossierId !== null; ) {
      const fait: { etat: EtatCible; message: string | null } = await copyModele(ctx, {
        copieId,
        dossierId,
      }).catch((erreur: unknown) => ({ etat: "echouee" as const, message: readEchec(erreur) }));
      const cible = dossierId;
      await inTransaction(ctx, (tx) =>
        tx
          .updateTable("copie_cible")
          .where("copie_id", "=", copieId)
          .where("dossier_id", "=", cible)
          .where("etat", "=", "a-faire")
          .set(fait)
          .execute(),
      );
      dossierId = await findNext(ctx, copieId);
    }
    await inTransaction(ctx, (tx) =>
      tx
        .updateTable("copie_modele")
        .where("id", "=", copieId)
        .where("etat", "=", "en-cours")
        .set({ etat: "faite", finie_le: ctx.horloge().toISOString() })
        .execute(),
    );
  },
});
