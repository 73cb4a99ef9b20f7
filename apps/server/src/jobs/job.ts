import type { Acteur } from "../db/in-transaction.ts";
import type { Base } from "../db/open-base.ts";
import type { Fichiers } from "../fichiers/fichiers.ts";

/** What a job may use: the base under the rights of its organisme, and the clock. */
export interface ContexteJob {
  readonly base: Base;
  readonly acteur: Acteur;
  readonly horloge: () => Date;
  /** Address of this software, for the texts it writes. */
  readonly adresse: string;
  /** Where files are kept. */
  readonly fichiers: Fichiers;
}

/** A kind of job. It may run twice: what it does must come to the same. */
export interface Job<Donnees extends object> {
  readonly titre: string;
  /** When it is asked for, as administrators read it. */
  readonly quand: string;
  /** Recurrence of a job of the house itself (cron, UTC), which no organisme asks for. */
  readonly cron?: string;
  run(ctx: ContexteJob, donnees: Donnees): Promise<void>;
}

/** Keeps the type of what a job is given. */
export function buildJob<Donnees extends object>(job: Job<Donnees>): Job<Donnees> {
  return job;
}
