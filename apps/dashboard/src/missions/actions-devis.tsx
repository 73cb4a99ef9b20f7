import type { Devis } from "@ia-territoires/dossiers";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { MessageRefus } from "../affichage/message-refus.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { DialogueAcceptation } from "./dialogue-acceptation.tsx";
import { DialogueMotif } from "./dialogue-motif.tsx";
import type { DossierMission } from "./dossier-mission.ts";
import classes from "./missions.module.css";
import { findAction } from "./find-action.ts";

interface Props {
  readonly devis: Devis;
  readonly dossier: DossierMission;
}

/** What one can do with a devis now; an acceptance that is not possible yet says why, with its clause. */
export function ActionsDevis({ devis, dossier }: Props) {
  const [dialogue, setDialogue] = useState<"accepter" | "decliner" | "annuler" | null>(null);
  const envoi = useEnvoi(trpc.devis.send.mutationOptions());
  const possible = (type: string) => findAction(dossier.actionsPossibles, type, devis.id);
  const acceptation = possible("accepter-devis");
  const fermer = () => {
    setDialogue(null);
  };

  async function send(): Promise<void> {
    const fait = await envoi.send({ devisId: devis.id, version: dossier.version });
    if (fait !== null) annonces.add(`Devis ${devis.numero} envoyé.`);
  }

  return (
    <div className={`${classes["actions"] ?? ""} sans-impression`}>
      <EtatEnvoi erreur={envoi.erreur} refus={envoi.refus} titreRefus="Le devis n’a pas été envoyé" />
      {devis.statut === "envoye" && acceptation !== undefined && acceptation !== true && (
        <MessageRefus refus={acceptation} titre="Acceptation impossible pour l’instant" ton="attente" />
      )}
      <Group mt="sm">
        {possible("envoyer-devis") === true && (
          <Button loading={envoi.enCours} onClick={() => void send()}>
            Envoyer le devis {devis.numero}
          </Button>
        )}
        {possible("modifier-devis") === true && (
          <LienBouton
            to="/missions/$missionId/devis/$devisId"
            params={{ missionId: dossier.mission.id, devisId: devis.id }}
            variant="default"
          >
            Modifier le devis {devis.numero}
          </LienBouton>
        )}
        {acceptation === true && (
          <Button
            onClick={() => {
              setDialogue("accepter");
            }}
          >
            Accepter le devis {devis.numero}
          </Button>
        )}
        {possible("decliner-devis") === true && (
          <Button
            variant="default"
            onClick={() => {
              setDialogue("decliner");
            }}
          >
            Décliner le devis {devis.numero}
          </Button>
        )}
        {possible("annuler-devis") === true && (
          <Button
            variant="outline"
            color="red"
            onClick={() => {
              setDialogue("annuler");
            }}
          >
            Annuler le devis {devis.numero}
          </Button>
        )}
      </Group>
      {dialogue === "accepter" && <DialogueAcceptation devis={devis} dossier={dossier} onFermer={fermer} />}
      {(dialogue === "decliner" || dialogue === "annuler") && (
        <DialogueMotif action={dialogue} devis={devis} dossier={dossier} onFermer={fermer} />
      )}
    </div>
  );
}
