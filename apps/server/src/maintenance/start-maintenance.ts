import type { Base } from "../db/open-base.ts";
import { type Instance, runMaintenanceInstance } from "../exploitation/run-maintenance-instance.ts";
import { deleteClesAnciennes } from "../idempotence/delete-cles-anciennes.ts";
import { resumeEcheances } from "../echeances/resume-echeances.ts";
import { sealJournal } from "../journal/seal-journal.ts";
import { closeAccesTermines } from "../personnes/close-acces-termines.ts";
import { purgeDonnees } from "../rgpd/purge-donnees.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";

const HEURE_MS = 3_600_000;

/**
 * Seals the journal of the day, closes what people who have left still had open, derives the échéances of older
 * missions, deletes what has been kept long enough; all of it may be run by several servers at once.
 */
export async function runMaintenance(base: Base, maintenant: Date): Promise<void> {
  const jour = getAujourdHui(maintenant);
  await sealJournal(base, jour);
  await closeAccesTermines(base, jour);
  await deleteClesAnciennes(base, maintenant);
  await resumeEcheances(base, maintenant);
  await purgeDonnees(base, maintenant);
}

/**
 * Runs the maintenance now and every hour, and what the instance needs once a day; answers the function that stops it
 * and waits for the run under way.
 *
 * @example
 * const stop = startMaintenance(instance, () => new Date(), (erreur) => log.error(erreur))
 */
export function startMaintenance(
  instance: Instance,
  horloge: () => Date,
  onError: (erreur: unknown) => void,
): () => Promise<void> {
  let enCours: Promise<void> = Promise.resolve();
  const run = (): void => {
    enCours = enCours
      .then(() => runMaintenance(instance.base, horloge()))
      .then(() => runMaintenanceInstance(instance, horloge()))
      .catch(onError);
  };
  run();
  const minuterie = setInterval(run, HEURE_MS);
  minuterie.unref();
  return async () => {
    clearInterval(minuterie);
    await enCours;
  };
}
