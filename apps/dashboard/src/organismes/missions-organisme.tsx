import { Paper, Stack, Text, Title } from "@mantine/core";
import { IconFileEuro } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { JaugePlafond } from "../devis/jauge-plafond.tsx";
import { ListeDevisMission } from "../devis/liste-devis-mission.tsx";
import { GrandLivre } from "./grand-livre.tsx";
import { SuiviMission } from "./suivi-mission.tsx";

interface Props {
  readonly organisme: { readonly id: string; readonly nom: string };
}

/** The missions of the centre de gestion for this organisme: gauges, devis, and the way to a new one. */
export function MissionsOrganisme({ organisme }: Props) {
  const { data: tarifs } = useSuspenseQuery(trpc.tarifs.list.queryOptions());
  return (
    <>
      {tarifs.map((tarif) => (
        <MissionOrganisme key={tarif.id} organisme={organisme} tarif={tarif} />
      ))}
    </>
  );
}

function MissionOrganisme({
  organisme,
  tarif,
}: Props & { readonly tarif: { readonly id: string; readonly mission: string } }) {
  const { data } = useSuspenseQuery(
    trpc.missions.getByOrganisme.queryOptions({ organismeId: organisme.id, tarif: tarif.id }),
  );
  const titreId = `mission-${tarif.id}`;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby={titreId}>
      <div className="titre-page">
        <div>
          <Title order={2} id={titreId}>
            {tarif.mission}
          </Title>
          {data.mission !== null && (
            <Link to="/missions/$missionId" params={{ missionId: data.mission.id }}>
              Suivre la mission : délibération, convention, acceptation
            </Link>
          )}
        </div>
        <LienBouton
          to="/organismes/$organismeId/besoin"
          params={{ organismeId: organisme.id }}
          search={{ tarif: tarif.id }}
          variant="default"
        >
          Prise de contact
        </LienBouton>
        <LienBouton
          to="/organismes/$organismeId/devis"
          params={{ organismeId: organisme.id }}
          search={{ tarif: tarif.id }}
          leftSection={<IconFileEuro size={18} aria-hidden />}
        >
          Nouveau devis
        </LienBouton>
      </div>
      <Stack>
        <div className="grille">
          {data.jauges.map((jauge) => (
            <JaugePlafond key={jauge.periode.debut} jauge={jauge} />
          ))}
        </div>
        {data.mission !== null && <GrandLivre missionId={data.mission.id} />}
        {data.mission !== null && <SuiviMission mission={data.mission} />}
        {data.mission === null || data.mission.devis.length === 0 ? (
          <Text>
            Aucun devis pour cet organisme. « Nouveau devis » calcule le prix et le plafond au fur et à mesure
            de la saisie.
          </Text>
        ) : (
          <ListeDevisMission missionId={data.mission.id} devis={data.mission.devis} />
        )}
      </Stack>
    </Paper>
  );
}
