import { spawn } from "node:child_process";
import { join } from "node:path";
import { findFreePort } from "../commands/find-free-port.ts";
import { waitUntil } from "../commands/wait-until.ts";
import type { Clone } from "./create-clone.ts";

const LIMIT_MS = 600_000;

/** Seconds from `npm start` to the first page served, the server being ready; stops it afterwards. */
export async function measureStart({ root, env }: Clone): Promise<number> {
  const port = await findFreePort();
  const begin = performance.now();
  const npm = spawn("npm", ["start"], {
    cwd: root,
    env: { ...env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: join(root, ".data") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  const ended = new Promise<void>((resolve) => npm.once("close", () => resolve()));
  const serves = async (): Promise<boolean> => {
    if (npm.exitCode !== null) throw new Error(`npm start s'est arrêté :\n${output}`);
    const page = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    return page?.ok === true && (await page.text()).includes("<script");
  };
  await waitUntil(serves, () => `npm start n'a rien servi :\n${output}`, LIMIT_MS);
  const seconds = (performance.now() - begin) / 1000;
  npm.kill("SIGTERM");
  await ended;
  return seconds;
}
