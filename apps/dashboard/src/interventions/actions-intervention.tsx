import type { Intervention } from "@ia-territoires/dossiers";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { formatDateFr } from "@ia-territoires/core";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueMotifRequis } from "../missions/dialogue-motif-requis.tsx";
import type { DossierMission } from "../missions/dossier-mission.ts";
import { DialoguePlanification } from "./dialogue-planification.tsx";
import { DialogueRealisation } from "./dialogue-realisation.tsx";
import { DialogueServiceFait } from "./dialogue-service-fait.tsx";

type Ouvert = "realiser" | "deplacer" | "annuler" | "prestataire" | "beneficiaire";

interface Props {
  readonly dossier: DossierMission;
  readonly intervention: Intervention;
}

/** What one can do with an intervention now. */
export function ActionsIntervention({ dossier, intervention }: Props) {
  const [ouvert, setOuvert] = useState<Ouvert | null>(null);
  const annulation = useEnvoi(trpc.interventions.cancel.mutationOptions());
  const devis = dossier.mission.devis.find(({ id }) => id === intervention.devisId);
  const is = (type: string, partie?: string) =>
    dossier.actionsPossibles.some(
      (action) =>
        action.type === type &&
        action.interventionId === intervention.id &&
        action.possible === true &&
        (partie === undefined || action.partie === partie),
    );
  const jour = formatDateFr(intervention.date);
  const fermer = () => {
    setOuvert(null);
  };

  async function open(quoi: Ouvert): Promise<void> {
    await actionsDifferees.flush();
    setOuvert(quoi);
  }

  async function cancel(motif: string): Promise<void> {
    const { version, mission } = dossier;
    const sur = { missionId: mission.id, interventionId: intervention.id, version };
    if ((await annulation.send({ ...sur, motif })) === null) return;
    annonces.add("Intervention annulée.");
    fermer();
  }

  const boutons: readonly { quoi: Ouvert; libelle: string; montre: boolean; principal?: boolean }[] = [
    {
      quoi: "realiser",
      libelle: "Noter la réalisation",
      montre: is("realiser-intervention"),
      principal: true,
    },
    {
      quoi: "prestataire",
      libelle: "Confirmer le service fait",
      montre: is("confirmer-service-fait", "prestataire"),
      principal: true,
    },
    {
      quoi: "beneficiaire",
      libelle:
        dossier.cote === "prestataire"
          ? "Noter la confirmation du bénéficiaire"
          : "Confirmer le service fait",
      montre: is("confirmer-service-fait", "beneficiaire"),
      principal: dossier.cote === "beneficiaire",
    },
    { quoi: "deplacer", libelle: "Déplacer", montre: is("modifier-intervention") },
    { quoi: "annuler", libelle: "Annuler", montre: is("annuler-intervention") },
  ];

  return (
    <>
      <Group mt="xs" gap="xs" className="sans-impression">
        {boutons
          .filter(({ montre }) => montre)
          .map(({ quoi, libelle, principal }) => (
            <Button
              key={quoi}
              size="sm"
              variant={principal === true ? "filled" : "default"}
              onClick={() => void open(quoi)}
            >
              {libelle}
              <span className="visuellement-masque">, intervention du {jour}</span>
            </Button>
          ))}
      </Group>
      {ouvert === "realiser" && (
        <DialogueRealisation dossier={dossier} intervention={intervention} onFermer={fermer} />
      )}
      {ouvert === "deplacer" && devis !== undefined && (
        <DialoguePlanification
          dossier={dossier}
          devis={devis}
          intervention={intervention}
          onFermer={fermer}
        />
      )}
      {(ouvert === "prestataire" || ouvert === "beneficiaire") && (
        <DialogueServiceFait
          dossier={dossier}
          intervention={intervention}
          partie={ouvert}
          onFermer={fermer}
        />
      )}
      {ouvert === "annuler" && (
        <DialogueMotifRequis
          titre="Annuler l’intervention"
          consequence={`L’intervention du ${jour} ne compte plus ; ses demi-journées restent au devis, à planifier de nouveau.`}
          envoi={annulation}
          onConfirmer={cancel}
          onFermer={fermer}
        />
      )}
    </>
  );
}
