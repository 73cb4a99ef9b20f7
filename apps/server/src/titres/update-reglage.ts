import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { staleVersion } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { findReglageTitres } from "./reglage-titres.ts";
import { requireVendeur } from "./require-vendeur.ts";

/**
 * Records where the vendor's recettes go, on the version that the form was opened on (0 while nobody has chosen). Titres
 * already prepared keep the imputation they were prepared with.
 */
export async function updateReglage(
  tx: Tx,
  ctx: ContexteOrganisme,
  saisie: { version: number; chapitre: string; article: string; compteAnterieur: string },
): Promise<{ readonly statut: "fait"; readonly version: number }> {
  const { id } = await requireVendeur(tx, ctx);
  const { version, chapitre, article, compteAnterieur } = saisie;
  const valeurs = {
    chapitre,
    article,
    compte_anterieur: compteAnterieur === "" ? null : compteAnterieur,
    version: version + 1,
    maj_le: ctx.horloge().toISOString(),
  };
  const ecrit = await tx
    .insertInto("reglage_titres")
    .values({ prestataire_id: id, ...valeurs })
    .onConflict((conflit) =>
      conflit.column("prestataire_id").doUpdateSet(valeurs).where("reglage_titres.version", "=", version),
    )
    .returning("version")
    .executeTakeFirst();
  const stockee = ecrit?.version ?? (await findReglageTitres(tx, id))?.version ?? 0;
  if (ecrit === undefined) throw staleVersion("L'imputation des titres", version, stockee);
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "imputation-titres-modifiee",
    objetId: id,
    donnees: { chapitre, article, compteAnterieur, version: stockee },
  });
  return { statut: "fait", version: stockee };
}
