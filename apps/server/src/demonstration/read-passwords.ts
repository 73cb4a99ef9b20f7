import { randomInt } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMPTES_DEMONSTRATION } from "./comptes.ts";

// No 0, O, 1, l, I: a password is read on a screen and typed elsewhere.
const LETTRES = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

function create(): string {
  const groupe = (): string => Array.from({ length: 4 }, () => LETTRES[randomInt(LETTRES.length)]).join("");
  return [groupe(), groupe(), groupe(), groupe()].join("-");
}

/**
 * The passwords of the demonstration accounts, by e-mail: one given for all, or made once per data directory and kept
 * there (mode 0600).
 */
export function readPasswords(dataDir: string, impose: string | null): Readonly<Record<string, string>> {
  const fichier = join(dataDir, "demonstration.json");
  let gardes: Record<string, string> = {};
  try {
    gardes = JSON.parse(readFileSync(fichier, "utf8")) as Record<string, string>;
  } catch {
    // First start of this directory.
  }
  const motsDePasse = Object.fromEntries(
    COMPTES_DEMONSTRATION.map(({ email }) => [email, impose ?? gardes[email] ?? create()]),
  );
  if (impose === null) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(fichier, `${JSON.stringify(motsDePasse, null, 2)}\n`, { mode: 0o600 });
  }
  return motsDePasse;
}
