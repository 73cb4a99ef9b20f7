import { buildRefus, type CodeDepartement, type Refus } from "@ia-territoires/core";
import { type CodeRefusAcces, findRefusPremierAdministrateur } from "@ia-territoires/dossiers";
import { sql } from "kysely";
import { addCourrier } from "../courrier/add-courrier.ts";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import { getOrganisme, type OrganismeDetail } from "../organismes/get-organisme.ts";
import { findPrestataire } from "../prestataire/prestataire.repository.ts";
import type { CompteInvite } from "../session/invite-compte.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import { getAccesOrganisme } from "./get-acces-organisme.ts";

/**
 * Asks the rules whether the acting vendor may invite the first administrator of a body: the body, or the refusal.
 * Refuses (FORBIDDEN) who is no vendor, and (NOT_FOUND) a body one may not see.
 *
 * @example
 * await checkPremierAdministrateur(tx, ctx, organismeId) // => { nom: "Lisieux", … }
 */
export async function checkPremierAdministrateur(
  tx: Tx,
  ctx: ContexteOrganisme,
  organismeId: string,
): Promise<OrganismeDetail | Refus<CodeRefusAcces>> {
  const prestataire = await findPrestataire(tx, ctx.organismeId);
  if (prestataire === null) {
    throw new ErreurMetier(
      "FORBIDDEN",
      "pas-prestataire",
      "Votre organisme n'est pas un prestataire : il n'ouvre pas l'accès des autres.",
    );
  }
  const organisme = await getOrganisme(tx, organismeId);
  if (organisme === null) throw notFound("Cet organisme");
  const { nom, nature, departement, departements, ferme } = organisme;
  const { etat } = await getAccesOrganisme(tx, organismeId);
  const siens = [...new Set([...(departement === null ? [] : [departement]), ...departements])];
  const refus = findRefusPremierAdministrateur(prestataire.departement, {
    nom,
    nature,
    departements: siens as CodeDepartement[],
    ferme,
    ouvert: etat === "ouvert",
  });
  return refus ?? organisme;
}

type RefusOuverture = Refus<CodeRefusAcces | "personne-du-prestataire">;

/**
 * Gives a person the role of first administrator of a body and writes to them, in the vendor's name; whoever was
 * invited before and never came is dropped. The account exists beforehand. Refuses what the rules refuse, and a person
 * of the vendor itself, who would otherwise accept its devis.
 *
 * @example
 * await inviteAdministrateur(tx, ctx, { organismeId, email, nom }, compte) // => { statut: "fait", utilisateurId: "…" }
 */
export async function inviteAdministrateur(
  tx: Tx,
  ctx: ContexteOrganisme,
  invitation: { readonly organismeId: string; readonly email: string; readonly nom: string },
  compte: CompteInvite,
): Promise<{ readonly statut: "fait"; readonly utilisateurId: string } | RefusOuverture> {
  const { organismeId, email, nom } = invitation;
  const { utilisateurId, premierMotDePasse } = compte;
  const organisme = await checkPremierAdministrateur(tx, ctx, organismeId);
  if ("statut" in organisme) return organisme;
  const { rows } = await sql<{ fait: string }>`
    select ia_ouvrir_acces(${organismeId}::uuid, ${utilisateurId}, ${ctx.horloge().toISOString()}::timestamptz) as fait`.execute(
    tx,
  );
  if (rows[0]?.fait === "du-prestataire") {
    return buildRefus({
      code: "personne-du-prestataire",
      message: `${email} a déjà un rôle dans votre organisme : une même personne ne peut pas vendre et accepter. Invitez quelqu'un de ${organisme.nom}.`,
      sources: [],
    });
  }
  if (rows[0]?.fait !== "fait") {
    return buildRefus({
      code: "acces-deja-ouvert",
      message: `L'accès de ${organisme.nom} vient d'être ouvert : rechargez la page.`,
      sources: [],
    });
  }
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "premier-administrateur-invite",
    objetId: organismeId,
    donnees: { utilisateurId },
  });
  const commun = { destinataire: email, destinataireId: utilisateurId, organismeId: ctx.organismeId };
  const variables = { nom, auteur: ctx.session.utilisateur.nom, collectivite: organisme.nom };
  if (premierMotDePasse === null)
    await addCourrier(tx, { ...commun, modele: "administration-confiee", variables });
  else
    await addCourrier(tx, {
      ...commun,
      modele: "premier-administrateur",
      variables: { ...variables, ...premierMotDePasse },
    });
  return { statut: "fait", utilisateurId };
}
