import type { Application } from "../application.ts";
import { lockDataDir } from "../db/lock-data-dir.ts";
import { type Env, parseEnv } from "../env.ts";
import type { CommandeExploitation } from "../exploitation/run-exploitation.ts";
import { checkPort } from "./check-port.ts";

const AIDE = `Commandes :
  (aucune)               démarre le serveur
  journal:verifier       vérifie toute la chaîne du journal
  sources:verifier       ouvre chaque adresse citée par un chiffre (réseau), garde et dit ce qu'elle répond
  admin:creer            crée un administrateur d'un organisme (mot de passe demandé, ou lu sur l'entrée standard)
  second-facteur:retirer retire la double authentification qu'une personne a perdue (--email, --motif, --verification)
  exploitant:designer    désigne l'organisme dont les administrateurs exploitent le service (--organisme <siren>)
  exploitant:retirer     lui retire ce pouvoir (--organisme <siren>)
  sauvegarde:creer       sauvegarde la base et les fichiers dans un nouveau dossier
  sauvegarde:verifier    relit une sauvegarde en entier et nomme ce qui a changé
  sauvegarde:restaurer   restaure une sauvegarde dans une instance neuve, et la vérifie
  base:deplacer          déplace la base embarquée de DATA_DIR vers la base PostgreSQL de DATABASE_URL`;

/** PGlite does not lock its directory: we do, before anything else is loaded. */
function lock({ databaseUrl, dataDir }: Env): () => void {
  return databaseUrl === null ? lockDataDir(dataDir) : () => undefined;
}

async function start(env: Env): Promise<number> {
  await checkPort(env);
  const release = lock(env);
  const { startServer } = await import("./start-server.ts");
  return startServer(env, release);
}

async function createAdministrator(env: Env, args: readonly string[]): Promise<number> {
  const [{ parseAdminOptions }, { readPassword }] = await Promise.all([
    import("./parse-admin-options.ts"),
    import("./read-password.ts"),
  ]);
  const options = parseAdminOptions(args);
  const motDePasse = await readPassword();
  const release = lock(env);
  const [{ openApplication }, { createAdmin }] = await Promise.all([
    import("./open-application.ts"),
    import("./create-admin.ts"),
  ]);
  const { application, close } = await openApplication(env, release);
  try {
    process.stdout.write(`${await createAdmin(application, options, motDePasse)}\n`);
    return 0;
  } finally {
    await close();
  }
}

/** A short act on the instance, by who runs it: opened, done, said in one sentence, closed. */
async function act(env: Env, fn: (application: Application) => Promise<string>): Promise<number> {
  const release = lock(env);
  const { openApplication } = await import("./open-application.ts");
  const { application, close } = await openApplication(env, release);
  try {
    process.stdout.write(`${await fn(application)}\n`);
    return 0;
  } finally {
    await close();
  }
}

async function removeSecondFacteur(env: Env, args: readonly string[]): Promise<number> {
  const { parseSecondFacteurOptions } = await import("./parse-second-facteur-options.ts");
  const options = parseSecondFacteurOptions(args);
  const { removeSecondFacteurInstance } = await import("./remove-second-facteur-instance.ts");
  return act(env, ({ base, horloge }) => removeSecondFacteurInstance(base, horloge(), options));
}

async function designateExploitant(env: Env, retire: boolean, args: readonly string[]): Promise<number> {
  const { parseExploitantOptions } = await import("./parse-exploitant-options.ts");
  const siren = parseExploitantOptions(args);
  const { addExploitant, removeExploitant } = await import("./designate-exploitant.ts");
  return act(env, ({ base, horloge }) =>
    retire ? removeExploitant(base, siren) : addExploitant(base, horloge(), siren),
  );
}

async function verify(env: Env): Promise<number> {
  const release = lock(env);
  const [{ openApplication }, { verifyJournal }] = await Promise.all([
    import("./open-application.ts"),
    import("../journal/verify-journal.ts"),
  ]);
  const { application, close } = await openApplication(env, release);
  try {
    const verification = await verifyJournal(application.base);
    if (verification.statut === "ok") {
      const { enregistrements, chaines, jours } = verification;
      process.stdout.write(
        `Journal intact : ${enregistrements} enregistrements dans ${chaines} chaînes, ${jours} jours scellés.\n`,
      );
      return 0;
    }
    const lieu =
      verification.statut === "rompu"
        ? ` Chaîne ${verification.chaine}, enregistrement ${verification.rang}.`
        : "";
    process.stderr.write(`Journal rompu. ${verification.message}${lieu}\n`);
    return 2;
  } finally {
    await close();
  }
}

async function verifyAdresses(env: Env): Promise<number> {
  const release = lock(env);
  const [{ openApplication }, { runVerificationSources }] = await Promise.all([
    import("./open-application.ts"),
    import("../chiffres/sources/run-verification-sources.ts"),
  ]);
  const { application, close } = await openApplication(env, release);
  try {
    return await runVerificationSources(application.base, (texte) => process.stdout.write(texte));
  } finally {
    await close();
  }
}

async function operate(env: Env, commande: CommandeExploitation, args: readonly string[]): Promise<number> {
  // The embedded base that leaves is locked too: DATABASE_URL names where it goes.
  const release =
    commande === "base:deplacer"
      ? lockDataDir(env.dataDir)
      : commande === "sauvegarde:verifier"
        ? () => undefined
        : lock(env);
  try {
    const { runExploitation } = await import("../exploitation/run-exploitation.ts");
    return await runExploitation(commande, env, args);
  } finally {
    release();
  }
}

/**
 * Runs one command of the program and answers its exit code (2 when the journal is broken). Without a name it starts
 * the server and answers when it has stopped. What is wrong with the configuration is thrown as an Error of one French
 * sentence, before the heavy parts of the program are loaded.
 *
 * @example
 * await runCommand(["journal:verifier"], process.env) // => 0 when the journal holds
 */
export async function runCommand(args: readonly string[], variables: NodeJS.ProcessEnv): Promise<number> {
  const [commande, ...reste] = args;
  const env = parseEnv(variables);
  switch (commande) {
    case undefined:
      return start(env);
    case "journal:verifier":
      return verify(env);
    case "sources:verifier":
      return verifyAdresses(env);
    case "admin:creer":
      return createAdministrator(env, reste);
    case "second-facteur:retirer":
      return removeSecondFacteur(env, reste);
    case "exploitant:designer":
      return designateExploitant(env, false, reste);
    case "exploitant:retirer":
      return designateExploitant(env, true, reste);
    case "sauvegarde:creer":
    case "sauvegarde:verifier":
    case "sauvegarde:restaurer":
    case "base:deplacer":
      return operate(env, commande, reste);
    default:
      process.stderr.write(`Commande inconnue : « ${commande} ».\n${AIDE}\n`);
      return 1;
  }
}
