import { getFinConvention } from "@ia-territoires/dossiers";
import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useState } from "react";
import { DateFr } from "../affichage/date-fr.tsx";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { MessageRefus } from "../affichage/message-refus.tsx";
import type { DossierMission } from "./dossier-mission.ts";
import { findAction } from "./find-action.ts";
import { FormulaireConvention } from "./formulaire-convention.tsx";
import { LiensDocument } from "./liens-document.tsx";
import { SuiteConvention } from "./suite-convention.tsx";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { focusTitre } from "../coquille/focus-titre.ts";

/** The convention: the document to sign, then who signed and when. */
export function SectionConvention({ dossier }: { readonly dossier: DossierMission }) {
  const [edition, setEdition] = useState(false);
  const { mission, actionsPossibles } = dossier;
  const { convention } = mission;

  async function edit(): Promise<void> {
    // A form opened while a devis waits would be on a version about to be passed.
    await actionsDifferees.flush();
    setEdition(true);
  }

  const possible = findAction(actionsPossibles, "enregistrer-convention");
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="convention">
      <Title order={2} id="convention" mb="sm">
        Convention
      </Title>
      {mission.devis.length > 0 && <LiensDocument genre="convention" id={mission.id} nom="convention" />}
      {convention === undefined ? (
        !edition && (
          <Text mb="sm">
            Une fois signée par les deux parties, enregistrez ici ses signataires et sa date.
          </Text>
        )
      ) : (
        <Fiche>
          <LigneFiche terme="Signée le">
            <DateFr date={convention.signeeLe} />
          </LigneFiche>
          {convention.dateDebut !== undefined && (
            <LigneFiche terme="Prend effet le">
              <DateFr date={convention.dateDebut} />
            </LigneFiche>
          )}
          <LigneFiche terme="Durée">
            {getFinConvention(convention, dossier.aujourdHui).explication}
          </LigneFiche>
          {convention.signataires.map((signataire) => (
            <LigneFiche
              key={`${signataire.partie}-${signataire.nom}`}
              terme={
                signataire.partie === "prestataire" ? "Pour le centre de gestion" : "Pour le bénéficiaire"
              }
            >
              {signataire.nom}, {signataire.qualite}
              {signataire.delegation !== undefined && ` (${signataire.delegation})`}, le{" "}
              <DateFr date={signataire.signeLe} />
            </LigneFiche>
          ))}
        </Fiche>
      )}
      {possible !== undefined && possible !== true && convention === undefined && (
        <MessageRefus refus={possible} titre="Enregistrement impossible pour l’instant" ton="attente" />
      )}
      {edition ? (
        <FormulaireConvention
          dossier={dossier}
          onFini={() => {
            setEdition(false);
            focusTitre(document.getElementById("convention")?.parentElement);
          }}
        />
      ) : (
        possible === true && (
          <Group mt="sm" className="sans-impression">
            <Button variant={convention === undefined ? "filled" : "default"} onClick={() => void edit()}>
              {convention === undefined ? "Enregistrer la convention" : "Corriger la convention"}
            </Button>
          </Group>
        )
      )}
      {!edition && <SuiteConvention dossier={dossier} />}
      {(mission.adhesionsPassees ?? []).length > 0 && (
        <>
          <Title order={3} mt="md">
            Conventions précédentes
          </Title>
          <ul className="sans-marge">
            {(mission.adhesionsPassees ?? []).map(({ convention: passee, deliberation }) => (
              <li key={passee.signeeLe}>
                Signée le <DateFr date={passee.signeeLe} />
                {deliberation !== undefined && ` (délibération n° ${deliberation.numero})`}.{" "}
                {getFinConvention(passee, dossier.aujourdHui).explication}
              </li>
            ))}
          </ul>
        </>
      )}
    </Paper>
  );
}
