import { LIMITES_FICHIERS } from "../fichiers/fichiers.ts";
import { appRouter } from "../app-router.ts";
import { buildAnnuaireEteint } from "../organismes/en-ligne/build-annuaire-eteint.ts";
import type { Base } from "../db/open-base.ts";
import type { Auth } from "../session/create-auth.ts";
import type { Session } from "../trpc/contexte.ts";
import { createCallerFactory } from "../trpc/procedures.ts";

export type Appel = ReturnType<ReturnType<typeof createCallerFactory<(typeof appRouter)["_def"]["record"]>>>;

/** Who plays the demonstration, and on what day. */
export interface OptionsDemonstration {
  readonly base: Base;
  readonly auth: Auth;
  readonly session: Session;
  readonly organismeId: string;
  readonly maintenant: Date;
}

/**
 * Gives the procedures that people use, as they were called so many days ago by the account of the demonstration.
 *
 * @example
 * const il_y_a = buildAppels(options); await il_y_a(40).devis.create(…)
 */
export function buildAppels(options: OptionsDemonstration): (jours: number) => Appel {
  const { base, auth, session, organismeId, maintenant } = options;
  return (jours) =>
    createCallerFactory(appRouter)({
      base,
      auth,
      horloge: () => new Date(maintenant.getTime() - jours * 86_400_000),
      demonstration: true,
      annuaireEnLigne: buildAnnuaireEteint(),
      adresse: "http://demonstration.invalid",
      signFlux: (id) => id,
      smtpConfigure: false,
      fichiers: LIMITES_FICHIERS,
      requestId: "demonstration",
      session,
      organismeDemande: organismeId,
    });
}
