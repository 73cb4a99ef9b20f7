import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lockDataDir } from "../src/db/lock-data-dir.ts";
import { migrate } from "../src/db/migrate.ts";
import { openBase } from "../src/db/open-base.ts";
import { readVersionDecoupage } from "../src/organismes/annuaire/read-decoupage.ts";
import { importAnnuaire } from "../src/organismes/import-annuaire.ts";

/** What is in an embedded database from which a test starts: nothing, or the schema of today and the directory. */
export type Image = "vide" | "annuaire";

const RACINE = fileURLToPath(new URL("../../../", import.meta.url));
const CACHE = join(RACINE, "node_modules/.cache/ia-territoires/bases");
/** What decides the content of an image: a byte changed here, and it is made again. */
const SOURCES = ["apps/server/src/db", "apps/server/src/organismes", "packages/core/src"];

function computeCle(): string {
  const empreinte = createHash("sha256");
  const pglite = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  empreinte.update(readFileSync(join(pglite, "../../package.json"))).update(readVersionDecoupage());
  for (const source of SOURCES) {
    for (const fichier of readdirSync(join(RACINE, source), { recursive: true, encoding: "utf8" }).sort()) {
      if (!fichier.endsWith(".ts") || fichier.endsWith(".test.ts")) continue;
      empreinte.update(fichier).update(readFileSync(join(RACINE, source, fichier)));
    }
  }
  return empreinte.digest("hex").slice(0, 16);
}

/** Makes both images beside the others, then puts them in place at once: a run that is stopped leaves no half of one. */
async function build(dossier: string): Promise<void> {
  const chantier = mkdtempSync(`${dossier}-`);
  const annuaire = join(chantier, "annuaire");
  try {
    await (await openBase({ url: null, dataDir: annuaire })).close();
    cpSync(annuaire, join(chantier, "vide"), { recursive: true });
    const base = await openBase({ url: null, dataDir: annuaire });
    await migrate(base);
    await importAnnuaire(base.owner);
    await base.close();
    for (const ancien of readdirSync(CACHE, { withFileTypes: true })) {
      if (ancien.isDirectory() && ancien.name !== basename(chantier))
        rmSync(join(CACHE, ancien.name), { recursive: true, force: true });
    }
    renameSync(chantier, dossier);
  } catch (erreur) {
    rmSync(chantier, { recursive: true, force: true });
    throw erreur;
  }
}

const ATTENTE_MS = 240_000;

/** The folder of an image; made by the first process that asks, while the others wait for it. */
async function findImage(image: Image): Promise<string> {
  const dossier = join(CACHE, computeCle());
  mkdirSync(CACHE, { recursive: true });
  for (const limite = Date.now() + ATTENTE_MS; !existsSync(dossier); ) {
    let release: () => void;
    try {
      release = lockDataDir(CACHE);
    } catch (erreur) {
      if (Date.now() > limite) throw erreur;
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    try {
      if (!existsSync(dossier)) await build(dossier);
    } finally {
      release();
    }
  }
  return join(dossier, image);
}

/**
 * Puts a copy of an embedded database made once per machine into a data directory that has none: creating one costs
 * more than most tests that need one. What is copied depends on the migrations, the directory of organismes and PGlite
 * alone, and is made again when one of them changes.
 *
 * @example
 * await copyImage("vide", dataDir); const base = await openBase({ url: null, dataDir })
 */
export async function copyImage(image: Image, dataDir: string): Promise<void> {
  const source = await findImage(image);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  cpSync(join(source, "base"), join(dataDir, "base"), { recursive: true, errorOnExist: true, force: false });
}
