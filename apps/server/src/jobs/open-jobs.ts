import { PgBoss } from "pg-boss";
import type { Base } from "../db/open-base.ts";
import { NOMS_JOB } from "./jobs.ts";
import { resumeTravaux } from "./resume-travaux.ts";

const OUVERTES = new WeakMap<Base, PgBoss>();

/** Tries again five times, a minute later, then more and more; what failed is kept thirty days. */
const REGLAGE = {
  retryLimit: 5,
  retryDelay: 60,
  retryBackoff: true,
  retryDelayMax: 3_600,
  expireInSeconds: 900,
  deleteAfterSeconds: 30 * 86_400,
};

/** Jobs carry their organisme: rows of the queue are seen and added under its rights, like any business row. */
const DROITS = `
  grant usage on schema pgboss to ia_app;
  grant select on pgboss.queue to ia_app;
  grant select, insert on pgboss.job_common to ia_app;
  alter table pgboss.job_common enable row level security;
  drop policy if exists job_organisme on pgboss.job_common;
  create policy job_organisme on pgboss.job_common to ia_app
    using ((data ->> 'organismeId')::uuid = (select ia_organisme()))
    with check ((data ->> 'organismeId')::uuid = (select ia_organisme()));
  create or replace function ia_etat_jobs() returns table (nom text, etat text, nombre integer, dernier timestamptz)
    language sql stable security definer set search_path = pgboss
    as $$ select name, state::text, count(*)::integer, max(coalesce(completed_on, created_on)) from job_common group by 1, 2 $$;
  revoke execute on function ia_etat_jobs() from public;
  grant execute on function ia_etat_jobs() to ia_app;`;

/**
 * Opens the queue of jobs of a base: its schema brought up to date, one queue per kind of job, the rights of row-level
 * security, the jobs that a restore brought. Nothing runs yet. Several servers may do it together.
 *
 * @example
 * await openJobs(base, { onError: (erreur) => log.error(erreur) })
 */
export async function openJobs(
  base: Base,
  options: { readonly actif: boolean; readonly onError: (erreur: unknown) => void },
): Promise<PgBoss> {
  const boss = new PgBoss({
    db: base,
    ...(base.genre === "pglite" ? { backend: "pglite" as const } : {}),
    // A server that only adds jobs keeps no timer.
    supervise: options.actif,
    schedule: options.actif,
  });
  boss.on("error", options.onError);
  await boss.start();
  for (const nom of NOMS_JOB) {
    await boss.createQueue(nom, REGLAGE);
    await boss.updateQueue(nom, REGLAGE);
  }
  await base.executeSql(
    `begin; select pg_advisory_xact_lock(hashtextextended('ia_jobs', 0)); ${DROITS} commit;`,
  );
  // Read now what `send` would otherwise look for outside the transaction it is called in.
  await Promise.all(NOMS_JOB.map((nom) => boss.getQueueStats(nom)));
  await resumeTravaux(base, boss);
  OUVERTES.set(base, boss);
  return boss;
}

/** The queue of a base, which must be open. */
export function getJobs(base: Base): PgBoss {
  const boss = OUVERTES.get(base);
  if (boss === undefined) throw new Error("La file des travaux n'est pas ouverte sur cette base.");
  return boss;
}
