import { queryClient, trpc } from "../api/trpc.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { deferDevis } from "../missions/defer-devis.ts";

/**
 * Plans the sending of a devis just saved, as it is stored; it can be given up for ten seconds.
 *
 * @example
 * await planEnvoi(missionId, devisId)
 */
export async function planEnvoi(missionId: string, devisId: string): Promise<void> {
  try {
    const { mission, version } = await queryClient.fetchQuery({
      ...trpc.missions.get.queryOptions({ id: missionId }),
      staleTime: 0,
    });
    const devis = mission.devis.find(({ id }) => id === devisId);
    if (devis !== undefined) deferDevis({ genre: "envoyer", missionId, devis, version });
  } catch {
    annonces.add(
      "Le devis est enregistré en brouillon, mais n’a pas été envoyé : voyez la mission.",
      "attention",
    );
  }
}
