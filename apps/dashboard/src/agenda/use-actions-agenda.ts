import { type Creneau, formatMoment, type PlaceCreneau, type RefusAgenda } from "@ia-territoires/dossiers";
import { useState } from "react";
import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { createRetour } from "../api/create-retour.ts";
import { readErreur } from "../api/read-erreur.ts";
import { client, queryClient } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { organismeActif } from "../session/organisme-actif.ts";
import type { EnMain } from "./en-main.ts";

type Dossiers = RouterOutputs["agenda"]["get"]["dossiers"];
type Reponse = RouterOutputs["agenda"]["propose"];
type Autre = PlaceCreneau & { readonly creneauId: string };

const cle = () => ({ cleIdempotence: createCleIdempotence() });

/** Says what came of an action; a refusal that came from the server is handed to `onRefus` with its swaps. */
async function run(
  envoi: () => Promise<Reponse>,
  onRefus: (refus: RefusAgenda) => void,
): Promise<Extract<Reponse, { statut: "fait" }> | null> {
  try {
    const reponse = await envoi();
    if (reponse.statut === "refus") {
      onRefus(reponse);
      return null;
    }
    for (const { message } of reponse.avertissements) annonces.add(message, "attention");
    return reponse;
  } catch (error) {
    annonces.add(readErreur(error).message, "attention");
    return null;
  } finally {
    await queryClient.invalidateQueries();
  }
}

/** What one may do to the agenda: each action says what it did, and how to come back from it. */
export function useActionsAgenda(dossiers: Dossiers, onRefus: (refus: RefusAgenda) => void) {
  const [enCours, setEnCours] = useState(false);
  const getVersion = (devisId: string): number => dossiers[devisId]?.version ?? 0;

  async function act(
    envoi: () => Promise<Reponse>,
    retenir: (fait: Extract<Reponse, { statut: "fait" }>) => void,
  ) {
    setEnCours(true);
    const fait = await run(envoi, onRefus);
    setEnCours(false);
    if (fait !== null) retenir(fait);
    return fait !== null;
  }

  return {
    enCours,
    /** Puts down what is in hand; with `autre`, the créneau in the way moves too. */
    place: (enMain: EnMain, vers: PlaceCreneau, autre?: Autre): Promise<boolean> => {
      const { date, demiJournee, referentId } = vers;
      const devisId = enMain.devis.id;
      const ou = `${enMain.devis.beneficiaire} : ${formatMoment(vers)}`;
      if (enMain.type === "devis") {
        return act(
          () =>
            client.agenda.propose.mutate({
              ...cle(),
              devisId,
              version: getVersion(devisId),
              date,
              demiJournee,
              referentId,
            }),
          ({ creneaux: [creneau], versions }) => {
            const [version = 0] = Object.values(versions);
            const retour = createRetour(
              () => client.agenda.cancel.mutate({ ...cle(), creneauId: creneau?.id ?? "", version }),
              "Proposition retirée.",
            );
            annonces.add(`Proposé. ${ou}.`, "fait", retour);
          },
        );
      }
      const { creneau: avant } = enMain;
      return act(
        () =>
          client.agenda.move.mutate({
            ...cle(),
            creneauId: avant.id,
            version: getVersion(devisId),
            date,
            demiJournee,
            referentId,
            ...(autre === undefined ? {} : { autre }),
          }),
        ({ versions }) => {
          const missionId = dossiers[devisId]?.missionId ?? "";
          const retour = createRetour(
            () =>
              client.agenda.move.mutate({
                ...cle(),
                creneauId: avant.id,
                version: versions[missionId] ?? 0,
                date: avant.date,
                demiJournee: avant.demiJournee,
                referentId: avant.referentId,
              }),
            "Créneau remis à sa place.",
          );
          annonces.add(`Déplacé. ${ou}.`, "fait", autre === undefined ? retour : undefined);
        },
      );
    },
    /** Records an agreement given by telephone or mail, or accepts what the body asked for. */
    confirm: (creneau: Creneau): Promise<boolean> =>
      act(
        () =>
          client.agenda.confirm.mutate({
            ...cle(),
            creneauId: creneau.id,
            version: getVersion(creneau.devisId),
            accordRecu: true,
          }),
        () => {
          annonces.add(`Confirmé : ${formatMoment(creneau)}.`);
        },
      ),
    /** In ten seconds: a cancelled créneau has no lawful way back. */
    cancel: (creneau: Creneau, beneficiaire: string): void => {
      const input = { ...cle(), creneauId: creneau.id, version: getVersion(creneau.devisId) };
      const moment = formatMoment(creneau);
      actionsDifferees.defer({
        objet: `creneau:${creneau.id}`,
        message: `Le créneau de ${beneficiaire} (${moment}) va être annulé.`,
        renoncer: "Ne pas annuler",
        faire: "Annuler tout de suite",
        run: async () => {
          const fait = await run(
            () => client.agenda.cancel.mutate(input),
            (refus) => {
              annonces.add(refus.message, "attention");
            },
          );
          if (fait !== null) annonces.add(`Créneau annulé : ${moment}.`);
        },
        leave: () => {
          void fetch("/api/trpc/agenda.cancel", {
            method: "POST",
            keepalive: true,
            headers: { "content-type": "application/json", "x-organisme": organismeActif.get() ?? "" },
            body: JSON.stringify(input),
          }).catch(() => undefined);
        },
      });
    },
  };
}
