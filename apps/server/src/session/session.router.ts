import type { DateIso } from "@ia-territoires/core";
import type { NatureOrganisme } from "@ia-territoires/dossiers";
import { inTransaction } from "../db/in-transaction.ts";
import type { Contexte, Session } from "../trpc/contexte.ts";
import { publicProcedure, router } from "../trpc/procedures.ts";
import { getAujourdHui } from "./get-aujourd-hui.ts";
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
    }),
  ),
});
