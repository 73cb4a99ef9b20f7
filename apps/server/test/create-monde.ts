import { randomUUID } from "node:crypto";
import { LIMITES_FICHIERS } from "../src/fichiers/fichiers.ts";
import { appRouter } from "../src/app-router.ts";
import type { Base } from "../src/db/open-base.ts";
import { buildAnnuaireEteint } from "../src/organismes/en-ligne/build-annuaire-eteint.ts";
import type { Auth } from "../src/session/create-auth.ts";
import type { Role } from "../src/session/roles.ts";
import type { Contexte } from "../src/trpc/contexte.ts";
import { createCallerFactory } from "../src/trpc/procedures.ts";
import { createTestAuth } from "./create-test-auth.ts";
import { createOrganisme } from "./create-organisme.ts";
import { openTestBase } from "./open-test-base.ts";

const createCaller = createCallerFactory(appRouter);
export type Appel = ReturnType<typeof createCaller>;

/** 10 March 2026 at 10 in Paris: an ordinary day, far from the ends of the year. */
export const MAINTENANT = new Date("2026-03-10T09:00:00Z");

/** A small world of its own for one test: a CDG of Calvados and a commune, another pair of strangers, a commune of Orne. */
export interface Monde {
  readonly base: Base;
  readonly auth: Auth;
  readonly cdg: string;
  readonly commune: string;
  readonly autreCdg: string;
  readonly autreCommune: string;
  readonly communeOrne: string;
  /** Procedures called by an account that holds these roles in this organisme. */
  readonly as: (roles: Role | readonly Role[], organisme: string, autres?: Partial<Contexte>) => Appel;
  readonly referent: Appel;
  readonly secretaire: Appel;
}

/** Creates a {@link Monde} in the shared database of the project under test, or in one of its own. */
export async function createMonde(horloge: () => Date = () => MAINTENANT, propre?: Base): Promise<Monde> {
  const base = propre ?? (await openTestBase());
  const [cdg, autreCdg, commune, autreCommune, communeOrne] = await Promise.all([
    createOrganisme(base, "cdg", "14"),
    createOrganisme(base, "cdg", "14"),
    createOrganisme(base, "commune", "14"),
    createOrganisme(base, "commune", "14"),
    createOrganisme(base, "commune", "61"),
  ]);
  const auth = createTestAuth(base, horloge);
  const as: Monde["as"] = (roles, organisme, autres = {}) => {
    const id = randomUUID();
    return createCaller({
      base,
      auth,
      horloge,
      demonstration: false,
      annuaireEnLigne: buildAnnuaireEteint(),
      adresse: "https://essai.invalid",
      signFlux: (id) => id,
      smtpConfigure: false,
      fichiers: LIMITES_FICHIERS,
      requestId: "essai",
      session: {
        utilisateur: { id, nom: "Essai", email: `${id}@essai.invalid` },
        appartenances: [{ organismeId: organisme, roles: typeof roles === "string" ? [roles] : roles }],
      },
      organismeDemande: organisme,
      ...autres,
    });
  };
  return {
    base,
    auth,
    cdg,
    commune,
    autreCdg,
    autreCommune,
    communeOrne,
    as,
    referent: as("referent-ia", cdg),
    secretaire: as("dgs", commune),
  };
}
