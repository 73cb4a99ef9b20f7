import { accessSync, constants, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Verrou {
  readonly pid: number;
  /** When the system started this process (Linux), so that a reused number is not taken for it; null elsewhere. */
  readonly naissance: string | null;
}

/** Start time of a process as the system writes it, null when the system does not tell. */
function readNaissance(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the command, in parentheses, may hold spaces: count from the last one. Field 22 is the start time.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive(verrou: Verrou): boolean {
  try {
    process.kill(verrou.pid, 0);
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return verrou.naissance === null || readNaissance(verrou.pid) === verrou.naissance;
}

function readVerrou(fichier: string): Verrou | null {
  try {
    const lu: unknown = JSON.parse(readFileSync(fichier, "utf8"));
    if (typeof lu !== "object" || lu === null || !("pid" in lu) || typeof lu.pid !== "number") return null;
    return {
      pid: lu.pid,
      naissance: "naissance" in lu && typeof lu.naissance === "string" ? lu.naissance : null,
    };
  } catch {
    return null;
  }
}

function create(fichier: string, contenu: string): boolean {
  try {
    writeFileSync(fichier, contenu, { flag: "wx", mode: 0o600 });
    return true;
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw erreur;
  }
}

const REPRISE_MS = 10_000;

/** Removes a dead process's lock; a second file keeps two newcomers from doing it at the same time. */
function removeStale(fichier: string): void {
  const reprise = `${fichier}.reprise`;
  if (!create(reprise, String(process.pid))) {
    if (Date.now() - statSync(reprise).mtimeMs < REPRISE_MS) return;
    rmSync(reprise, { force: true });
    if (!create(reprise, String(process.pid))) return;
  }
  try {
    const verrou = readVerrou(fichier);
    if (verrou === null || !isAlive(verrou)) rmSync(fichier, { force: true });
  } finally {
    rmSync(reprise, { force: true });
  }
}

/**
 * Takes the data directory for this process alone: PGlite does not lock it, and two processes would destroy it.
 * Answers the function that gives it back. Refuses, with an Error of one French sentence, a directory held by a
 * living process or one that cannot be written; the lock of a process that died is taken over.
 *
 * @example
 * const release = lockDataDir("/var/lib/ia-territoires"); // … release()
 */
export function lockDataDir(dataDir: string): () => void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new Error(
      `Le répertoire de données « ${dataDir} » n'est pas accessible en écriture : choisir DATA_DIR ou changer ses droits.`,
    );
  }
  const fichier = join(dataDir, "verrou.json");
  const moi = JSON.stringify({ pid: process.pid, naissance: readNaissance(process.pid) } satisfies Verrou);
  for (let essai = 0; essai < 3; essai += 1) {
    let pris = false;
    try {
      pris = create(fichier, moi);
    } catch {
      throw new Error(
        `Le répertoire de données « ${dataDir} » n'est pas accessible en écriture : choisir DATA_DIR ou changer ses droits.`,
      );
    }
    if (pris) {
      return () => {
        if (readVerrou(fichier)?.pid === process.pid) rmSync(fichier, { force: true });
      };
    }
    const tenu = readVerrou(fichier);
    if (tenu !== null && isAlive(tenu)) {
      throw new Error(
        `Le répertoire de données « ${dataDir} » est déjà utilisé par une autre instance (processus ${tenu.pid}) : l'arrêter, ou choisir un autre DATA_DIR.`,
      );
    }
    removeStale(fichier);
  }
  throw new Error(
    `Le répertoire de données « ${dataDir} » est pris au même moment par une autre instance : recommencer.`,
  );
}
