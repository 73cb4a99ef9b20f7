import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { addJournal } from "../journal/add-journal.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { inviteCompte } from "../session/invite-compte.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { type ContexteOrganisme, procedureFor, router } from "../trpc/procedures.ts";
import { LISTE_PERSONNES } from "./liste-personnes.ts";
import { invitePersonne, sendInvitation } from "./invite-personne.ts";
import { findPersonne, type PersonneListe } from "./find-personne.ts";
import { getAccesOrganisme } from "./get-acces-organisme.ts";
import { checkPremierAdministrateur, inviteAdministrateur } from "./invite-administrateur.ts";
import {
  accesGetSchema,
  administrateurInviteSchema,
  personneInviteSchema,
  personneResendSchema,
  personneUpdateSchema,
  secondFacteurRemoveSchema,
} from "./personnes-schemas.ts";
import { removeSecondFacteur } from "./remove-second-facteur.ts";
import { updatePersonne } from "./update-personne.ts";

/** Who an administrator manages, or NOT_FOUND: nobody of another organisme is told from somebody who does not exist. */
async function getPersonne(ctx: ContexteOrganisme, utilisateurId: string): Promise<PersonneListe> {
  const cle = { organismeId: ctx.organismeId, jour: getAujourdHui(ctx.horloge()), utilisateurId };
  const lue = await inTransaction(ctx, (tx) => findPersonne(tx, cle));
  if (lue === null) throw notFound("Cette personne");
  return lue;
}

/** People of the acting organisme and their roles: its administrators only. */
export const personnesRouter = router({
  list: procedureListe(LISTE_PERSONNES),

  invite: procedureFor(["admin"])
    .input(personneInviteSchema)
    .mutation(async ({ ctx, input }) => {
      // Before the transaction: the sign-in service has its own access. An account without a role opens nothing.
      const compte = await inviteCompte(ctx.auth, input);
      return inMutation(ctx, input, (tx) => invitePersonne(tx, ctx, input, compte));
    }),

  /** Sends the link of the first password again, to somebody who has not come yet. */
  resend: procedureFor(["admin"])
    .input(personneResendSchema)
    .mutation(async ({ ctx, input }) => {
      const { email, nom } = await getPersonne(ctx, input.utilisateurId);
      const compte = await inviteCompte(ctx.auth, { email, nom });
      return inMutation(ctx, input, async (tx) => {
        await tx
          .updateTable("appartenance")
          .where("utilisateur_id", "=", input.utilisateurId)
          .where("organisme_id", "=", ctx.organismeId)
          .set({ invitee_le: ctx.horloge().toISOString() })
          .execute();
        await addJournal(tx, ctx, {
          dossierId: null,
          action: "personne-relancee",
          objetId: input.utilisateurId,
          donnees: {},
        });
        await sendInvitation(tx, ctx, { ...compte, email, nom });
        return { statut: "fait" as const };
      });
    }),

  update: procedureFor(["admin"])
    .input(personneUpdateSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => updatePersonne(tx, ctx, input))),

  removeSecondFacteur: procedureFor(["admin"])
    .input(secondFacteurRemoveSchema)
    .mutation(({ ctx, input }) => inMutation(ctx, input, (tx) => removeSecondFacteur(tx, ctx, input))),

  /** Whether a body manages its own access, for the centre de gestion that may open it. */
  getAcces: procedureFor(["admin"])
    .input(accesGetSchema)
    .query(({ ctx, input }) =>
      inTransaction(ctx, async (tx) => {
        const organisme = await checkPremierAdministrateur(tx, ctx, input.organismeId);
        const refus = "statut" in organisme ? organisme : null;
        return { ...(await getAccesOrganisme(tx, input.organismeId)), refus };
      }),
    ),

  /** Opens the access of a body of the vendor's territory, by its first administrator. */
  inviteAdministrateur: procedureFor(["admin"])
    .input(administrateurInviteSchema)
    .mutation(async ({ ctx, input }) => {
      // No account is made for what is refused anyway. Whether the access is open is decided below, under the lock and
      // the key: the same request sent twice must not be refused for what the first one did.
      const avant = await inTransaction(ctx, (tx) => checkPremierAdministrateur(tx, ctx, input.organismeId));
      if ("statut" in avant && avant.code !== "acces-deja-ouvert") return avant;
      const compte = await inviteCompte(ctx.auth, input);
      return inMutation(ctx, input, (tx) => inviteAdministrateur(tx, ctx, input, compte));
    }),
});
