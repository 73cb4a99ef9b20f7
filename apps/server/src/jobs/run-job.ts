import { isUuid } from "../db/is-uuid.ts";
import type { ContexteJob } from "./job.ts";
import { findJob } from "./jobs.ts";

/**
 * Runs a job under the rights of the organisme that asked for it; a job of the house itself has none, and sees no
 * business row unless it takes the rights of an organisme. Throws (French Error) on a name that no longer exists.
 *
 * @example
 * await runJob({ base, horloge, adresse, fichiers }, "resume-quotidien", {})
 */
export async function runJob(
  outils: Omit<ContexteJob, "acteur">,
  nom: string,
  donnees: object,
): Promise<void> {
  const job = findJob(nom);
  if (job === undefined) throw new Error(`Travail inconnu : « ${nom} ».`);
  const lu = "organismeId" in donnees && typeof donnees.organismeId === "string" ? donnees.organismeId : null;
  const organismeId = lu !== null && isUuid(lu) ? lu : null;
  const acteur = {
    utilisateurId: `travail:${nom}`,
    organismeId,
    mesOrganismes: organismeId === null ? [] : [organismeId],
  };
  await job.run({ ...outils, acteur }, donnees);
}
