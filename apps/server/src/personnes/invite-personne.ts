import { buildRefus, type Refus } from "@ia-territoires/core";
import type * as z from "zod";
import { addCourrier } from "../courrier/add-courrier.ts";
import type { Tx } from "../db/in-transaction.ts";
import { addJournal } from "../journal/add-journal.ts";
import type { CompteInvite } from "../session/invite-compte.ts";
import type { ContexteOrganisme } from "../trpc/procedures.ts";
import type { personneInviteSchema } from "./personnes-schemas.ts";
import { lockPersonnes } from "./keep-administrateur.ts";

type Invitation = Omit<z.output<typeof personneInviteSchema>, "cleIdempotence">;

/**
 * Gives a person roles in the acting organisme and writes to them: the link of a first password when the account is
 * new, else the news of the access. Refuses an address that has a line there already. The account exists beforehand.
 *
 * @example
 * await invitePersonne(tx, ctx, { email, nom, roles: ["dgs"] }, compte) // => { statut: "fait", utilisateurId: "…" }
 */
export async function invitePersonne(
  tx: Tx,
  ctx: ContexteOrganisme,
  { email, nom, roles, finLe = null }: Invitation,
  compte: CompteInvite,
): Promise<{ readonly statut: "fait"; readonly utilisateurId: string } | Refus<"personne-deja-membre">> {
  const { utilisateurId } = compte;
  await lockPersonnes(tx, ctx.organismeId);
  const ajoutee = await tx
    .insertInto("appartenance")
    .values({
      utilisateur_id: utilisateurId,
      organisme_id: ctx.organismeId,
      roles,
      fin_le: finLe,
      invitee_le: ctx.horloge().toISOString(),
    })
    .onConflict((conflit) => conflit.doNothing())
    .returning("utilisateur_id")
    .executeTakeFirst();
  if (ajoutee === undefined) {
    return buildRefus({
      code: "personne-deja-membre",
      message: `${email} a déjà un accès à cet organisme : modifiez ses rôles ou sa date de fin.`,
      sources: [],
    });
  }
  await addJournal(tx, ctx, {
    dossierId: null,
    action: "personne-invitee",
    objetId: utilisateurId,
    donnees: { roles, finLe },
  });
  await sendInvitation(tx, ctx, { ...compte, email, nom });
  return { statut: "fait", utilisateurId };
}

/** Queues the mail of an invitation, in the transaction of what it announces. */
export async function sendInvitation(
  tx: Tx,
  ctx: ContexteOrganisme,
  {
    email,
    nom,
    utilisateurId,
    premierMotDePasse,
  }: CompteInvite & { readonly email: string; readonly nom: string },
): Promise<void> {
  const commun = { destinataire: email, destinataireId: utilisateurId, organismeId: ctx.organismeId };
  const auteur = ctx.session.utilisateur.nom;
  if (premierMotDePasse === null) {
    await addCourrier(tx, { ...commun, modele: "acces-ajoute", variables: { nom, auteur } });
    return;
  }
  await addCourrier(tx, {
    ...commun,
    modele: "invitation",
    variables: { nom, auteur, ...premierMotDePasse },
  });
}
