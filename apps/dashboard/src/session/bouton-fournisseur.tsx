import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { callAuth } from "./call-auth.ts";

/** Signs in by the identity provider of the installation, then comes back to the page that asked for it. */
export function BoutonFournisseur({ nom, retour }: { readonly nom: string; readonly retour: string }) {
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);

  async function go(): Promise<void> {
    setEnCours(true);
    const reponse = await callAuth<{ url: string }>("/sign-in/social", {
      provider: "oidc",
      callbackURL: retour,
      errorCallbackURL: "/connexion",
    });
    if (reponse.statut === "fait") {
      window.location.assign(reponse.donnees.url);
      return;
    }
    setErreur(reponse.message);
    setEnCours(false);
  }

  return (
    <>
      {erreur !== null && <MessageErreur message={erreur} />}
      <Button fullWidth size="md" variant="default" loading={enCours} onClick={() => void go()}>
        S’identifier avec {nom}
      </Button>
      <Text my="md" ta="center" c="dimmed">
        ou
      </Text>
    </>
  );
}
