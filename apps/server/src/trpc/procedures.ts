import { isUuid } from "../db/is-uuid.ts";
import { initTRPC } from "@trpc/server";
import type { OpenApiMeta } from "trpc-to-openapi";
import * as z from "zod";
import type { Acteur } from "../db/in-transaction.ts";
import { isRole, type Role } from "../session/roles.ts";
import type { Contexte, Session } from "./contexte.ts";
import { ErreurMetier } from "./erreur-metier.ts";
import { formatErreur } from "./format-erreur.ts";

// One language for the messages that a schema does not give itself.
z.config(z.locales.fr());

/** Who may call a procedure: everybody, or these roles in the active organisme. */
export type Droit = "public" | readonly Role[];

/** Declared with each procedure; the matrix of rights is generated from it. */
export type MetaProcedure = OpenApiMeta & {
  readonly droit?: Droit;
  /** Code of the list it gives, in the registry. */
  readonly liste?: string;
};

const t = initTRPC
  .context<Contexte>()
  .meta<MetaProcedure>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => formatErreur(shape, error, ctx?.requestId ?? "inconnue"),
  });

export const { router, createCallerFactory } = t;

/** For everybody, signed in or not. */
export const publicProcedure = t.procedure.meta({ droit: "public" });

function requireSession(session: Session | null): Session {
  if (session !== null) return session;
  throw new ErreurMetier(
    "UNAUTHORIZED",
    "session-expiree",
    "Votre session a expiré : reconnectez-vous pour continuer.",
  );
}

/** Who acts, once checked: an account with roles in the organisme it acts for. */
export interface ContexteOrganisme extends Contexte {
  readonly session: Session;
  readonly acteur: Acteur;
  readonly organismeId: string;
  readonly roles: readonly Role[];
  /** Path of the procedure, e.g. `devis.accept`. */
  readonly procedure: string;
}

/**
 * For accounts that hold one of `roles` in the organisme named by the header `x-organisme`. Refuses, in French:
 * no session (UNAUTHORIZED), no organisme chosen (BAD_REQUEST), no role there or not one of these (FORBIDDEN).
 *
 * @example
 * procedureFor(["admin", "referent-ia"]).input(schema).mutation(({ ctx, input }) => …)
 */
export function procedureFor(roles: readonly Role[]) {
  return t.procedure.meta({ droit: roles }).use(({ ctx, path, next }) => {
    const contexte: ContexteOrganisme = { ...ctx, ...checkOrganisme(ctx), procedure: path };
    checkRoles(contexte, roles);
    return next({ ctx: contexte });
  });
}

/** Refuses (FORBIDDEN, `role-insuffisant`) an account that holds none of these roles in the acting organisme. */
export function checkRoles(ctx: Pick<ContexteOrganisme, "roles">, roles: readonly Role[]): void {
  if (ctx.roles.some((role) => roles.includes(role))) return;
  throw new ErreurMetier(
    "FORBIDDEN",
    "role-insuffisant",
    "Votre rôle dans cet organisme ne permet pas cette action.",
    { rolesAttendus: roles },
  );
}

/** Checks the organisme one asks to act for against the memberships of the account. */
export function checkOrganisme(
  ctx: Pick<Contexte, "session" | "organismeDemande">,
): Pick<ContexteOrganisme, "session" | "acteur" | "organismeId" | "roles"> {
  const session = requireSession(ctx.session);
  const organismeId = ctx.organismeDemande;
  if (organismeId === null) {
    throw new ErreurMetier(
      "BAD_REQUEST",
      "organisme-non-choisi",
      "Choisissez l'organisme pour lequel vous agissez (en-tête x-organisme).",
    );
  }
  const appartenance = isUuid(organismeId)
    ? session.appartenances.find((a) => a.organismeId === organismeId)
    : undefined;
  if (appartenance === undefined) {
    throw new ErreurMetier("FORBIDDEN", "organisme-sans-role", "Vous n'avez aucun rôle dans cet organisme.");
  }
  return {
    session,
    organismeId,
    roles: appartenance.roles.filter(isRole),
    acteur: {
      utilisateurId: session.utilisateur.id,
      organismeId,
      mesOrganismes: session.appartenances.map((a) => a.organismeId),
    },
  };
}
