import { createAuthEndpoint } from "better-auth/api";
import * as z from "zod";

/**
 * Plugin of better-auth: creates an account without a password, for our own commands and procedures only (it has no
 * address). better-auth checks every new account inside one of its endpoints.
 *
 * @example
 * const { id } = await auth.api.createCompte({ body: { email: "a@exemple.fr", nom: "A. Exemple" } })
 */
export function createCompte() {
  return {
    id: "comptes",
    endpoints: {
      createCompte: createAuthEndpoint.serverOnly(
        { method: "POST", body: z.object({ email: z.email(), nom: z.string() }) },
        async (ctx): Promise<{ id: string }> => {
          const { email, nom } = ctx.body;
          const { id } = await ctx.context.internalAdapter.createUser(
            // Only who reads this mailbox is given the link, or an administrator vouched for it.
            { email, name: nom, emailVerified: true },
            { method: "invitation" },
          );
          return { id };
        },
      ),
    },
  };
}
