import { Button, Group, Paper, Stack, Table, Text, TextInput, Title } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { CERTITUDES } from "../affichage/labels-certitude.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import type { RouterOutputs } from "../api/types.ts";
import { Certificats } from "./certificats.tsx";
import { formatDuree } from "./format-duree.ts";

type Duree = RouterOutputs["rgpd"]["durees"][number];

/** How long each kind of record is kept, on what ground, and what was purged or erased. */
export function ConservationPage() {
  const { data: durees } = useSuspenseQuery(trpc.rgpd.durees.queryOptions());
  const [reglee, setReglee] = useState<Duree | null>(null);
  return (
    <>
      <TitrePage
        titre="Conservation des données"
        sousTitre="Ce que ce logiciel garde, combien de temps, et ce qu’il a effacé. Ce logiciel n’utilise pas d’intelligence artificielle."
      />
      <Stack gap="lg">
        <Paper component="section" withBorder p="lg" aria-labelledby="durees">
          <Title order={2} id="durees" mb="sm">
            Durées
          </Title>
          <div className="defilement">
            <Table verticalSpacing="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Données</Table.Th>
                  <Table.Th scope="col">Durée</Table.Th>
                  <Table.Th scope="col">Pourquoi</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {durees.map((duree) => (
                  <Table.Tr key={duree.categorie}>
                    <Table.Th scope="row">
                      {duree.titre}
                      <Text size="sm" c="dimmed">
                        {duree.donnees}
                      </Text>
                    </Table.Th>
                    <Table.Td>
                      {formatDuree(duree)}
                      {duree.reglable !== null && (
                        <Group mt={4}>
                          <Button
                            variant="default"
                            size="compact-md"
                            onClick={() => {
                              setReglee(duree);
                            }}
                          >
                            Régler
                            <span className="visuellement-masque"> : {duree.titre}</span>
                          </Button>
                        </Group>
                      )}
                    </Table.Td>
                    <Table.Td>
                      {duree.motif}
                      {duree.jours !== null && duree.jours.certainty !== "contested" && (
                        <Text size="sm" c="dimmed">
                          {duree.jours.source.texte} ({CERTITUDES[duree.jours.certainty].libelle})
                        </Text>
                      )}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        </Paper>
        <Certificats />
      </Stack>
      {reglee !== null && (
        <DialogueDuree
          duree={reglee}
          onFermer={() => {
            setReglee(null);
          }}
        />
      )}
    </>
  );
}

function DialogueDuree({ duree, onFermer }: { readonly duree: Duree; readonly onFermer: () => void }) {
  const { send, enCours, erreur, refus } = useEnvoi(trpc.rgpd.updateDuree.mutationOptions());
  const { min = 0, max = 0 } = duree.reglable ?? {};
  const form = useForm({
    initialValues: { jours: String(duree.enVigueur ?? "") },
    validate: {
      jours: (value) =>
        /^\d{1,4}$/.test(value.trim()) && Number(value) >= min && Number(value) <= max
          ? null
          : `De ${String(min)} à ${String(max)} jours.`,
    },
  });

  async function save(jours: number | null): Promise<void> {
    if ((await send({ categorie: duree.categorie, jours })) === null) return;
    annonces.add("Durée enregistrée.");
    onFermer();
  }

  return (
    <Dialogue titre={duree.titre} ouvert onFermer={onFermer}>
      <form noValidate onSubmit={form.onSubmit(({ jours }) => void save(Number(jours)))}>
        <Stack>
          <EtatEnvoi erreur={erreur} refus={refus} />
          <TextInput
            label="Jours de conservation"
            description={`Comptés depuis : ${duree.depart}. De ${String(min)} à ${String(max)} jours.`}
            inputMode="numeric"
            required
            {...form.getInputProps("jours")}
          />
          <Group justify="flex-end">
            {duree.choisie && (
              <Button variant="subtle" loading={enCours} onClick={() => void save(null)}>
                Revenir à la durée par défaut
              </Button>
            )}
            <Button variant="default" onClick={onFermer} disabled={enCours}>
              Renoncer
            </Button>
            <Button type="submit" loading={enCours}>
              Enregistrer la durée
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialogue>
  );
}
