import { formatMoment } from "@ia-territoires/dossiers";
import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { useSession } from "../session/use-session.ts";
import { DialogueAutreMoment } from "./dialogue-autre-moment.tsx";

/** A half-day, as the body it is for sees it. */
export type CreneauVu = RouterOutputs["agenda"]["list"]["lignes"][number];

const MAXIMUM = 100;

/** What the centre de gestion proposes to a body: to accept, or to ask for another half-day. */
export function AgendaCollectivite() {
  const lu = useQuery(trpc.agenda.list.queryOptions({ page: 1, taille: MAXIMUM }));
  return (
    <>
      <TitrePage
        titre="Demi-journées d’intervention"
        sousTitre="Ce que votre centre de gestion vous propose, et ce qui est convenu."
      />
      {lu.isPending && <SquelettePage />}
      {lu.isError && <MessageErreur message={readErreur(lu.error).message} />}
      {lu.data?.total === 0 && (
        <EtatVide titre="Rien n’est prévu">
          Quand un devis est accepté, votre centre de gestion propose ici les demi-journées de ses
          interventions.
        </EtatVide>
      )}
      <Stack>
        {lu.data?.lignes.map((creneau) => (
          <Creneau key={creneau.id} creneau={creneau} />
        ))}
      </Stack>
    </>
  );
}

function Creneau({ creneau }: { readonly creneau: CreneauVu }) {
  const { hasRole } = useSession();
  const confirmation = useEnvoi(trpc.agenda.confirm.mutationOptions());
  const [autre, setAutre] = useState(false);
  const moment = formatMoment(creneau);
  const { statut, proposePar, referent, objet, numero, missionId, demonstration } = creneau;
  const aRepondre = statut === "propose" && proposePar === "prestataire";
  const peut = hasRole("admin", "dgs", "elu", "agent");
  async function accepter(): Promise<void> {
    const { id: creneauId, version } = creneau;
    if ((await confirmation.send({ creneauId, version })) !== null) annonces.add(`Confirmée : ${moment}.`);
  }
  return (
    <Paper component="article" withBorder p="md" aria-label={moment}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h4">
            {moment.charAt(0).toUpperCase() + moment.slice(1)}
          </Title>
          <Text>
            {referent === null ? "Référent à désigner" : `Avec ${referent}`}, de {creneau.prestataire}
          </Text>
          <Text>
            {objet} (devis {numero}
            {demonstration ? ", démonstration" : ""}).{" "}
            <Link to="/missions/$missionId" params={{ missionId }}>
              Ouvrir la mission
            </Link>
          </Text>
        </div>
        <Etiquette ton={statut === "confirme" ? "fait" : "attention"}>
          {statut === "confirme"
            ? "Confirmée"
            : aRepondre
              ? "À confirmer"
              : "Demandée, en attente du centre de gestion"}
        </Etiquette>
      </Group>
      <EtatEnvoi erreur={confirmation.erreur} refus={confirmation.refus} />
      {peut && (
        <Group mt="sm">
          {aRepondre && (
            <Button
              loading={confirmation.enCours}
              aria-label={`Accepter : ${moment}`}
              onClick={() => void accepter()}
            >
              Accepter
            </Button>
          )}
          <Button
            variant="default"
            aria-label={`Demander une autre demi-journée que ${moment}`}
            onClick={() => {
              setAutre(true);
            }}
          >
            Demander une autre demi-journée
          </Button>
        </Group>
      )}
      {autre && (
        <DialogueAutreMoment
          creneau={creneau}
          onFermer={() => {
            setAutre(false);
          }}
        />
      )}
    </Paper>
  );
}
