import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { run } from "./run.mjs";

const NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_PNPM_(META_)?FETCH|error sending request|dns error|lookup address|tcp connect/i;

/** Few and short retries: without network the answer must not take a minute. */
const RETRIES = [
  "--config.fetch-retries=2",
  "--config.fetch-retry-mintimeout=500",
  "--config.fetch-retry-maxtimeout=3000",
];

/** The print of all that decides what is installed: lockfile, settings, manifests, platform. */
function hashManifests(root) {
  const manifests = ["packages", "apps", "tooling"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, "package.json")),
  );
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}\n`);
  for (const file of [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ".npmrc",
    "package.json",
    ...manifests.sort(),
  ]) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(`${file}\n`).update(readFileSync(path));
  }
  return hash.digest("hex");
}

/**
 * Installs from the frozen lockfile when what decides of it changed since the last time.
 * Without network, an installation already there is used as it is, and said so.
 */
export async function ensureInstalled(root, { pnpm, env }) {
  const stamp = join(root, "node_modules", ".ia-territoires-stamp");
  const wanted = hashManifests(root);
  const previous = existsSync(stamp) ? readFileSync(stamp, "utf8") : undefined;
  if (previous === wanted) return;
  process.stderr.write("Installation des dépendances…\n");
  const { code, output } = await run(pnpm, ["install", "--frozen-lockfile", "--prefer-offline", ...RETRIES], {
    cwd: root,
    env: { ...env, CI: "1" },
    capture: true,
    shell: process.platform === "win32",
  });
  if (code === 0) {
    writeFileSync(stamp, wanted);
    return;
  }
  if (!NETWORK.test(output)) {
    rmSync(stamp, { force: true });
    throw new Failure("l'installation des dépendances a échoué : voir le message de pnpm ci-dessus.", {
      detail: output,
    });
  }
  if (!previous) {
    throw new Failure(
      "le registre npm est injoignable et les dépendances ne sont pas encore installées : rétablissez le réseau, puis relancez la même commande.",
    );
  }
  process.stderr.write("Le registre npm est injoignable : les dépendances déjà installées sont utilisées.\n");
}
