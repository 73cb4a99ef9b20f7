import type { Devis } from "@ia-territoires/dossiers";
import { Button, Group } from "@mantine/core";
import { useRef, useState } from "react";
import { MessageRefus } from "../affichage/message-refus.tsx";
import { AttenteAnnulable } from "../coquille/attente-annulable.tsx";
import { focusTitre } from "../coquille/focus-titre.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { useActionDifferee } from "../coquille/use-action-differee.ts";
import { deferDevis } from "./defer-devis.ts";
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
  const racine = useRef<HTMLDivElement>(null);
  const attente = useActionDifferee(`devis:${devis.id}`);
  const possible = (type: string) => findAction(dossier.actionsPossibles, type, devis.id);
  const acceptation = possible("accepter-devis");
  const fermer = () => {
    setDialogue(null);
  };

  function send(): void {
    deferDevis({ genre: "envoyer", missionId: dossier.mission.id, devis, version: dossier.version });
    // The button goes: the focus stays with its devis.
    focusTitre(racine.current?.closest("article"));
  }

  if (attente !== undefined) {
    return (
      <div ref={racine} className={`${classes["actions"] ?? ""} sans-impression`}>
        <AttenteAnnulable action={attente.action} enCours={attente.enCours} />
      </div>
    );
  }
  return (
    <div ref={racine} className={`${classes["actions"] ?? ""} sans-impression`}>
      {devis.statut === "envoye" && acceptation !== undefined && acceptation !== true && (
        <MessageRefus refus={acceptation} titre="Acceptation impossible pour l’instant" ton="attente" />
      )}
      <Group mt="sm">
        {possible("envoyer-devis") === true && (
          <Button onClick={send}>Envoyer le devis {devis.numero}</Button>
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
