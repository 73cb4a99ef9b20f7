import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { DialoguePersonne } from "./dialogue-personne.tsx";
import { DialogueSecondFacteur } from "./dialogue-second-facteur.tsx";
import type { Personne } from "./personne.ts";

/** What an administrator does about a person: change, write again, see their data, take off a lost second factor, erase. */
export function ActionsPersonne({ personne }: { readonly personne: Personne }) {
  const [ouvert, setOuvert] = useState<"modifier" | "second-facteur" | "effacer" | null>(null);
  const relance = useEnvoi(trpc.personnes.resend.mutationOptions());
  const effacement = useEnvoi(trpc.rgpd.delete.mutationOptions());
  const { utilisateurId, nom } = personne;
  const close = () => {
    effacement.clear();
    setOuvert(null);
  };

  async function resend(): Promise<void> {
    if ((await relance.send({ utilisateurId })) !== null) annonces.add(`Invitation renvoyée à ${nom}.`);
  }
  async function erase(): Promise<void> {
    if ((await effacement.send({ utilisateurId })) === null) return;
    annonces.add("Personne effacée. Le certificat est dans « Conservation ».");
    close();
  }
  const pour = <span className="visuellement-masque"> : {nom}</span>;

  return (
    <Group gap="xs">
      <Button variant="default" size="compact-md" onClick={() => setOuvert("modifier")}>
        Modifier{pour}
      </Button>
      {personne.statut === "invitee" && (
        <Button variant="default" size="compact-md" loading={relance.enCours} onClick={() => void resend()}>
          Relancer{pour}
        </Button>
      )}
      <LienBouton
        to="/personnes/$utilisateurId/donnees"
        params={{ utilisateurId }}
        variant="subtle"
        size="compact-md"
      >
        Données{pour}
      </LienBouton>
      {personne.secondFacteur && (
        <Button variant="subtle" size="compact-md" onClick={() => setOuvert("second-facteur")}>
          Téléphone perdu{pour}
        </Button>
      )}
      <Button variant="subtle" color="red" size="compact-md" onClick={() => setOuvert("effacer")}>
        Effacer{pour}
      </Button>
      {relance.erreur !== null && <EtatEnvoi erreur={relance.erreur} refus={relance.refus} />}
      {ouvert === "modifier" && <DialoguePersonne personne={personne} onFermer={close} />}
      {ouvert === "second-facteur" && <DialogueSecondFacteur personne={personne} onFermer={close} />}
      <DialogueConfirmation
        titre={`Effacer ${nom} ?`}
        ouvert={ouvert === "effacer"}
        action="Effacer définitivement"
        dangereux
        enCours={effacement.enCours}
        onConfirmer={() => void erase()}
        onFermer={close}
      >
        <EtatEnvoi
          erreur={effacement.erreur}
          refus={effacement.refus}
          titreRefus="La personne n’a pas été effacée"
        />
        <Text mb="xs">
          Son compte, ses rôles, ses sessions et les courriers qui lui ont été envoyés sont supprimés. Cela ne
          se défait pas.
        </Text>
        <Text>
          Le journal garde l’identifiant du compte, sans nom ; les actes qu’elle a signés restent tels quels.
        </Text>
      </DialogueConfirmation>
    </Group>
  );
}
