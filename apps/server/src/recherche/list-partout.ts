import { inTransaction } from "../db/in-transaction.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { listPersonnes } from "./list-personnes.ts";
import { listResultats } from "./list-resultats.ts";
import type { ResultatRecherche } from "./resultat-recherche.ts";
import { splitTermes } from "./split-termes.ts";

/** How many of each kind: enough to choose from, few enough to read. */
const TAILLE = 5;

/**
 * Lists what a text finds for the acting organisme, in what it may see: bodies, missions, devis, documents, files, and, for
 * those who act on them, its own people; five at most of each. Nothing without a letter or a digit.
 *
 * @example
 * await listPartout(ctx, "lisieux") // => [{ genre: "organisme", nom: "Lisieux", … }, …]
 */
export async function listPartout(
  ctx: Pick<ContexteOrganisme, "base" | "acteur" | "organismeId" | "roles" | "horloge">,
  recherche: string,
): Promise<readonly ResultatRecherche[]> {
  const mots = splitTermes(recherche);
  if (mots.length === 0) return [];
  const trouves = await inTransaction(ctx, (tx) => listResultats(tx, recherche, mots, TAILLE));
  const { organismeId, roles } = ctx;
  const ici = { organismeId, roles, aujourdHui: getAujourdHui(ctx.horloge()) };
  return [...trouves, ...(await listPersonnes(ctx.base, ici, mots, TAILLE))];
}
