import type { Tx } from "../db/in-transaction.ts";
import { findPrestataire, type PrestataireLu } from "../prestataire/prestataire.repository.ts";
import { ErreurMetier } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";

/** The acting organisme as a vendor; one that sells nothing has no titres (FORBIDDEN, `pas-prestataire`). */
export async function requireVendeur(
  tx: Tx,
  ctx: Pick<ContexteOrganisme, "organismeId">,
): Promise<PrestataireLu> {
  const prestataire = await findPrestataire(tx, ctx.organismeId);
  if (prestataire !== null) return prestataire;
  throw new ErreurMetier(
    "FORBIDDEN",
    "pas-prestataire",
    "Votre organisme n'est pas un prestataire : il n'émet pas de titre.",
  );
}
