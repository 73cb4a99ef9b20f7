import { Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useSyncExternalStore } from "react";
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

  return (
    <Dialogue titre="Votre session a expiré" ouvert={expiree} obligatoire onFermer={() => undefined}>
      <Text mb="md">Reconnectez-vous pour continuer : votre saisie est conservée.</Text>
      <Suspense fallback={<Text>Chargement…</Text>}>
        <FormulaireConnexion
          email={utilisateur?.email ?? ""}
          onConnecte={async () => {
            sessionExpiree.set(false);
            annonces.add("Vous êtes reconnecté. Vous pouvez reprendre où vous en étiez.");
            await queries.invalidateQueries();
          }}
        />
      </Suspense>
    </Dialogue>
  );
}
