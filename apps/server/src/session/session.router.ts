import type { DateIso } from "@ia-territoires/core";
import type { NatureOrganisme } from "@ia-territoires/dossiers";
import * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { inMutation } from "../idempotence/in-mutation.ts";
import { addJournal } from "../journal/add-journal.ts";
import type { Contexte, Session } from "../trpc/contexte.ts";
import { notFound } from "../trpc/erreur-metier.ts";
import { procedureFor, publicProcedure, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { cleIdempotence } from "../trpc/schemas.ts";
import { getAujourdHui } from "./get-aujourd-hui.ts";
import { listMoyens, type MoyensConnexion } from "./list-moyens.ts";
import { listSessions, type SessionOuverte } from "./list-sessions.ts";
import { FOURNISSEUR_OIDC } from "./oidc/options-oidc.ts";
import type { Role } from "./roles.ts";

/** Who is signed in, for which organismes, and what day it is for the server. */
export interface SessionVue {
  readonly utilisateur: Session["utilisateur"] | null;
  readonly appartenances: readonly {
    readonly organisme: { readonly id: string; readonly nom: string; readonly nature: NatureOrganisme };
    readonly roles: readonly Role[];
  }[];
  readonly demonstration: boolean;
  readonly aujourdHui: DateIso;
  /** Name of the identity provider that can be used, or null. */
  readonly fournisseur: string | null;
}

async function listAppartenances(ctx: Contexte, session: Session): Promise<SessionVue["appartenances"]> {
  const ids = session.appartenances.map((a) => a.organismeId);
  if (ids.length === 0) return [];
  const acteur = { utilisateurId: session.utilisateur.id, organismeId: null, mesOrganismes: ids };
  const organismes = await inTransaction({ base: ctx.base, acteur }, (tx) =>
    tx.selectFrom("organisme").select(["id", "nom", "nature"]).where("id", "in", ids).execute(),
  );
  return session.appartenances.flatMap(({ organismeId, roles }) => {
    const organisme = organismes.find(({ id }) => id === organismeId);
    return organisme === undefined
      ? []
      : [{ organisme: { ...organisme, nature: organisme.nature as NatureOrganisme }, roles }];
  });
}

export const sessionRouter = router({
  /** Read at every start of the dashboard, signed in or not. */
  get: publicProcedure.query(
    async ({ ctx }): Promise<SessionVue> => ({
      utilisateur: ctx.session?.utilisateur ?? null,
      appartenances: ctx.session === null ? [] : await listAppartenances(ctx, ctx.session),
      demonstration: ctx.demonstration,
      aujourdHui: getAujourdHui(ctx.horloge()),
      fournisseur: await getFournisseur(ctx),
    }),
  ),

  /** How the acting person signs in: password, second factor, provider. */
  moyens: procedureFor(ROLES_LECTURE).query(
    ({ ctx }): Promise<MoyensConnexion> =>
      inTransaction(ctx, (tx) => listMoyens(tx, ctx.acteur.utilisateurId)),
  ),

  list: procedureFor(ROLES_LECTURE).query(
    ({ ctx }): Promise<readonly SessionOuverte[]> =>
      inTransaction(ctx, (tx) =>
        listSessions(tx, {
          utilisateurId: ctx.acteur.utilisateurId,
          sessionId: ctx.session.id,
          // better-auth dates sessions by the clock of the machine.
          maintenant: new Date(),
        }),
      ),
  ),

  /** Closes one session of the acting person, or all the others. */
  remove: procedureFor(ROLES_LECTURE)
    .input(
      z.object({
        cleIdempotence,
        id: z.union([z.literal("autres"), z.string().min(1).max(100)], { error: "Session attendue." }),
      }),
    )
    .mutation(({ ctx, input }) =>
      inMutation(ctx, input, async (tx) => {
        const { utilisateurId } = ctx.acteur;
        const fermees = await tx
          .deleteFrom("session")
          .where("userId", "=", utilisateurId)
          .where(
            "id",
            input.id === "autres" ? "!=" : "=",
            input.id === "autres" ? (ctx.session.id ?? "") : input.id,
          )
          .returning("id")
          .execute();
        if (fermees.length === 0 && input.id !== "autres") throw notFound("Cette session");
        await addJournal(tx, ctx, {
          dossierId: null,
          action: "sessions-fermees",
          objetId: utilisateurId,
          donnees: { nombre: fermees.length },
        });
        return { statut: "fait" as const, fermees: fermees.length };
      }),
    ),
});

async function getFournisseur({ auth }: Contexte): Promise<string | null> {
  const { socialProviders } = await auth.$context;
  return socialProviders.find(({ id }) => id === FOURNISSEUR_OIDC)?.name ?? null;
}
