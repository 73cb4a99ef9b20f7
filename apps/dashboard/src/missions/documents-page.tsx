import { getTarifCdg } from "@ia-territoires/pricing/cdg";
import { Paper, Stack, Text, Title } from "@mantine/core";
import { useSuspenseQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { LiensDocument } from "./liens-document.tsx";

/** Every document of the collectivité's missions, to print, sign or adapt. */
export function DocumentsPage() {
  const [missions, devis] = useSuspenseQueries({
    queries: [
      trpc.missions.list.queryOptions({ page: 1, taille: 100 }),
      trpc.devis.list.queryOptions({ tri: "-date", page: 1, taille: 100 }),
    ],
  });
  return (
    <>
      <TitrePage titre="Documents" sousTitre="En PDF pour imprimer et signer, en Word pour adapter." />
      {missions.data.lignes.length === 0 ? (
        <EtatVide titre="Aucun document pour l’instant">
          Les documents apparaissent dès que le centre de gestion vous envoie un premier devis.
        </EtatVide>
      ) : (
        <Stack>
          {missions.data.lignes.map((mission) => (
            <Paper
              key={mission.id}
              component="section"
              withBorder
              p="lg"
              aria-labelledby={`mission-${mission.id}`}
            >
              <Title order={2} id={`mission-${mission.id}`}>
                {getTarifCdg(mission.tarif).mission}
              </Title>
              <Text mb="sm">
                <Link to="/missions/$missionId" params={{ missionId: mission.id }}>
                  Suivre la mission
                </Link>
              </Text>
              <Title order={3}>Actes</Title>
              <LiensDocument genre="projet-deliberation" id={mission.id} nom="projet de délibération" />
              <LiensDocument genre="convention" id={mission.id} nom="convention" />
              <Title order={3} mt="sm">
                Devis
              </Title>
              {devis.data.lignes
                .filter(({ missionId }) => missionId === mission.id)
                .map((ligne) => (
                  <div key={ligne.id}>
                    <Text>{ligne.objet}</Text>
                    <LiensDocument genre="devis" id={ligne.id} nom={`devis ${ligne.numero}`} />
                  </div>
                ))}
            </Paper>
          ))}
        </Stack>
      )}
    </>
  );
}
