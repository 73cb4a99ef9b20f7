import { closeRendus } from "@ia-territoires/documents";
import { startVerificationSources } from "../chiffres/sources/start-verification-sources.ts";
import { openDelivery } from "../courrier/open-delivery.ts";
import { COMPTES_DEMONSTRATION } from "../demonstration/comptes.ts";
import { createDemonstration } from "../demonstration/create-demonstration.ts";
import { readPasswords } from "../demonstration/read-passwords.ts";
import type { Env } from "../env.ts";
import { createServer } from "../http/create-server.ts";
import { describeErreur } from "../http/log-requests.ts";
import { startJobs } from "../jobs/start-jobs.ts";
import { startMaintenance } from "../maintenance/start-maintenance.ts";
import { openApplication } from "./open-application.ts";

const ARRET_MAXIMUM_MS = 15_000;

function printComptes(motsDePasse: Readonly<Record<string, string>>): void {
  const lignes = COMPTES_DEMONSTRATION.map(
    ({ email, nom }) => `  ${email.padEnd(26)} ${(motsDePasse[email] ?? "").padEnd(21)} ${nom}`,
  );
  process.stdout.write(`Comptes de démonstration (données et missions inventées) :\n${lignes.join("\n")}\n`);
}

function waitStop(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
      process.once(signal, () => resolve(signal));
  });
}

/**
 * Starts the server and answers its exit code once a signal has stopped it: new requests are refused, those under way
 * finish, then renderings, database and directory are given back. A second signal, or fifteen seconds, ends it at once.
 */
export async function startServer(env: Env, release: () => void): Promise<number> {
  const { application, close } = await openApplication(env, release);
  const { base, auth, horloge, fichiers } = application;
  const arret = waitStop();
  const arrets: (() => Promise<void>)[] = [];
  try {
    let motsDePasse: Readonly<Record<string, string>> | null = null;
    if (env.demonstration) {
      motsDePasse = readPasswords(env.dataDir, env.demoPassword);
      await createDemonstration({ base, auth, motsDePasse, maintenant: horloge(), fichiers });
    }
    const app = await createServer(application);
    // Before the first request: a procedure may ask for a job.
    arrets.push(await startJobs(application, (erreur) => app.log.error({ travail: describeErreur(erreur) })));
    const adresse = await app.listen({ port: env.port, host: env.host });
    const { dataDir, sauvegardes } = env;
    const instance = { base, store: fichiers.store, dataDir, sauvegardes };
    arrets.push(
      await openDelivery(application, (erreur) => app.log.error({ courrier: describeErreur(erreur) })),
      startMaintenance(instance, horloge, (erreur) => app.log.error({ maintenance: describeErreur(erreur) })),
    );
    if (env.verifierSources) {
      const onError = (erreur: unknown): void => app.log.error({ sources: describeErreur(erreur) });
      arrets.push(startVerificationSources(base, horloge, onError));
    }
    process.stdout.write(`ia-territoires : ${env.publicUrl ?? adresse}\n`);
    if (motsDePasse !== null) printComptes(motsDePasse);
    await arret;
    process.once("SIGTERM", () => process.exit(1)).once("SIGINT", () => process.exit(1));
    setTimeout(() => process.exit(1), ARRET_MAXIMUM_MS).unref();
    await app.close();
    return 0;
  } finally {
    // What works in the background ends before what it works with, also when the start has failed half-way.
    for (const arreter of arrets.reverse()) await arreter();
    await closeRendus();
    await close();
  }
}
