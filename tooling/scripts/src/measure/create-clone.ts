import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildUserEnv } from "../commands/build-user-env.ts";
import { ROOT } from "../root.ts";

/** A clean clone of what is committed, with empty caches of its own. */
export interface Clone {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** Clones the committed state into a folder with a space in its path, with empty npm, pnpm and turbo caches. */
export function createClone(): Clone {
  const folder = mkdtempSync(join(tmpdir(), "ia-territoires mesure "));
  const root = join(folder, "depot");
  execFileSync("git", ["clone", "--quiet", ROOT, root], { stdio: "inherit" });
  const env = {
    ...buildUserEnv(),
    npm_config_cache: join(folder, "npm"),
    XDG_DATA_HOME: join(folder, "donnees"),
    XDG_CACHE_HOME: join(folder, "cache"),
  };
  return { root, env, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
