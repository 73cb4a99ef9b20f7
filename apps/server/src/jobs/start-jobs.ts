import type { Application } from "../application.ts";
import { fillPilotage } from "../pilotage/fill-pilotage.ts";
import { findJob, NOMS_JOB } from "./jobs.ts";
import { openJobs } from "./open-jobs.ts";
import { runJob } from "./run-job.ts";

const ARRET_MS = 10_000;

/**
 * Runs jobs as they come, completes missions written by an earlier version, and those of the house at their hours; a job that fails is tried again later. Answers the
 * function that stops it and waits for the jobs under way.
 *
 * @example
 * const stop = await startJobs(application, (erreur) => log.error(erreur))
 */
export async function startJobs(
  { base, auth, horloge, fichiers }: Application,
  onError: (erreur: unknown) => void,
): Promise<() => Promise<void>> {
  const boss = await openJobs(base, { actif: true, onError });
  const outils = { base, horloge, fichiers, adresse: new URL(auth.options.baseURL).origin };
  for (const nom of NOMS_JOB) {
    await boss.work<object>(nom, { pollingIntervalSeconds: 5 }, async (jobs) => {
      for (const { data } of jobs) {
        await runJob(outils, nom, data).catch((erreur: unknown) => {
          onError(erreur);
          throw erreur;
        });
      }
    });
    const cron = findJob(nom)?.cron;
    if (cron !== undefined) await boss.schedule(nom, cron, {}, { tz: "UTC" });
  }
  let isArrete = false;
  const mise = fillPilotage(base, horloge, () => isArrete).catch(onError);
  return async () => {
    isArrete = true;
    await Promise.all([mise, boss.stop({ graceful: true, timeout: ARRET_MS, close: false })]);
  };
}
