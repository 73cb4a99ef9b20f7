import { inTransaction } from "../db/in-transaction.ts";
import { buildJob } from "../jobs/job.ts";
import { getAujourdHui } from "../session/get-aujourd-hui.ts";
import { getDroitDuJour } from "./get-droit.ts";
import { rescreenSystemes } from "./rescreen-systemes.ts";

/** Systems of one transaction: a second or two at most, so that nobody who answers a question waits long. */
const LOT = 500;

/** Screens again the systems of every body when the law that applies has changed: a new release, or a new wording. */
export const JOB_REEXAMEN = buildJob<object>({
  titre: "Réexamen des systèmes d'IA",
  quand: "Toutes les heures ; ne relit que les systèmes examinés sous un autre droit que celui du jour.",
  cron: "17 * * * *",
  async run({ base, acteur, horloge }) {
    const { versionTexte, droit } = getDroitDuJour(getAujourdHui(horloge()));
    const organismes = await base.owner
      .selectFrom("systeme")
      .where((eb) => eb.or([eb("version_texte", "<>", versionTexte), eb("droit", "<>", droit)]))
      .distinct()
      .select("organisme_id")
      .execute();
    for (const { organisme_id: organismeId } of organismes) {
      const ctx = { base, horloge, acteur: { ...acteur, organismeId, mesOrganismes: [organismeId] } };
      for (let reste = true; reste; ) {
        const fait = await inTransaction(ctx, (tx) =>
          rescreenSystemes(tx, { ...ctx, organismeId, roles: [] }, { maximum: LOT, organismeId }),
        );
        reste = fait.reste;
      }
    }
  },
});
