import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Application } from "../src/application.ts";
import { LIMITES_FICHIERS } from "../src/fichiers/fichiers.ts";
import { openRepertoire } from "../src/fichiers/open-repertoire.ts";
import { createServer } from "../src/http/create-server.ts";
import { buildAnnuaireEteint } from "../src/organismes/en-ligne/build-annuaire-eteint.ts";
import type { Role } from "../src/session/roles.ts";
import { createMonde, MAINTENANT, type Monde } from "./create-monde.ts";
import { createPersonne, MOT_DE_PASSE } from "./create-personne.ts";

export { MOT_DE_PASSE } from "./create-personne.ts";

/** A whole server over a {@link Monde}, asked without a network, and what it has logged. */
export interface ServeurEssai {
  readonly app: FastifyInstance;
  readonly application: Application;
  readonly monde: Monde;
  readonly lignes: readonly string[];
  /** Creates an account with a role in an organisme and signs it in: its cookie and token. */
  readonly signIn: (
    role: Role,
    organisme: string,
  ) => Promise<{ email: string; cookie: string; token: string }>;
}

function createDashboard(): string {
  const dossier = mkdtempSync(join(tmpdir(), "ia-tableau-"));
  mkdirSync(join(dossier, "assets"));
  writeFileSync(join(dossier, "index.html"), "<!doctype html><title>essai</title>");
  writeFileSync(
    join(dossier, "assets", "index-abc123.js"),
    `export const texte = ${JSON.stringify("x".repeat(4_000))};`,
  );
  return dossier;
}

/** Creates a server over a new world; `autres` replaces parts of the application. */
export async function createTestServer(autres: Partial<Application> = {}): Promise<ServeurEssai> {
  const monde = await createMonde();
  const { base } = monde;
  const auth = autres.auth ?? monde.auth;
  const lignes: string[] = [];
  const racine = mkdtempSync(join(tmpdir(), "ia-fichiers-"));
  const application: Application = {
    base,
    auth,
    horloge: () => MAINTENANT,
    demonstration: false,
    annuaireEnLigne: buildAnnuaireEteint(),
    smtp: null,
    fichiers: {
      ...LIMITES_FICHIERS,
      store: await openRepertoire(racine),
      analyseur: null,
    },
    publicUrl: null,
    trustProxy: [],
    logLevel: "info",
    logStream: { write: (ligne) => void lignes.push(ligne) },
    dashboardDir: createDashboard(),
    ...autres,
  };
  const app = await createServer(application);
  app.addHook("onClose", async () => {
    for (const dossier of [racine, application.dashboardDir])
      rmSync(dossier, { recursive: true, force: true });
  });
  return {
    app,
    application,
    monde,
    lignes,
    signIn: async (role, organismeId) => {
      const email = `${randomUUID()}@essai.invalid`;
      await createPersonne(monde, organismeId, [role], email);
      const reponse = await app.inject({
        method: "POST",
        url: "/api/auth/sign-in/email",
        remoteAddress: randomAddress(),
        payload: { email, password: MOT_DE_PASSE },
      });
      if (reponse.statusCode !== 200) throw new Error(`connexion refusée : ${reponse.body}`);
      const cookie = reponse.cookies
        .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
        .join("; ");
      return { email, cookie, token: reponse.json<{ token: string }>().token };
    },
  };
}

/** An address of its own for each caller: rate limits count by address. */
export function randomAddress(): string {
  const octet = (): number => 1 + Math.floor(Math.random() * 250);
  return `10.${octet()}.${octet()}.${octet()}`;
}
