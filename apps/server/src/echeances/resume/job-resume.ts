import { buildJob } from "../../jobs/job.ts";
import { sendResumes } from "./send-resumes.ts";

/** The daily digest; asked for every quarter of an hour, since seven in the morning comes at many hours. */
export const JOB_RESUME = buildJob<object>({
  titre: "Résumé quotidien",
  quand: "Tous les quarts d'heure ; chaque personne reçoit au plus un courrier par jour ouvré.",
  cron: "*/15 * * * *",
  async run({ base, horloge }) {
    await sendResumes(base, horloge());
  },
});
