import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { readErreur } from "../api/read-erreur.ts";
import { client, queryClient } from "../api/trpc.ts";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { organismeActif } from "../session/organisme-actif.ts";
import { sessionExpiree } from "../session/session-expiree.ts";

/** A copy asked for, of the model as the person saw it. */
interface DemandeCopie {
  readonly modele: { readonly id: string; readonly titre: string; readonly version: number };
  readonly missionIds: readonly string[];
  readonly avecBlancs: boolean;
}

/**
 * Copies a model in ten seconds, unless the person gives it up; until then nothing is recorded. `onDepart` hears of the
 * copy that began.
 *
 * @example
 * deferCopie({ modele, missionIds, avecBlancs: false }, (copieId) => navigate(copieId))
 */
export function deferCopie(
  { modele, missionIds, avecBlancs }: DemandeCopie,
  onDepart: (copieId: string) => void,
): void {
  const { id, titre, version } = modele;
  const cleIdempotence = createCleIdempotence();
  const input = { cleIdempotence, modeleId: id, version, missionIds: [...missionIds], avecBlancs };
  const organisme = organismeActif.get() ?? "";
  const nombre = `${String(missionIds.length)} collectivité${missionIds.length > 1 ? "s" : ""}`;
  actionsDifferees.defer({
    objet: `copie:${id}`,
    message: `Le modèle « ${titre} » va être copié à ${nombre}.`,
    renoncer: "Ne pas copier",
    faire: "Copier tout de suite",
    async run() {
      try {
        const { copieId } = await client.modeles.startCopie.mutate(input);
        annonces.add(`La copie de « ${titre} » à ${nombre} a commencé.`);
        await queryClient.invalidateQueries();
        onDepart(copieId);
      } catch (error) {
        const erreur = readErreur(error);
        if (erreur.nature === "session") sessionExpiree.set(true);
        annonces.add(`Le modèle « ${titre} » n’a pas été copié. ${erreur.message}`, "attention");
      }
    },
    leave() {
      void fetch("/api/trpc/modeles.startCopie", {
        method: "POST",
        keepalive: true,
        headers: { "content-type": "application/json", "x-organisme": organisme },
        body: JSON.stringify(input),
      }).catch(() => undefined);
    },
  });
}
