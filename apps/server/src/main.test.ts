import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyImage } from "../test/copy-image.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));
const racine = mkdtempSync(join(tmpdir(), "ia-main-"));
const dataDir = join(racine, "données d'essai");

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const { DATABASE_URL: _, ...reste } = process.env;
  return spawn(process.execPath, ["--conditions=@ia-territoires/source", MAIN, ...args], {
    // As `npm start`: modules compiled by one start serve the next.
    env: {
      ...reste,
      NODE_COMPILE_CACHE: join(racine, "compile"),
      DATA_DIR: dataDir,
      DEMO: "0",
      PORT: "0",
      LOG_LEVEL: "error",
      ...env,
    },
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Everything a process has said and how it ended. */
function waitEnd(processus: ChildProcess): Promise<{ code: number | null; sortie: string; erreurs: string }> {
  let sortie = "";
  let erreurs = "";
  processus.stdout?.on("data", (morceau: Buffer) => (sortie += morceau.toString()));
  processus.stderr?.on("data", (morceau: Buffer) => (erreurs += morceau.toString()));
  return new Promise((resolve) => processus.once("close", (code) => resolve({ code, sortie, erreurs })));
}

function waitAddress(processus: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let sortie = "";
    processus.stdout?.on("data", (morceau: Buffer) => {
      sortie += morceau.toString();
      const adresse = /ia-territoires : (\S+)/.exec(sortie)?.[1];
      if (adresse !== undefined) resolve(adresse);
    });
    processus.once("close", (code) => reject(new Error(`arrêté (${code}) : ${sortie}`)));
  });
}

let serveur: ChildProcess;
let adresse: string;
beforeAll(async () => {
  // A start from nothing is the affair of the stage « commandes »: this one finds a database of today, with the directory.
  await copyImage("annuaire", dataDir);
  serveur = run([]);
  adresse = await waitAddress(serveur);
}, 240_000);
afterAll(() => {
  serveur.kill("SIGKILL");
  rmSync(racine, { recursive: true, force: true });
});

/** One sentence, in French, and no trace of the program. */
function expectPhrase({ code, erreurs }: { code: number | null; erreurs: string }, phrase: string): void {
  expect(code).toBe(1);
  expect(erreurs.trim().split("\n")).toHaveLength(1);
  expect(erreurs).toContain(phrase);
}

test("le serveur répond, son secret n'est qu'à lui", async () => {
  expect((await fetch(`${adresse}/api/sante/pret`)).status).toBe(200);
  expect(statSync(join(dataDir, "secret")).mode & 0o077).toBe(0);
});

test("une deuxième instance sur le même répertoire : une phrase, et rien d'abîmé", async () => {
  expectPhrase(await waitEnd(run([])), "est déjà utilisé par une autre instance");
  expect((await fetch(`${adresse}/api/sante/pret`)).status).toBe(200);
});

test("un port pris : une phrase", async () => {
  const autre = createServer();
  await new Promise<void>((resolve) => autre.listen(0, "127.0.0.1", resolve));
  const lieu = autre.address();
  const port = typeof lieu === "object" && lieu !== null ? lieu.port : 0;
  expectPhrase(
    await waitEnd(run([], { PORT: String(port), DATA_DIR: join(racine, "autre") })),
    `Le port ${port} est déjà pris`,
  );
  expect(existsSync(join(racine, "autre"))).toBe(false);
  autre.close();
});

test.each([
  [
    "répertoire en travers",
    { DATA_DIR: join(racine, "fichier", "sous") },
    "n'est pas accessible en écriture",
  ],
  ["configuration fausse", { PORT: "quatre-vingts" }, "numéro de port attendu"],
  [
    "PostgreSQL absent",
    { DATABASE_URL: "postgres://x@127.0.0.1:1/x", AUTH_SECRET: "0123456789abcdef0123456789abcdef" },
    "ne répond pas",
  ],
])("%s : une phrase", async (_cas, env, phrase) => {
  writeFileSync(join(racine, "fichier"), "");
  expectPhrase(await waitEnd(run([], env)), phrase);
});

test("commande inconnue : l'aide", async () => {
  const { code, erreurs } = await waitEnd(run(["admin:detruire"]));
  expect(code).toBe(1);
  expect(erreurs).toContain("admin:creer");
});

