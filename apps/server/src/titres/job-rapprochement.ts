import { buildJob } from "../jobs/job.ts";
import { reconcileMissions } from "./reconcile-missions.ts";

/** Reconciles the missions of a vendor: ledger, devis, interventions, titres. */
export const JOB_RAPPROCHEMENT = buildJob<{ readonly prestataireId: string }>({
  titre: "Rapprochement des plafonds et des titres",
  quand: "Quand un prestataire le demande depuis la page des écarts.",
  async run(ctx, { prestataireId }) {
    await reconcileMissions(ctx, prestataireId);
  },
});
