import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import { sql } from "kysely";
import type { Base } from "../db/open-base.ts";

type Ctx = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** better-auth accepts the code before and the one after: 30 s each way around the current one. */
const FENETRE_SECONDES = 90;

/** Whose code it is: who is signed in, else whose sign-in waits for its second factor. */
async function findPersonne(ctx: Ctx): Promise<string | null> {
  const session = await getSessionFromCtx(ctx);
  if (session !== null) return session.user.id;
  const { name } = ctx.context.createAuthCookie("two_factor");
  const defi = await ctx.getSignedCookie(name, ctx.context.secret);
  if (typeof defi !== "string") return null;
  return (await ctx.context.internalAdapter.findVerificationValue(defi))?.value ?? null;
}

/**
 * Plugin of better-auth: a code of an authenticator serves once. The code is taken in one statement before it is
 * verified, so that of two requests that send it at the same moment one is refused (RFC 6238, section 5.2).
 *
 * @example
 * betterAuth({ plugins: [twoFactor(), refuseCodeRejoue(base)] })
 */
export function refuseCodeRejoue(base: Base): BetterAuthPlugin {
  return {
    id: "code-totp-servi",
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === "/two-factor/verify-totp",
          handler: createAuthMiddleware(async (ctx) => {
            const { code } = ctx.body as { code?: unknown };
            // What is not a code is refused by the route itself.
            if (typeof code !== "string" || code.length > 12) return;
            const personne = await findPersonne(ctx);
            if (personne === null) return;
            const jusqu_a = sql<string>`now() + make_interval(secs => ${FENETRE_SECONDES})`;
            const pris = await base.auth
              .insertInto("code_totp")
              .values({ utilisateur_id: personne, code, jusqu_a })
              .onConflict((conflit) =>
                conflit
                  .columns(["utilisateur_id", "code"])
                  .doUpdateSet({ jusqu_a })
                  .where("code_totp.jusqu_a", "<", sql<string>`now()`),
              )
              .returning("code")
              .executeTakeFirst();
            if (pris !== undefined) return;
            throw new APIError("UNAUTHORIZED", {
              code: "CODE_DEJA_SERVI",
              message: "This code has been used already.",
            });
          }),
        },
      ],
    },
  };
}
