import { buildJob } from "../jobs/job.ts";
import { sendRappelsDocuments } from "./send-rappels.ts";

/** Reminders of documents asked by mail; asked for every quarter of an hour, as the digest is. */
export const JOB_RAPPELS_DOCUMENTS = buildJob<object>({
  titre: "Rappels des documents demandés par courriel",
  quand:
    "Tous les quarts d'heure ; un organisme sans compte reçoit un courriel sept jours avant le jour dit, puis la veille.",
  cron: "*/15 * * * *",
  async run({ base, horloge }) {
    await sendRappelsDocuments(base, horloge());
  },
});
