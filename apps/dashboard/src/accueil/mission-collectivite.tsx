import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import { Paper, Stack, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { JaugePlafond } from "../devis/jauge-plafond.tsx";
import { EtapesMission } from "../missions/etapes-mission.tsx";

/** One mission of a collectivité: its steps and its gauges. */
export function MissionCollectivite({ missionId }: { readonly missionId: string }) {
  const { data: dossier } = useSuspenseQuery(trpc.missions.get.queryOptions({ id: missionId }));
  const titreId = `mission-${missionId}`;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby={titreId}>
      <Stack>
        <div className="titre-page">
          <Title order={2} id={titreId}>
            {getTarifCdg(dossier.mission.tarif).mission}
          </Title>
          <LienBouton to="/missions/$missionId" params={{ missionId }}>
            Ouvrir la mission
          </LienBouton>
        </div>
        <EtapesMission dossier={dossier} />
        <div className="grille">
          {dossier.jauges.map((jauge) => (
            <JaugePlafond key={jauge.periode.debut} jauge={jauge} />
          ))}
        </div>
      </Stack>
    </Paper>
  );
}
