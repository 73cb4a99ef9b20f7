import { parseEnv } from "../env.ts";
import { verifyJournal } from "../journal/verify-journal.ts";
import { createAdmin } from "./create-admin.ts";
import { openApplication } from "./open-application.ts";
import { startServer } from "./start-server.ts";

const AIDE = `Commandes :
  (aucune)           démarre le serveur
  journal:verifier   vérifie toute la chaîne du journal
  admin:creer        crée le premier administrateur d'un organisme (mot de passe demandé, ou lu sur l'entrée standard)`;

/**
 * Runs one command of the program and answers its exit code. Without a name it starts the server and answers when it
 * has stopped. Refusals of the configuration are thrown as Errors of one French sentence.
 *
 * @example
 * await runCommand(["journal:verifier"], process.env) // => 0 when the journal holds
 */
export async function runCommand(args: readonly string[], variables: NodeJS.ProcessEnv): Promise<number> {
  const [commande, ...reste] = args;
  const env = parseEnv(variables);
  if (commande === undefined) return startServer(env);
  if (commande !== "journal:verifier" && commande !== "admin:creer") {
    process.stderr.write(`Commande inconnue : « ${commande} ».\n${AIDE}\n`);
    return 1;
  }
  const { application, close } = await openApplication(env);
  try {
    if (commande === "admin:creer") {
      process.stdout.write(`${await createAdmin(application.base, application.auth, reste)}\n`);
      return 0;
    }
    const verification = await verifyJournal(application.base);
    if (verification.statut !== "ok") {
      process.stderr.write(`Journal rompu. ${verification.message}\n`);
      if (verification.statut === "rompu")
        process.stderr.write(`Chaîne ${verification.chaine}, enregistrement ${verification.rang}.\n`);
      return 2;
    }
    const { enregistrements, chaines, jours } = verification;
    process.stdout.write(
      `Journal intact : ${enregistrements} enregistrements dans ${chaines} chaînes, ${jours} jours scellés.\n`,
    );
    return 0;
  } finally {
    await close();
  }
}
