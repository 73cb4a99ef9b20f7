import type { ConfirmationServiceFait, Intervention } from "@ia-territoires/dossiers";
import { formatDateFr } from "@ia-territoires/core";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { focusTitre } from "../coquille/focus-titre.ts";
import { TitrePage } from "../coquille/titre-page.tsx";
import { buildAdresseFichier } from "../fichiers/build-adresse-fichier.ts";
import type { DossierMission } from "../missions/dossier-mission.ts";
import { LiensDocument } from "../missions/liens-document.tsx";
import { organismeActif } from "../session/organisme-actif.ts";
import { ActionsIntervention } from "./actions-intervention.tsx";
import { EditeurFiche } from "./editeur-fiche.tsx";
import classes from "./interventions.module.css";
import { getStatutIntervention } from "./labels.ts";

/** One intervention: its sheet, to read, write and print, and the service fait of both sides. */
export function InterventionPage() {
  const { missionId, interventionId } = useParams({
    from: "/application/missions/$missionId/interventions/$interventionId",
  });
  const { data: dossier } = useSuspenseQuery(trpc.missions.get.queryOptions({ id: missionId }));
  const intervention = dossier.mission.interventions.find(({ id }) => id === interventionId);
  if (intervention === undefined) {
    return <EtatVide titre="Intervention introuvable">Elle n’est pas de cette mission.</EtatVide>;
  }
  const { libelle, ton } = getStatutIntervention(intervention.statut);
  const titre = `Intervention du ${formatDateFr(intervention.date)}`;
  return (
    <>
      <FilDAriane
        etapes={[
          {
            libelle: `Mission pour ${dossier.beneficiaire.nom}`,
            lien: { to: "/missions/$missionId", params: { missionId } },
          },
        ]}
        ici={titre}
      />
      <TitrePage
        titre={titre}
        sousTitre={
          <>
            {dossier.beneficiaire.nom}, {formatDemiJournees(intervention.demiJournees)}{" "}
            <Etiquette ton={ton}>{libelle}</Etiquette>
          </>
        }
        actions={<BoutonImprimer />}
      />
      <Stack gap="lg">
        <SectionFiche dossier={dossier} intervention={intervention} />
        <Paper component="section" withBorder p="lg" aria-labelledby="service-fait">
          <Title order={2} id="service-fait" mb="sm">
            Service fait
          </Title>
          <Fiche>
            <LigneFiche terme="Centre de gestion">
              <Confirmation confirmation={intervention.serviceFait.prestataire} />
            </LigneFiche>
            <LigneFiche terme="Bénéficiaire">
              <Confirmation confirmation={intervention.serviceFait.beneficiaire} />
            </LigneFiche>
          </Fiche>
          <ActionsIntervention dossier={dossier} intervention={intervention} />
        </Paper>
      </Stack>
    </>
  );
}

function Confirmation({ confirmation }: { readonly confirmation: ConfirmationServiceFait | null }) {
  if (confirmation === null) return "à confirmer";
  const { nom, qualite, delegation } = confirmation.signataire;
  return (
    <>
      {nom}, {qualite}
      {delegation !== undefined && ` (${delegation})`}, le <DateFr date={confirmation.le} />
    </>
  );
}

interface Props {
  readonly dossier: DossierMission;
  readonly intervention: Intervention;
}

function SectionFiche({ dossier, intervention }: Props) {
  const [edition, setEdition] = useState(false);
  const { fiche } = intervention;
  const rediger = dossier.actionsPossibles.some(
    ({ type, interventionId, possible }) =>
      type === "rediger-fiche" && interventionId === intervention.id && possible === true,
  );

  async function edit(): Promise<void> {
    await actionsDifferees.flush();
    setEdition(true);
  }

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="fiche">
      <Title order={2} id="fiche" mb="sm">
        Fiche d’intervention
      </Title>
      <LiensDocument genre="fiche-intervention" id={intervention.id} nom="fiche d’intervention" />
      {edition ? (
        <EditeurFiche
          dossier={dossier}
          intervention={intervention}
          onFini={() => {
            setEdition(false);
            focusTitre(document.getElementById("fiche")?.parentElement);
          }}
        />
      ) : (
        <>
          {fiche === null ? (
            <Text>La fiche n’est pas encore rédigée.</Text>
          ) : (
            <Fiche>
              <LigneFiche terme="Objectif">{toTexte(fiche.objectif)}</LigneFiche>
              <LigneFiche terme="Présents">
                {fiche.presents.length === 0 ? undefined : (
                  <ul className="sans-marge">
                    {fiche.presents.map(({ nom, qualite }, index) => (
                      // oxlint-disable-next-line react/no-array-index-key -- two people may bear one name
                      <li key={index}>
                        {nom}
                        {qualite !== "" && `, ${qualite}`}
                      </li>
                    ))}
                  </ul>
                )}
              </LigneFiche>
              <LigneFiche terme="Ce qui a été fait">{toTexte(fiche.realise)}</LigneFiche>
              <LigneFiche terme="Suite à donner">{toTexte(fiche.suite)}</LigneFiche>
              <LigneFiche terme="Annexes">
                {fiche.annexes.length === 0 ? undefined : (
                  <Annexes missionId={dossier.mission.id} annexes={fiche.annexes} />
                )}
              </LigneFiche>
            </Fiche>
          )}
          {rediger && (
            <Group mt="sm" className="sans-impression">
              <Button variant={fiche === null ? "filled" : "default"} onClick={() => void edit()}>
                {fiche === null ? "Rédiger la fiche" : "Modifier la fiche"}
              </Button>
            </Group>
          )}
        </>
      )}
    </Paper>
  );
}

/** Several lines as they were typed; nothing when nothing was. */
function toTexte(texte: string) {
  return texte === "" ? undefined : <span className={classes["texte"]}>{texte}</span>;
}

function Annexes({
  missionId,
  annexes,
}: {
  readonly missionId: string;
  readonly annexes: readonly string[];
}) {
  const { data } = useQuery(trpc.fichiers.list.queryOptions({ dossierId: missionId }));
  const organisme = organismeActif.get() ?? "";
  return (
    <ul className="sans-marge">
      {annexes.map((id) => {
        const piece = data?.fichiers.find((fichier) => fichier.id === id);
        return (
          <li key={id}>
            {piece === undefined ? (
              "Pièce retirée"
            ) : (
              <a href={buildAdresseFichier(id, organisme)} download>
                {piece.nom}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
