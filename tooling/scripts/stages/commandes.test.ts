import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { findFreePort } from "../src/commands/find-free-port.ts";
import { isListening } from "../src/commands/is-listening.ts";
import { startNpm } from "../src/commands/start-npm.ts";
import type { StartedNpm } from "../src/commands/start-npm.ts";
import { waitUntil } from "../src/commands/wait-until.ts";

// One data directory for all: the demonstration data is made once. Its path has spaces and accents on purpose.
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

afterEach(async () => {
  for (const npm of started.splice(0)) {
    if (npm.process.exitCode === null && npm.process.signalCode === null) npm.process.kill("SIGTERM");
    await npm.ended;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm start", () => {
  test("sert le tableau de bord et l'API, dit l'adresse et les comptes de démonstration", async () => {
    const { port, output } = await startAndWait();
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toContain("<script");
    expect(output()).toContain(`http://127.0.0.1:${port}`);
    expect(output()).toContain("referent.ia@cdg14.demo");
  });

  test("DEMO=0 : aucun compte de démonstration n'est annoncé", async () => {
    const { output } = await startAndWait({ DEMO: "0", DATA_DIR: join(folder, "sans démonstration") });
    expect(output()).not.toContain("@cdg14.demo");
  });

  test("sans réseau, avec une installation déjà faite, démarre quand même", async () => {
    const nowhere = "http://127.0.0.1:9/";
    const { port } = await startAndWait({
      npm_config_registry: nowhere,
      HTTP_PROXY: nowhere,
      HTTPS_PROXY: nowhere,
    });
    expect(await isListening(port)).toBe(true);
  });
});

describe("l'arrêt emporte tout", () => {
  test("SIGTERM envoyé à npm", async () => {
    const running = await startAndWait();
    running.process.kill("SIGTERM");
    await expectAllStopped(running);
  });

  test("Ctrl-C : SIGINT reçu par tout le groupe du terminal", async () => {
    const running = await startAndWait();
    process.kill(-(running.process.pid ?? 0), "SIGINT");
    await expectAllStopped(running);
  });

  test("kill -9 de npm", async () => {
    const running = await startAndWait();
    running.process.kill("SIGKILL");
    await expectAllStopped(running);
  });
});

describe("un échec s'explique en une phrase", () => {
  test("port occupé", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const { ended, output } = await start({ PORT: String(port) });
    expect(await ended).not.toBe(0);
    other.close();
    expectOneSentence(output(), String(port), "occupé");
  });

  test("deuxième instance sur le même dossier de données", async () => {
    await startAndWait();
    const second = await start();
    expect(await second.ended).not.toBe(0);
    expectOneSentence(second.output(), join(folder, "base"));
  });

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
