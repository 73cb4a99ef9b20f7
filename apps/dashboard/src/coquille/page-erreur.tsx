import { Button, Group, Stack } from "@mantine/core";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { readErreur } from "../api/read-erreur.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { LienBouton } from "./lien-bouton.tsx";
import { TitrePage } from "./titre-page.tsx";

const TITRES = {
  session: "Session expirée",
  droit: "Action réservée à un autre rôle",
  introuvable: "Introuvable",
  conflit: "Fiche modifiée entre-temps",
  saisie: "Adresse incorrecte",
  "trop-de-demandes": "Trop de demandes",
  "hors-ligne": "Le serveur ne répond pas",
  panne: "Une erreur est survenue",
} as const;

/** What a screen shows when it cannot be shown: why, and what to do. */
export function PageErreur({ error, reset }: ErrorComponentProps) {
  const erreur = readErreur(error);
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();

  useEffect(() => {
    queries.reset();
  }, [queries]);

  return (
    <Stack maw="44rem">
      <TitrePage titre={TITRES[erreur.nature]} />
      <MessageErreur message={erreur.message} reference={erreur.reference} />
      <Group>
        <Button
          onClick={() => {
            reset();
            void router.invalidate();
          }}
        >
          Réessayer
        </Button>
        <LienBouton to="/" variant="default">
          Revenir à l’accueil
        </LienBouton>
      </Group>
    </Stack>
  );
}
