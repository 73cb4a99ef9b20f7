import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { addJournal } from "../journal/add-journal.ts";
import { procedureListe } from "../listes/procedure-liste.ts";
import type { Role } from "../session/roles.ts";
import { ErreurMetier, notFound } from "../trpc/erreur-metier.ts";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { listDepartements } from "./annuaire/list-departements.ts";
import { createOrganisme } from "./create-organisme.ts";
import { getOrganisme } from "./get-organisme.ts";
import { LISTE_MEMBRES } from "./liste-membres.ts";
import { LISTE_ORGANISMES } from "./liste-organismes.ts";
import { listSiretsInconnus } from "./list-sirets-inconnus.ts";
import { lookupOrganisme } from "./lookup-organisme.ts";
import {
  createOrganismeSchema,
  getOrganismeSchema,
  lookupOrganismeSchema,
  siretsSchema,
  updateOrganismeSchema,
} from "./schemas.ts";
import { updateOrganisme } from "./update-organisme.ts";

const ROLES_SAISIE: readonly Role[] = ["referent-ia", "admin"];
/** The DGS corrects the sheet of the DGS's own organisme only. */
const ROLES_CORRECTION: readonly Role[] = ["referent-ia", "admin", "dgs"];

/** The directory of organismes: public data, completed by hand. */
export const organismesRouter = router({
  list: procedureListe(LISTE_ORGANISMES),
  listMembres: procedureListe(LISTE_MEMBRES),

  get: procedureFor(ROLES_LECTURE)
    .input(getOrganismeSchema)
    .query(async ({ ctx, input: { id } }) => {
      const fiche = await inTransaction(ctx, (tx) => getOrganisme(tx, id));
      if (fiche === null) throw notFound("Cet organisme");
      return fiche;
    }),

  departements: procedureFor(ROLES_LECTURE).query(() => listDepartements()),

  /** SIRET of a list that nobody known bears: the list itself is not sent. */
  listSiretsInconnus: procedureFor(ROLES_LECTURE)
    .input(siretsSchema)
    .query(({ ctx, input }) => inTransaction(ctx, (tx) => listSiretsInconnus(tx, input.sirets))),

  create: procedureFor(ROLES_SAISIE)
    .input(createOrganismeSchema)
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const cree = await createOrganisme(tx, ctx.organismeId, input);
        if (cree.statut === "fait") {
          const donnees = { nature: input.nature, siren: cree.siren, siret: input.siret ?? null };
          await addJournal(tx, ctx, { dossierId: null, action: "organisme-cree", objetId: cree.id, donnees });
        }
        return cree;
      }),
    ),

  update: procedureFor(ROLES_CORRECTION)
    .input(updateOrganismeSchema)
    .mutation(({ ctx, input }) => {
      if (input.id !== ctx.organismeId && !ctx.roles.some((role) => ROLES_SAISIE.includes(role))) {
        throw new ErreurMetier(
          "FORBIDDEN",
          "role-insuffisant",
          "Votre rôle ne permet de corriger que la fiche de votre organisme.",
          {
            rolesAttendus: ROLES_SAISIE,
          },
        );
      }
      return inMutation(ctx, input, async (tx) => {
        const corrige = await updateOrganisme(tx, input);
        if (corrige.statut === "fait" && corrige.champs.length > 0) {
          const donnees = { champs: corrige.champs, version: corrige.version };
          await addJournal(tx, ctx, {
            dossierId: null,
            action: "organisme-corrige",
            objetId: corrige.id,
            donnees,
          });
        }
        return corrige;
      });
    }),

  lookup: procedureFor(ROLES_SAISIE)
    .input(lookupOrganismeSchema)
    .query(({ ctx, input }) => lookupOrganisme(ctx, ctx.annuaireEnLigne, input.recherche)),
});
