import { formatDateCourte } from "@ia-territoires/core";
import { formatJourFr } from "@ia-territoires/calendar/echeances";
import type { VariablesModele } from "../../courrier/modeles.ts";
import type { LigneResume, ResumeOrganisme } from "./read-resume-organisme.ts";

function writeLigne({ jour, heure, quoi, avec }: LigneResume, datee: boolean): string {
  const quand = [...(datee ? [formatDateCourte(jour)] : []), ...(heure === null ? [] : [heure])].join(" à ");
  return `- ${quand === "" ? "" : `${quand} : `}${quoi}${avec === null ? "" : ` (${avec})`}`;
}

function writeSection(titre: string, lignes: readonly LigneResume[], datee = true): readonly string[] {
  return lignes.length === 0
    ? []
    : [`${titre}\n${lignes.map((ligne) => writeLigne(ligne, datee)).join("\n")}`];
}

function writeOrganisme({ nom, retard, duJour, aVenir }: ResumeOrganisme, plusieurs: boolean): string {
  return [
    ...(plusieurs ? [`— ${nom} —`] : []),
    ...writeSection("En retard", retard),
    ...writeSection("Aujourd'hui", duJour, false),
    ...writeSection("Dans les sept jours", aVenir),
  ].join("\n\n");
}

/**
 * Writes the digest of a person from those of its organismes: one mail, whatever their number, organismes by name.
 *
 * @example
 * writeResume("A. Essai", [resume]).compte // => "3 échéances à suivre"
 */
export function writeResume(
  nom: string,
  resumes: readonly [ResumeOrganisme, ...ResumeOrganisme[]],
): VariablesModele<"resume-quotidien"> {
  const nombre = resumes.reduce(
    (total, { retard, duJour, aVenir }) => total + retard.length + duJour.length + aVenir.length,
    0,
  );
  const ranges = [...resumes].sort((a, b) => a.nom.localeCompare(b.nom, "fr"));
  return {
    nom,
    date: formatJourFr(resumes[0].jour),
    compte: nombre === 1 ? "1 échéance à suivre" : `${nombre} échéances à suivre`,
    echeances: ranges.map((resume) => writeOrganisme(resume, ranges.length > 1)).join("\n\n"),
  };
}
