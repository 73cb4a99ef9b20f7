import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFreePort } from "../src/commands/find-free-port.ts";
import { isListening } from "../src/commands/is-listening.ts";
import { startNpm } from "../src/commands/start-npm.ts";
import { prepareBase } from "../src/commands/prepare-base.ts";
import type { StartedNpm } from "../src/commands/start-npm.ts";
import { waitUntil } from "../src/commands/wait-until.ts";

// One data directory for all: it starts from nothing, and the demonstration data is made once. Its path has spaces and accents on purpose.
const folder = mkdtempSync(join(tmpdir(), "ia-territoires données "));
const started: StartedNpm[] = [];

interface Running extends StartedNpm {
  readonly port: number;
}

async function start(env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const port = env["PORT"] === undefined ? await findFreePort() : Number(env["PORT"]);
  const npm = startNpm({
    PORT: String(port),
    HOST: "127.0.0.1",
    DATA_DIR: join(folder, "base"),
    DEMO: "1",
    ...env,
  });
  started.push(npm);
  return { ...npm, port };
}

async function startAndWait(env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const running = await start(env);
  await waitUntil(
    () =>
      fetch(`http://127.0.0.1:${running.port}/api/sante/pret`).then(
        (answer) => answer.ok,
        () => running.process.exitCode !== null,
      ),
    () => `npm start n'a pas servi sur le port ${running.port} :\n${running.output()}`,
  );
  expect(running.process.exitCode, running.output()).toBeNull();
  return running;
}

/** The lines that say something in French: one clear sentence is expected, not a stack. */
function expectOneSentence(output: string, ...words: readonly string[]): void {
  expect(output).not.toMatch(/^\s+at .*(:\d+:\d+|node:)/m);
  const sentences = output.split("\n").filter((line) => words.every((word) => line.includes(word)));
  expect(sentences.length, `${words.join(", ")} attendus dans :\n${output}`).toBe(1);
}

async function expectAllStopped({ port, ended, output }: Running): Promise<void> {
  await ended;
  await waitUntil(
    async () => !(await isListening(port)),
    () => `le port ${port} écoute toujours :\n${output()}`,
    30_000,
  );
}

afterAll(async () => {
  for (const npm of started) {
    if (npm.process.exitCode === null && npm.process.signalCode === null) npm.process.kill("SIGTERM");
    await npm.ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

describe("npm start, sans réseau, avec une installation déjà faite", () => {
  let running: Running;
  beforeAll(async () => {
    const nowhere = "http://127.0.0.1:9/";
    running = await startAndWait({ npm_config_registry: nowhere, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere });
  });

  test("sert le tableau de bord et l'API, dit l'adresse et les comptes de démonstration", async () => {
    const page = await fetch(`http://127.0.0.1:${running.port}/`);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toContain("<script");
    await waitUntil(() => running.output().includes("referent.ia@cdg14.demo"), running.output, 5000);
    expect(running.output()).toContain(`http://127.0.0.1:${running.port}`);
  });

  test("le dossier de données qu'il crée n'est qu'à lui", () => {
    for (const path of ["base", "base/secret"]) expect(statSync(join(folder, path)).mode & 0o077).toBe(0);
  });

  test("une deuxième instance sur le même dossier de données est refusée en une phrase", async () => {
    const second = await start();
    expect(await second.ended).not.toBe(0);
    expectOneSentence(second.output(), join(folder, "base"));
    expect(await isListening(running.port)).toBe(true);
  });

  test("un port occupé est refusé en une phrase", async () => {
    const second = await start({ PORT: String(running.port), DATA_DIR: join(folder, "autre") });
    expect(await second.ended).not.toBe(0);
    expectOneSentence(second.output(), String(running.port), "déjà pris");
  });

  test("SIGTERM envoyé à npm arrête tout", async () => {
    running.process.kill("SIGTERM");
    await expectAllStopped(running);
  });
});

test("Ctrl-C (SIGINT reçu par tout le groupe du terminal) arrête tout", async () => {
  const running = await startAndWait();
  process.kill(-(running.process.pid ?? 0), "SIGINT");
  await expectAllStopped(running);
});

test("DEMO=0 : aucun compte de démonstration ; kill -9 de npm arrête tout", async () => {
  const dataDir = join(folder, "sans démonstration");
  prepareBase(dataDir);
  const running = await startAndWait({ DEMO: "0", DATA_DIR: dataDir });
  expect(running.output()).not.toContain("@cdg14.demo");
  running.process.kill("SIGKILL");
  await expectAllStopped(running);
});

describe("un échec s'explique en une phrase", () => {
  test("dossier de données en lecture seule", async () => {
    // Nothing is read-only for root but a file system that is.
    const readOnly = process.getuid?.() === 0 ? "/sys/ia-territoires" : join(folder, "lecture seule");
    if (process.getuid?.() !== 0) mkdirSync(readOnly, { mode: 0o500 });
    const { ended, output } = await start({ DATA_DIR: readOnly });
    expect(await ended).not.toBe(0);
    expectOneSentence(output(), readOnly);
  });

  test("PORT illisible", async () => {
    const { ended, output } = await start({ PORT: "abc" });
    expect(await ended).not.toBe(0);
    expectOneSentence(output(), "PORT", "abc");
  });
});
