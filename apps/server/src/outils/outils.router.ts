import * as z from "zod";
import { inTransaction } from "../db/in-transaction.ts";
import { publicProcedure, router } from "../trpc/procedures.ts";
import { listCommunes, PUBLIC } from "./list-communes.ts";

const communesSchema = z
  .object({
    recherche: z
      .string({ error: "Recherche : un texte est attendu." })
      .max(100, { error: "Recherche : 100 caractères au plus." }),
  })
  .default({ recherche: "" });

/** What the public tools ask of the server: for everybody, from public data only. */
export const outilsRouter = router({
  listCommunes: publicProcedure
    .input(communesSchema)
    .query(({ ctx, input }) =>
      inTransaction({ base: ctx.base, acteur: PUBLIC }, (tx) => listCommunes(tx, input.recherche)),
    ),
});
