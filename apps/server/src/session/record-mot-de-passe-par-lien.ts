import type { Base } from "../db/open-base.ts";
import { recordActeCompte } from "./record-acte-compte.ts";

/**
 * Records a password chosen by the link of a mail. The first one of an account, which has never been entered, needs no
 * warning; any other one is told by mail.
 *
 * @example
 * await recordMotDePasseParLien(base, new Date(), utilisateurId)
 */
export async function recordMotDePasseParLien(
  base: Base,
  maintenant: Date,
  utilisateurId: string,
): Promise<void> {
  const compte = await base.auth
    .selectFrom("user")
    .where("id", "=", utilisateurId)
    .select("derniere_connexion_le")
    .executeTakeFirst();
  const premier = compte?.derniere_connexion_le === null;
  await recordActeCompte(base, maintenant, {
    utilisateurId,
    action: premier ? "mot-de-passe-choisi" : "mot-de-passe-change",
    donnees: { par: "lien" },
    courrier: premier ? null : "mot-de-passe-change",
  });
}
