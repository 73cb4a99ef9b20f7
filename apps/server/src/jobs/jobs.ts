import { JOB_RAPPELS_DOCUMENTS } from "../demandes/job-rappels.ts";
import { JOB_ECHEANCES } from "../echeances/job-echeances.ts";
import { JOB_RESUME } from "../echeances/resume/job-resume.ts";
import { JOB_REEXAMEN } from "../registre/job-reexamen.ts";
import { JOB_COPIE } from "../modeles/job-copie.ts";
import { JOB_RAPPROCHEMENT } from "../titres/job-rapprochement.ts";
import type { Job } from "./job.ts";

/** Every kind of job by its name; a new one is a file in its subject and a line here. */
export const JOBS = {
  "resume-quotidien": JOB_RESUME,
  "rappels-documents": JOB_RAPPELS_DOCUMENTS,
  "recalcul-echeances": JOB_ECHEANCES,
  "reexamen-systemes": JOB_REEXAMEN,
  rapprochement: JOB_RAPPROCHEMENT,
  "copie-modele": JOB_COPIE,
} as const;

export type NomJob = keyof typeof JOBS;
/** What a job of that name is given. */
export type DonneesJob<N extends NomJob> = Parameters<(typeof JOBS)[N]["run"]>[1];

export const NOMS_JOB = Object.keys(JOBS) as readonly NomJob[];

/** The job of a name as the machinery handles it; undefined for one that no longer exists. */
export function findJob(nom: string): Job<object> | undefined {
  return Object.hasOwn(JOBS, nom) ? JOBS[nom as NomJob] : undefined;
}
