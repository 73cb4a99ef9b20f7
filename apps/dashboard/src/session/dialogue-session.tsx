import { Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from "react";
import { trpc } from "../api/trpc.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { sessionExpiree } from "./session-expiree.ts";
import { useSession } from "./use-session.ts";

const FormulaireConnexion = lazy(async () => ({
  default: (await import("./formulaire-connexion.tsx")).FormulaireConnexion,
}));

/** Signs in again above the page, whose forms keep what was typed. */
export function DialogueSession() {
  const expiree = useSyncExternalStore(sessionExpiree.subscribe, sessionExpiree.get);
  const { utilisateur } = useSession();
  const queries = useQueryClient();
  // Asked again meanwhile, the session is nobody's: who was here is remembered.
  const present = useRef(utilisateur?.id);
  useEffect(() => {
    if (utilisateur !== null && !expiree) present.current = utilisateur.id;
  }, [utilisateur, expiree]);

  async function resume(): Promise<void> {
    const session = await queries.fetchQuery({ ...trpc.session.get.queryOptions(), staleTime: 0 });
    if (session.utilisateur?.id !== present.current) {
      // What stands on the page, typed or read, is somebody else's: nothing of it may stay.
      window.location.assign("/");
      return;
    }
    sessionExpiree.set(false);
    annonces.add("Vous êtes reconnecté. Vous pouvez reprendre où vous en étiez.");
    await queries.invalidateQueries();
  }

  return (
    <Dialogue titre="Votre session a expiré" ouvert={expiree} obligatoire onFermer={() => undefined}>
      <Text mb="md">Reconnectez-vous pour continuer : votre saisie est conservée.</Text>
      <Suspense fallback={<Text>Chargement…</Text>}>
        <FormulaireConnexion email={utilisateur?.email ?? ""} onConnecte={resume} />
      </Suspense>
    </Dialogue>
  );
}
