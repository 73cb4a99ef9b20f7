import { Button, Paper, Stack, Table, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { useSession } from "../session/use-session.ts";
import classes from "./modeles.module.css";
import { ETATS_CIBLE, ETATS_COPIE } from "./labels.ts";

const RELECTURE_MS = 1_500;

/** How far a copy is, the way to stop it, and what became of each body. */
export function CopiePage() {
  const { copieId } = useParams({ from: "/application/modeles/copies/$copieId" });
  const { data: copie } = useSuspenseQuery({
    ...trpc.modeles.getCopie.queryOptions({ id: copieId }),
    refetchInterval: ({ state }) => (state.data?.etat === "en-cours" ? RELECTURE_MS : false),
  });
  const { modele, etat, total, faites, creeLe, cibles } = copie;
  return (
    <>
      <FilDAriane
        etapes={[
          { libelle: "Modèles", lien: { to: "/modeles" } },
          { libelle: modele.titre, lien: { to: "/modeles/$modeleId", params: { modeleId: modele.id } } },
        ]}
        ici="Copie"
      />
      <TitrePage
        titre="Copie du modèle"
        sousTitre={`« ${modele.titre} », demandée le ${formatInstant(creeLe)}`}
        actions={etat === "en-cours" && <Arret copieId={copieId} />}
      />
      <Stack gap="lg">
        <Paper withBorder p="lg">
          <Text role="status" fw={600} mb="xs">
            {ETATS_COPIE[etat]} : {faites} collectivité{faites > 1 ? "s" : ""} sur {total}
          </Text>
          <progress
            className={classes["avancement"]}
            max={total}
            value={faites}
            aria-label="Avancement de la copie"
          />
        </Paper>
        <Paper component="section" withBorder p="lg" aria-labelledby="cibles">
          <Title order={2} id="cibles" mb="sm">
            Collectivités
          </Title>
          <Table>
            <Table.Caption className="visuellement-masque">Collectivités de la copie</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Collectivité</Table.Th>
                <Table.Th scope="col">Résultat</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {cibles.map(({ missionId, nom, etat: fait, message }) => (
                <Table.Tr key={missionId}>
                  <Table.Td>
                    <Link to="/missions/$missionId" params={{ missionId }}>
                      {nom}
                    </Link>
                  </Table.Td>
                  <Table.Td>
                    <Etiquette ton={ETATS_CIBLE[fait].ton}>{ETATS_CIBLE[fait].libelle}</Etiquette>{" "}
                    {message !== null && formatTypographie(message)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Paper>
      </Stack>
    </>
  );
}

function Arret({ copieId }: { readonly copieId: string }) {
  const { hasRole } = useSession();
  const { send, enCours, erreur, refus } = useEnvoi(trpc.modeles.cancelCopie.mutationOptions());
  if (!hasRole("admin", "referent-ia", "juriste")) return null;
  async function stop(): Promise<void> {
    if ((await send({ copieId })) === null) return;
    annonces.add("La copie est arrêtée : ce qui était fait reste.");
  }
  return (
    <>
      <EtatEnvoi erreur={erreur} refus={refus} />
      <Button variant="outline" color="red" loading={enCours} onClick={() => void stop()}>
        Arrêter la copie
      </Button>
    </>
  );
}
