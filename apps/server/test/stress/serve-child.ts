import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockDataDir } from "../../src/db/lock-data-dir.ts";
import { migrate } from "../../src/db/migrate.ts";
import { openBase } from "../../src/db/open-base.ts";
import { LIMITES_FICHIERS } from "../../src/fichiers/fichiers.ts";
import { openRepertoire } from "../../src/fichiers/open-repertoire.ts";
import { createServer } from "../../src/http/create-server.ts";
import { buildAnnuaireEteint } from "../../src/organismes/en-ligne/build-annuaire-eteint.ts";
import { createAccount } from "../../src/session/create-account.ts";
import { createAuth } from "../../src/session/create-auth.ts";
import { createOrganisme } from "../create-organisme.ts";

/** What the parent is told on the first line of the standard output. */
export interface ServeurPret {
  readonly adresse: string;
  /** Only the first time: what was prepared. */
  readonly prepare: {
    readonly cdg: string;
    readonly commune: string;
    readonly email: string;
    readonly motDePasse: string;
  } | null;
}

// A server of the product in a process of its own, to be killed: PostgreSQL at DATABASE_URL, else PGlite in DATA_DIR.
const { DATABASE_URL: url = null, DATA_DIR: dataDir = null, PREPARE } = process.env;
if (url === null && dataDir !== null) lockDataDir(dataDir);
const base = await openBase({ url, dataDir, max: 20 });
await migrate(base);
const auth = createAuth({
  base,
  secret: "secret-d-essai-0123456789abcdefghijklmnop",
  url: "http://127.0.0.1",
});
let prepare: ServeurPret["prepare"] = null;
if (PREPARE === "1") {
  const [cdg, commune] = [
    await createOrganisme(base, "cdg", "14"),
    await createOrganisme(base, "commune", "14"),
  ];
  const compte = { email: "essai@essai.invalid", motDePasse: "mot-de-passe-d-essai" };
  await createAccount(auth, base, {
    ...compte,
    nom: "Essai",
    appartenances: [{ organismeId: cdg, roles: ["referent-ia"] }],
  });
  prepare = { cdg, commune, ...compte };
}
const app = await createServer({
  base,
  auth,
  horloge: () => new Date("2026-03-10T09:00:00Z"),
  demonstration: false,
  annuaireEnLigne: buildAnnuaireEteint(),
  smtp: null,
  fichiers: {
    ...LIMITES_FICHIERS,
    store: await openRepertoire(mkdtempSync(join(tmpdir(), "ia-fichiers-"))),
    analyseur: null,
  },
  publicUrl: null,
  trustProxy: [],
  logLevel: "silent",
  dashboardDir: "/nulle/part",
});
const adresse = await app.listen({ port: 0, host: "127.0.0.1" });
process.stdout.write(`${JSON.stringify({ adresse, prepare } satisfies ServeurPret)}\n`);
