import { delimiter } from "node:path";

/** What a parent npm, pnpm, turbo or bootstrap leaves in the environment. */
const INHERITED = /^(npm_|pnpm_|turbo_|ia_territoires_|init_cwd$|node_options$|capture)/i;

/** The environment of a person who types a command: without the tools and settings of whoever runs the tests. */
export function buildUserEnv(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !INHERITED.test(entry[0]),
  );
  const path = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !/[\\/](_npx|node_modules)[\\/]/.test(folder))
    .join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path };
}
