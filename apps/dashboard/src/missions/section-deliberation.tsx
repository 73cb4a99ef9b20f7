import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useState } from "react";
import { DateFr } from "../affichage/date-fr.tsx";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { MessageRefus } from "../affichage/message-refus.tsx";
import type { DossierMission } from "./dossier-mission.ts";
import { findAction } from "./find-action.ts";
import { FormulaireDeliberation } from "./formulaire-deliberation.tsx";
import { DonneesOuvertes } from "./donnees-ouvertes.tsx";
import { LiensDocument } from "./liens-document.tsx";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { focusTitre } from "../coquille/focus-titre.ts";

/** The délibération: its draft to hand over, then what the assembly decided. */
export function SectionDeliberation({ dossier }: { readonly dossier: DossierMission }) {
  const [edition, setEdition] = useState(false);
  const { mission, actionsPossibles } = dossier;
  const { deliberation } = mission;

  async function edit(): Promise<void> {
    // A form opened while a devis waits would be on a version about to be passed.
    await actionsDifferees.flush();
    setEdition(true);
  }

  const possible = findAction(actionsPossibles, "enregistrer-deliberation");
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="deliberation">
      <Title order={2} id="deliberation" mb="sm">
        Délibération
      </Title>
      {mission.devis.length > 0 && (
        <LiensDocument genre="projet-deliberation" id={mission.id} nom="projet de délibération" />
      )}
      {deliberation === undefined ? (
        !edition && (
          <Text mb="sm">
            Remettez le projet à l’assemblée ({mission.beneficiaire.assemblee}), puis enregistrez ici la
            délibération adoptée.
          </Text>
        )
      ) : (
        <Fiche>
          <LigneFiche terme="Numéro">{deliberation.numero}</LigneFiche>
          <LigneFiche terme="Séance du">
            <DateFr date={deliberation.date} />
          </LigneFiche>
          <LigneFiche terme="Publiée le">
            {deliberation.publieeLe !== undefined && <DateFr date={deliberation.publieeLe} />}
          </LigneFiche>
          <LigneFiche terme="Transmise au préfet le">
            {deliberation.transmiseLe === undefined ? (
              "non renseigné (non exigé pour les missions facultatives des centres de gestion)"
            ) : (
              <DateFr date={deliberation.transmiseLe} />
            )}
          </LigneFiche>
          {deliberation.accuse !== undefined && (
            <LigneFiche terme="Reçue en préfecture le">
              <DateFr date={deliberation.accuse.recuLe} /> ({deliberation.accuse.reference})
            </LigneFiche>
          )}
        </Fiche>
      )}
      {deliberation !== undefined && <DonneesOuvertes dossier={dossier} deliberation={deliberation} />}
      {possible !== undefined && possible !== true && deliberation === undefined && (
        <MessageRefus refus={possible} titre="Enregistrement impossible pour l’instant" ton="attente" />
      )}
      {edition ? (
        <FormulaireDeliberation
          dossier={dossier}
          onFini={() => {
            setEdition(false);
            focusTitre(document.getElementById("deliberation")?.parentElement);
          }}
        />
      ) : (
        possible === true && (
          <Group mt="sm" className="sans-impression">
            <Button variant={deliberation === undefined ? "filled" : "default"} onClick={() => void edit()}>
              {deliberation === undefined ? "Enregistrer la délibération" : "Corriger la délibération"}
            </Button>
          </Group>
        )
      )}
    </Paper>
  );
}
