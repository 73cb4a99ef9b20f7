import type { LigneResume, ResumeOrganisme } from "./read-resume-organisme.ts";

/**
 * Keeps of the digest of an organisme what a person is told: what they were given, and what nobody was. Null when none of
 * it is recalled today.
 *
 * @example
 * keepResumeDe(resume, "somebody-else") // => null when all of it was given to one person
 */
export function keepResumeDe(resume: ResumeOrganisme | null, personne: string): ResumeOrganisme | null {
  if (resume === null || (!resume.rappeles.has(personne) && !resume.rappeles.has(null))) return null;
  const keep = (lignes: readonly LigneResume[]) =>
    lignes.filter(({ attribueeA }) => attribueeA === null || attribueeA === personne);
  return {
    ...resume,
    retard: keep(resume.retard),
    duJour: keep(resume.duJour),
    aVenir: keep(resume.aVenir),
  };
}
