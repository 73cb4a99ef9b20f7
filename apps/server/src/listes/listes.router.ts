import * as z from "zod";
import { procedureFor, router } from "../trpc/procedures.ts";
import { ROLES_LECTURE } from "../trpc/roles-lecture.ts";
import { identifiant } from "../trpc/schemas.ts";
import { SUIVIS } from "./suivi-exports.ts";

export const listesRouter = router({
  /** How far an export of one's own is, or null when this server does not write it (any more). */
  suivi: procedureFor(ROLES_LECTURE)
    .input(z.object({ id: identifiant("Export") }))
    .query(({ ctx, input }) => SUIVIS.get(input.id, ctx.acteur.utilisateurId)),
});