test("SIGTERM : arrêt propre, répertoire rendu ; puis premier administrateur et journal vérifié", async () => {
  const fin = waitEnd(serveur);
  serveur.kill("SIGTERM");
  expect((await fin).code).toBe(0);
  expect(existsSync(join(dataDir, "verrou.json"))).toBe(false);

  const creer = (args: readonly string[], motDePasse: string) => {
    const processus = run(["admin:creer", ...args]);
    processus.stdin?.end(`${motDePasse}\n`);
    return waitEnd(processus);
  };
  // Caen, by its SIREN: the directory knows it.
  const compte = ["--email", "admin@essai.invalid", "--organisme", "211401187"];
  expectPhrase(await creer(compte, "court"), "12 à 128 caractères");
  expect(await creer(compte, "un-mot-de-passe-long")).toMatchObject({
    code: 0,
    sortie: expect.stringContaining("Compte créé pour admin@essai.invalid") as string,
  });
  expectPhrase(
    await creer(["--email", "x", "--organisme", "211401187"], ""),
    "Adresse électronique mal écrite",
  );
  expectPhrase(await creer(["--email", "a@essai.invalid", "--organisme", "211401188"], ""), "SIREN");
  expectPhrase(
    await creer(["--email", "a@essai.invalid", "--organisme", "211401187", "--mot-de-passe", "x"], ""),
    "Option refusée",
  );

  const verification = await waitEnd(run(["journal:verifier"]));
  expect(verification).toMatchObject({
    code: 0,
    sortie: expect.stringContaining("Journal intact") as string,
  });
}, 240_000);

/** What a browser does: one procedure, signed in, for the first organisme of the account. */
async function signIn(url: string): Promise<(chemin: string, saisie?: object) => Promise<unknown>> {
  const reponse = await fetch(`${url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email: "admin@essai.invalid", password: "un-mot-de-passe-long" }),
  });
  const { token } = (await reponse.json()) as { token: string };
  const entetes = { authorization: `Bearer ${token}`, "content-type": "application/json", origin: url };
  const lire = async (envoi: Response): Promise<unknown> =>
    ((await envoi.json()) as { result?: { data: unknown } }).result?.data;
  const session = (await lire(await fetch(`${url}/api/trpc/session.get`, { headers: entetes }))) as {
    appartenances: { organisme: { id: string } }[];
  };
  const organisme = session.appartenances[0]?.organisme.id ?? "";
  return async (chemin, saisie) => {
    const headers = { ...entetes, "x-organisme": organisme };
    if (saisie === undefined) return organisme;
    return chemin.endsWith(".get")
      ? lire(
          await fetch(`${url}/api/trpc/${chemin}?input=${encodeURIComponent(JSON.stringify(saisie))}`, {
            headers,
          }),
        )
      : lire(
          await fetch(`${url}/api/trpc/${chemin}`, {
            method: "POST",
            headers,
            body: JSON.stringify({ cleIdempotence: randomUUID(), ...saisie }),
          }),
        );
  };
}

test("arrêt brutal entre deux réponses d'une déclaration : ce qui est répondu est là, et se poursuit", async () => {
  serveur = run([]);
  let call = await signIn(await waitAddress(serveur));
  const declaration = {
    organismeId: await call("organisme"),
    nom: "Agent conversationnel",
    fournisseur: "",
    finalite: "Répondre",
    service: "",
    usage: "projet",
  };
  const cree = (await call("registre.create", declaration)) as { systemeId: string; version: number };
  const { systemeId } = cree;
  const premiere = { systemeId, version: cree.version, fait: "infersOutputs", reponse: "oui" };
  const { version } = (await call("registre.answer", premiere)) as { version: number };

  const fin = waitEnd(serveur);
  serveur.kill("SIGKILL");
  await fin;
  serveur = run([]);
  call = await signIn(await waitAddress(serveur));
  expect(await call("registre.get", { id: systemeId })).toMatchObject({
    version,
    systeme: { faits: { legalForm: "commune", infersOutputs: "oui" } },
  });
  const seconde = { systemeId, version, fait: "exclusions", reponse: [] };
  expect(await call("registre.answer", seconde)).toMatchObject({ statut: "fait", version: version + 1 });
}, 240_000);
