import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../root.ts";

/** A clean clone of what is committed, with empty caches of its own. */
export interface Clone {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** Names of what a parent npm, pnpm or turbo leaves in the environment: a person who types a command has none of it. */
const INHERITED = /^(npm_|pnpm_|PNPM_|TURBO_|INIT_CWD$|NODE_OPTIONS$|IA_TERRITOIRES_)/;

/** Clones the committed state into a folder with a space in its path, with empty npm, pnpm and turbo caches. */
export function createClone(): Clone {
  const folder = mkdtempSync(join(tmpdir(), "ia-territoires mesure "));
  const root = join(folder, "depot");
  execFileSync("git", ["clone", "--quiet", ROOT, root], { stdio: "inherit" });
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !INHERITED.test(entry[0]),
  );
  // The tools that bootstrap put first on the PATH go too: the clone must find its own.
  const path = (process.env["PATH"] ?? "")
    .split(":")
    .filter((entry) => !/_npx|node_modules/.test(entry))
    .join(":");
  const env = {
    ...Object.fromEntries(inherited),
    PATH: path,
    npm_config_cache: join(folder, "npm"),
    XDG_DATA_HOME: join(folder, "donnees"),
    XDG_CACHE_HOME: join(folder, "cache"),
  };
  return { root, env, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
