import type { Devis } from "@ia-territoires/dossiers";
import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { readErreur } from "../api/read-erreur.ts";
import { client, queryClient } from "../api/trpc.ts";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { organismeActif } from "../session/organisme-actif.ts";
import { sessionExpiree } from "../session/session-expiree.ts";

type Genre = "envoyer" | "decliner" | "annuler";

/** What a devis is about to become, and in what words. */
export interface DemandeDevis {
  readonly genre: Genre;
  readonly missionId: string;
  /** As the person sees it: anything else is not what they decided on. */
  readonly devis: Devis;
  readonly version: number;
  readonly motif?: string;
}

const TEXTES = {
  envoyer: {
    chemin: "devis.send",
    fait: "envoyé",
    renoncer: "Ne pas envoyer",
    faire: "Envoyer tout de suite",
  },
  decliner: {
    chemin: "devis.decline",
    fait: "décliné",
    renoncer: "Ne pas décliner",
    faire: "Décliner tout de suite",
  },
  annuler: {
    chemin: "devis.cancel",
    fait: "annulé",
    renoncer: "Ne pas annuler",
    faire: "Annuler tout de suite",
  },
} as const satisfies Record<Genre, object>;

function send(genre: Genre, input: Parameters<typeof client.devis.cancel.mutate>[0]) {
  if (genre === "decliner") return client.devis.decline.mutate(input);
  return genre === "annuler" ? client.devis.cancel.mutate(input) : client.devis.send.mutate(input);
}

/**
 * Sends, declines or cancels a devis in ten seconds, unless the person gives it up. It is done on the devis as it was
 * seen: changed meanwhile by somebody else, it is left as it is, and said so. Until then nothing is recorded.
 *
 * @example
 * deferDevis({ genre: "envoyer", missionId, devis, version })
 */
export function deferDevis({ genre, missionId, devis, version, motif }: DemandeDevis): void {
  const { chemin, fait, renoncer, faire } = TEXTES[genre];
  const input = { cleIdempotence: createCleIdempotence(), devisId: devis.id, ...(motif ? { motif } : {}) };
  const organisme = organismeActif.get() ?? "";
  const regret = (raison: string): void => {
    annonces.add(`Le devis ${devis.numero} n’a pas été ${fait}. ${raison}`, "attention");
  };

  async function run(): Promise<void> {
    try {
      const dossier = await client.missions.get.query({ id: missionId });
      const present = dossier.mission.devis.find(({ id }) => id === devis.id);
      if (JSON.stringify(present) !== JSON.stringify(devis)) {
        regret("Il a changé entre-temps : vérifiez-le, puis recommencez.");
      } else {
        const reponse = await send(genre, { ...input, version: dossier.version });
        if (reponse.statut === "refus") regret(reponse.message);
        else {
          annonces.add(`Devis ${devis.numero} ${fait}.`);
          for (const { message } of reponse.avertissements) annonces.add(message, "attention");
        }
      }
      await queryClient.invalidateQueries();
    } catch (error) {
      const erreur = readErreur(error);
      if (erreur.nature === "session") sessionExpiree.set(true);
      regret(erreur.message);
    }
  }

  function leave(): void {
    void fetch(`/api/trpc/${chemin}`, {
      method: "POST",
      keepalive: true,
      headers: { "content-type": "application/json", "x-organisme": organisme },
      body: JSON.stringify({ ...input, version }),
    }).catch(() => undefined);
  }

  actionsDifferees.defer({
    objet: `devis:${devis.id}`,
    message: `Le devis ${devis.numero} va être ${fait}.`,
    renoncer,
    faire,
    run,
    leave,
  });
}
