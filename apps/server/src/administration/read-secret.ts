import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Env } from "../env.ts";

/** The secret that signs sessions: given by the environment, or made once and kept in the data directory (mode 0600). */
export function readSecret({ authSecret, dataDir }: Pick<Env, "authSecret" | "dataDir">): string {
  if (authSecret !== null) return authSecret;
  const fichier = join(dataDir, "secret");
  try {
    return readFileSync(fichier, "utf8").trim();
  } catch {
    const secret = randomBytes(32).toString("hex");
    writeFileSync(fichier, `${secret}\n`, { mode: 0o600, flag: "wx" });
    return secret;
  }
}
