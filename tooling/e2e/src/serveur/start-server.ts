import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findFreePort } from "./find-free-port.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const READY_MS = 90_000;

export interface RunningServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function waitUntilReady(url: string, isOver: () => boolean): Promise<boolean> {
  const limit = Date.now() + READY_MS;
  while (Date.now() < limit && !isOver()) {
    const ready = await fetch(`${url}/api/sante/pret`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** Starts the real server on a free port, with its own data directory and demonstration accounts of this password. */
export async function startServer(
  password: string,
  env: Record<string, string> = {},
): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), "ia-territoires-parcours-"));
  // A copy of a migrated database that has the directory: the demonstration is what is made each time.
  const prepare = ["--conditions=@ia-territoires/source", "apps/server/test/prepare-base.ts", dataDir];
  execFileSync(process.execPath, prepare, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ["--conditions=@ia-territoires/source", "apps/server/src/main.ts"], {
    cwd: ROOT,
    env: {
      ...process.env,
      // As `npm start`: modules compiled by one start serve the next.
      NODE_COMPILE_CACHE: join(ROOT, "node_modules/.cache/node"),
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: dataDir,
      DEMO: "1",
      DEMO_PASSWORD: password,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const over = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill("SIGTERM");
    await over;
    rmSync(dataDir, { recursive: true, force: true });
  };
  if (await waitUntilReady(url, () => server.exitCode !== null)) return { url, stop };
  await stop();
  throw new Error(`Le serveur n'a pas démarré :\n${output.slice(-4000)}`);
}
