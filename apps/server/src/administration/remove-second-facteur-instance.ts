import type { Base } from "../db/open-base.ts";
import type { MotifSecondFacteur, VerificationIdentite } from "../personnes/motifs-second-facteur.ts";
import { recordActeCompte } from "../session/record-acte-compte.ts";

/** Whose second factor, why, and how the operator made sure of who asks. */
export interface RetraitSecondFacteur {
  readonly email: string;
  readonly motif: MotifSecondFacteur;
  readonly verification: VerificationIdentite;
}

/**
 * Command `second-facteur:retirer`, of who runs the instance: takes off the second factor of an account, whatever
 * organismes it serves, closes its sessions, writes it in the journal of each and tells the person by mail. Answers the
 * sentence to print. Refuses (RangeError in French) an unknown address and an account without a second factor.
 *
 * @example
 * await removeSecondFacteurInstance(base, new Date(), { email, motif: "appareil-perdu", verification: "en-personne" })
 */
export async function removeSecondFacteurInstance(
  base: Base,
  maintenant: Date,
  { email, motif, verification }: RetraitSecondFacteur,
): Promise<string> {
  const adresse = email.trim().toLowerCase();
  const compte = await base.auth
    .selectFrom("user")
    .where("email", "=", adresse)
    .select(["id", "twoFactorEnabled"])
    .executeTakeFirst();
  if (compte === undefined) throw new RangeError(`Aucun compte n'a l'adresse « ${adresse} ».`);
  if (!compte.twoFactorEnabled)
    throw new RangeError(`Le compte ${adresse} n'a pas de double authentification.`);
  const { id } = compte;
  // Written first: what is done without a trace would be worse than a trace of what has to be done again.
  const organismes = await recordActeCompte(base, maintenant, {
    utilisateurId: id,
    acteurId: "exploitant",
    action: "second-facteur-retire",
    donnees: { motif, verification },
    courrier: "second-facteur-retire",
    auteur: "l'exploitant du service",
  });
  await base.auth.transaction().execute(async (tx) => {
    await tx.updateTable("user").where("id", "=", id).set({ twoFactorEnabled: false }).execute();
    await tx.deleteFrom("twoFactor").where("userId", "=", id).execute();
    await tx.deleteFrom("code_totp").where("utilisateur_id", "=", id).execute();
    await tx.deleteFrom("verification").where("value", "=", id).execute();
    await tx.deleteFrom("session").where("userId", "=", id).execute();
  });
  const ou = organismes === 1 ? "d'un organisme" : `de ${organismes} organismes`;
  return `Double authentification de ${adresse} retirée, ses sessions sont fermées. C'est écrit au journal ${ou}, et un courrier le lui dit.`;
}
