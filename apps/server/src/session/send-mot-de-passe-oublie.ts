import { addCourrier } from "../courrier/add-courrier.ts";
import { inTransaction } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";

/** Somebody asked for a new password: who, and the link that gives it once. */
export interface DemandeMotDePasse {
  readonly utilisateurId: string;
  readonly nom: string;
  readonly email: string;
  readonly lien: string;
  /** Until when, as people read it. */
  readonly expiration: string;
}

/**
 * Queues the mail by which a person chooses a new password; it belongs to the service, not to one of their organismes,
 * whose people may not read it.
 *
 * @example
 * await sendMotDePasseOublie(base, { utilisateurId, nom, email, lien, expiration })
 */
export async function sendMotDePasseOublie(base: Base, demande: DemandeMotDePasse): Promise<void> {
  const { utilisateurId, nom, email, lien, expiration } = demande;
  const acteur = { utilisateurId, organismeId: null, mesOrganismes: [] };
  await inTransaction({ base, acteur }, (tx) =>
    addCourrier(tx, {
      modele: "mot-de-passe-oublie",
      destinataire: email,
      destinataireId: utilisateurId,
      variables: { nom, lien, expiration },
      organismeId: null,
    }),
  );
}
