import type { BetterAuthPlugin } from "better-auth";
import { createAuthMiddleware, isAPIError } from "better-auth/api";
import type { Base } from "../db/open-base.ts";
import { recordActeCompte } from "./record-acte-compte.ts";

type Ctx = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** Whose account it is, when the route has done what was asked; null when it refused. */
function findPersonne(ctx: Ctx): string | null {
  if (isAPIError(ctx.context.returned)) return null;
  return ctx.context.session?.user.id ?? null;
}

/**
 * Plugin of better-auth: what a signed-in person changes in the way they sign in is recorded, and told them by mail.
 *
 * @example
 * betterAuth({ plugins: [twoFactor(), recordChangements(base, horloge)] })
 */
export function recordChangements(base: Base, horloge: () => Date): BetterAuthPlugin {
  return {
    id: "changements-de-compte",
    hooks: {
      after: [
        {
          matcher: ({ path }) => path === "/change-password",
          handler: createAuthMiddleware(async (ctx) => {
            const utilisateurId = findPersonne(ctx);
            if (utilisateurId === null) return;
            await recordActeCompte(base, horloge(), {
              utilisateurId,
              action: "mot-de-passe-change",
              donnees: { par: "compte" },
              courrier: "mot-de-passe-change",
            });
          }),
        },
        {
          matcher: ({ path }) => path === "/two-factor/disable",
          handler: createAuthMiddleware(async (ctx) => {
            const utilisateurId = findPersonne(ctx);
            if (utilisateurId === null) return;
            await recordActeCompte(base, horloge(), {
              utilisateurId,
              action: "second-facteur-retire",
              donnees: { par: "compte" },
              courrier: "second-facteur-retire",
            });
          }),
        },
      ],
    },
  };
}
