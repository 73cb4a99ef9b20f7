import { type Devis, getAvancementDevis } from "@ia-territoires/dossiers";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useState } from "react";
import { MessageRefus } from "../affichage/message-refus.tsx";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import type { DossierMission } from "../missions/dossier-mission.ts";
import { findAction } from "../missions/find-action.ts";
import { DialoguePlanification } from "./dialogue-planification.tsx";
import { DialogueSolde } from "./dialogue-solde.tsx";
import classes from "./interventions.module.css";
import { LigneIntervention } from "./ligne-intervention.tsx";

/** The interventions of each accepted devis: what is planned, done, confirmed, and what is left. */
export function SectionInterventions({ dossier }: { readonly dossier: DossierMission }) {
  const { mission } = dossier;
  const concernes = mission.devis.filter(
    ({ id, statut }) => statut === "accepte" || mission.interventions.some(({ devisId }) => devisId === id),
  );
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="interventions">
      <Title order={2} id="interventions" mb="sm">
        Interventions
      </Title>
      {concernes.length === 0 ? (
        <Text>
          Les interventions se planifient une fois un devis accepté, sous une convention en vigueur.
        </Text>
      ) : (
        concernes.map((devis) => <InterventionsDevis key={devis.id} dossier={dossier} devis={devis} />)
      )}
    </Paper>
  );
}

function InterventionsDevis({ dossier, devis }: { readonly dossier: DossierMission; readonly devis: Devis }) {
  const [dialogue, setDialogue] = useState<"planifier" | "solder" | null>(null);
  const { mission, actionsPossibles } = dossier;
  const { acceptees, prevues, realisees, serviceFait, reste, etat } = getAvancementDevis(mission, devis);
  const siennes = mission.interventions.filter(({ devisId }) => devisId === devis.id);
  const planifier = findAction(actionsPossibles, "planifier-intervention", devis.id);
  const fermer = () => {
    setDialogue(null);
  };

  async function open(quoi: "planifier" | "solder"): Promise<void> {
    await actionsDifferees.flush();
    setDialogue(quoi);
  }

  return (
    <section className={classes["devis"]} aria-labelledby={`suivi-${devis.id}`}>
      <Title order={3} id={`suivi-${devis.id}`}>
        Devis {devis.numero} : {devis.objet}
      </Title>
      {etat !== "non-accepte" && (
        <Text>
          {formatDemiJournees(acceptees)}
          {devis.soldeLe === undefined ? " acceptées" : " après solde"} : {prevues} prévue
          {prevues > 1 ? "s" : ""}, {realisees} réalisée{realisees > 1 ? "s" : ""} à confirmer, {serviceFait}{" "}
          en service fait, {reste} à planifier.
        </Text>
      )}
      {siennes.length > 0 && (
        <ul className={classes["liste"]}>
          {[...siennes]
            .sort((a, b) => (a.date < b.date ? -1 : 1))
            .map((intervention) => (
              <LigneIntervention key={intervention.id} dossier={dossier} intervention={intervention} />
            ))}
        </ul>
      )}
      {planifier !== undefined && planifier !== true && etat === "a-planifier" && (
        <MessageRefus refus={planifier} titre="Planification impossible pour l’instant" ton="attente" />
      )}
      <Group mt="sm" className="sans-impression">
        {planifier === true && (
          <Button onClick={() => void open("planifier")}>Planifier une intervention</Button>
        )}
        {findAction(actionsPossibles, "solder-devis", devis.id) === true && (
          <Button variant="default" onClick={() => void open("solder")}>
            Solder le devis {devis.numero}
          </Button>
        )}
      </Group>
      {dialogue === "planifier" && (
        <DialoguePlanification dossier={dossier} devis={devis} onFermer={fermer} />
      )}
      {dialogue === "solder" && <DialogueSolde dossier={dossier} devis={devis} onFermer={fermer} />}
    </section>
  );
}
