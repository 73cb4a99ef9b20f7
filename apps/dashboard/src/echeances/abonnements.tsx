import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useSuspenseQueries } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { BoutonCopier } from "../affichage/bouton-copier.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import classes from "./echeances.module.css";

/** How échéances reach a person elsewhere: its agenda, and one mail a day. */
export function Abonnements() {
  return (
    <div className="grille sans-impression">
      <FluxAgenda />
      <ResumeQuotidien />
    </div>
  );
}

function FluxAgenda() {
  const [{ data: flux }] = useSuspenseQueries({ queries: [trpc.echeances.getFlux.queryOptions()] });
  const [dialogue, setDialogue] = useState<"changement" | "fermeture" | null>(null);
  const creation = useEnvoi(trpc.echeances.createFlux.mutationOptions());
  const fermeture = useEnvoi(trpc.echeances.deleteFlux.mutationOptions());
  const close = () => {
    setDialogue(null);
  };

  async function create(): Promise<void> {
    if ((await creation.send({})) === null) return;
    annonces.add("Votre agenda a une nouvelle adresse.");
    close();
  }
  async function remove(): Promise<void> {
    if ((await fermeture.send({})) === null) return;
    annonces.add("L’adresse de votre agenda est fermée.");
    close();
  }

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="flux">
      <Title order={2} id="flux" mb="xs">
        Dans mon agenda
      </Title>
      <Stack gap="sm" align="flex-start">
        <Text>
          Une adresse secrète donne vos échéances, de tous vos organismes, à votre logiciel d’agenda («
          s’abonner à un calendrier »). Il la relit toutes les heures.
        </Text>
        <EtatEnvoi erreur={creation.erreur ?? fermeture.erreur} refus={null} />
        {flux === null ? (
          <Button variant="default" loading={creation.enCours} onClick={() => void create()}>
            Créer mon adresse d’agenda
          </Button>
        ) : (
          <>
            <Text component="code" className={classes["adresse"] ?? ""}>
              {flux.adresse}
            </Text>
            <Text size="sm">
              Qui la connaît lit vos échéances : ne la transmettez pas.{" "}
              {flux.luLe === null
                ? "Aucun agenda ne l’a encore lue."
                : `Lue la dernière fois le ${formatInstant(flux.luLe)}.`}
            </Text>
            <Group gap="xs">
              <BoutonCopier libelle="lien de l’agenda" valeur={flux.adresse} />
              <Button
                variant="default"
                size="compact-md"
                onClick={() => {
                  setDialogue("changement");
                }}
              >
                Changer d’adresse
              </Button>
              <Button
                variant="subtle"
                color="red"
                size="compact-md"
                onClick={() => {
                  setDialogue("fermeture");
                }}
              >
                Fermer l’adresse
              </Button>
            </Group>
          </>
        )}
      </Stack>
      <DialogueConfirmation
        titre="Changer l’adresse de mon agenda"
        ouvert={dialogue === "changement"}
        action="Changer d’adresse"
        enCours={creation.enCours}
        onConfirmer={() => void create()}
        onFermer={close}
      >
        <Text>L’adresse actuelle ne répondra plus : abonnez votre agenda à la nouvelle.</Text>
      </DialogueConfirmation>
      <DialogueConfirmation
        titre="Fermer l’adresse de mon agenda"
        ouvert={dialogue === "fermeture"}
        action="Fermer l’adresse"
        dangereux
        enCours={fermeture.enCours}
        onConfirmer={() => void remove()}
        onFermer={close}
      >
        <Text>Votre agenda ne recevra plus d’échéance.</Text>
      </DialogueConfirmation>
    </Paper>
  );
}

function ResumeQuotidien() {
  const [{ data: resume }] = useSuspenseQueries({ queries: [trpc.echeances.getResume.queryOptions()] });
  const { send, enCours, erreur } = useEnvoi(trpc.echeances.updateResume.mutationOptions());

  async function change(): Promise<void> {
    if ((await send({ actif: !resume.actif })) === null) return;
    annonces.add(
      resume.actif ? "Vous ne recevrez plus le résumé quotidien." : "Vous recevrez le résumé quotidien.",
    );
  }

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="resume">
      <Title order={2} id="resume" mb="xs">
        Par courriel
      </Title>
      <Stack gap="sm" align="flex-start">
        <Text>
          Un seul courrier, le matin d’un jour ouvré, quand une échéance approche (sept jours avant, la
          veille, le jour même) ou est en retard.
        </Text>
        <Text fw={600} role="status">
          {resume.actif ? "Vous recevez ce résumé." : "Vous ne recevez pas ce résumé."}
        </Text>
        <EtatEnvoi erreur={erreur} refus={null} />
        <Button variant="default" loading={enCours} onClick={() => void change()}>
          {resume.actif ? "Ne plus le recevoir" : "Le recevoir"}
        </Button>
      </Stack>
    </Paper>
  );
}
