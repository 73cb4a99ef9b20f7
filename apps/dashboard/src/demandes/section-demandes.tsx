import type { DemandeDocument } from "@ia-territoires/dossiers";
import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { annonces } from "../coquille/annonces-store.ts";
import classes from "../interventions/interventions.module.css";
import { DialogueMotifRequis } from "../missions/dialogue-motif-requis.tsx";
import type { DossierMission } from "../missions/dossier-mission.ts";
import { findAction } from "../missions/find-action.ts";
import { DialogueDemande } from "./dialogue-demande.tsx";
import { DialogueReception } from "./dialogue-reception.tsx";
import { EnvoisDemande } from "./envois-demande.tsx";
import { getEtatDemande } from "./get-etat-demande.ts";

/** Documents asked from the body, each for a day; those that are late say so. */
export function SectionDemandes({ dossier }: { readonly dossier: DossierMission }) {
  const [ouvert, setOuvert] = useState(false);
  const { demandes, id } = dossier.mission;
  // The body's own échéances and digest tell it: what leaves by mail is for the vendor to know.
  const { data: suivi } = useQuery({
    ...trpc.demandes.getEnvois.queryOptions({ id }),
    enabled: dossier.cote === "prestataire",
  });

  async function open(): Promise<void> {
    await actionsDifferees.flush();
    setOuvert(true);
  }

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="demandes">
      <Title order={2} id="demandes" mb="sm">
        Documents demandés
      </Title>
      {demandes.length === 0 ? (
        <Text>Aucun document n’est demandé au bénéficiaire.</Text>
      ) : (
        <ul className={classes["liste"]}>
          {demandes.map((demande) => (
            <LigneDemande
              key={demande.id}
              dossier={dossier}
              demande={demande}
              envois={suivi?.envois.filter(({ demandeId }) => demandeId === demande.id) ?? []}
            />
          ))}
        </ul>
      )}
      {findAction(dossier.actionsPossibles, "demander-document") === true && (
        <Group mt="sm" className="sans-impression">
          <Button variant="default" loading={suivi === undefined} onClick={() => void open()}>
            Demander un document
          </Button>
        </Group>
      )}
      {ouvert && suivi !== undefined && (
        <DialogueDemande
          dossier={dossier}
          destinataire={suivi.destinataire}
          onFermer={() => {
            setOuvert(false);
          }}
        />
      )}
    </Paper>
  );
}

interface PropsLigne {
  readonly dossier: DossierMission;
  readonly demande: DemandeDocument;
  readonly envois: RouterOutputs["demandes"]["getEnvois"]["envois"];
}

function LigneDemande({ dossier, demande, envois }: PropsLigne) {
  const [ouvert, setOuvert] = useState<"recevoir" | "annuler" | null>(null);
  const annulation = useEnvoi(trpc.demandes.cancel.mutationOptions());
  const { libelle, ton } = getEtatDemande(demande, dossier.aujourdHui);
  const is = (type: string) =>
    dossier.actionsPossibles.some(
      (action) => action.type === type && action.demandeId === demande.id && action.possible === true,
    );
  const fermer = () => {
    setOuvert(null);
  };

  async function open(quoi: "recevoir" | "annuler"): Promise<void> {
    await actionsDifferees.flush();
    setOuvert(quoi);
  }

  async function cancel(motif: string): Promise<void> {
    const { version, mission } = dossier;
    const fait = await annulation.send({ missionId: mission.id, demandeId: demande.id, version, motif });
    if (fait === null) return;
    annonces.add("Demande annulée.");
    fermer();
  }

  return (
    <li>
      <div className={classes["ligne"]}>
        <Text fw={600}>{demande.libelle}</Text>
        <Etiquette ton={ton}>{libelle}</Etiquette>
      </div>
      <Text size="sm">
        Demandé le <DateFr date={demande.demandeeLe} />, pour le <DateFr date={demande.pourLe} />
        {demande.recueLe !== undefined && (
          <>
            , reçu le <DateFr date={demande.recueLe} />
          </>
        )}
        .
      </Text>
      {demande.pourquoi !== undefined && <Text size="sm">{demande.pourquoi}</Text>}
      {demande.motif !== undefined && <Text size="sm">Motif : {demande.motif}</Text>}
      <EnvoisDemande envois={envois} />
      <Group mt="xs" gap="xs" className="sans-impression">
        {is("recevoir-document") && (
          <Button size="sm" onClick={() => void open("recevoir")}>
            {dossier.cote === "prestataire" ? "Noter la réception" : "Remettre le document"}
            <span className="visuellement-masque">, {demande.libelle}</span>
          </Button>
        )}
        {is("annuler-demande") && (
          <Button size="sm" variant="default" onClick={() => void open("annuler")}>
            Annuler la demande
            <span className="visuellement-masque">, {demande.libelle}</span>
          </Button>
        )}
      </Group>
      {ouvert === "recevoir" && <DialogueReception dossier={dossier} demande={demande} onFermer={fermer} />}
      {ouvert === "annuler" && (
        <DialogueMotifRequis
          titre="Annuler la demande"
          consequence="Le document n’est plus attendu ; la demande reste dans l’historique."
          envoi={annulation}
          onConfirmer={cancel}
          onFermer={fermer}
        />
      )}
    </li>
  );
}
