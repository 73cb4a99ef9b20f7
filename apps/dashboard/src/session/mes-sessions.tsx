import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import classes from "./compte.module.css";
import { describeNavigateur } from "./describe-navigateur.ts";

/** Where one is signed in, and how to close any of it. */
export function MesSessions() {
  const { data: sessions } = useSuspenseQuery(trpc.session.list.queryOptions());
  const { send, enCours, erreur, refus } = useEnvoi(trpc.session.remove.mutationOptions());

  async function close(id: string): Promise<void> {
    const fait = await send({ id });
    if (fait === null) return;
    annonces.add(fait.fermees > 1 ? `${String(fait.fermees)} sessions fermées.` : "Session fermée.");
  }

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="sessions">
      <Title order={2} id="sessions" mb="sm">
        Sessions ouvertes
      </Title>
      <Text mb="sm">
        Une session dure douze heures sans activité. Fermez celles que vous ne reconnaissez pas.
      </Text>
      <EtatEnvoi erreur={erreur} refus={refus} />
      <ul className={classes["sessions"]}>
        {sessions.map((session) => {
          const lieu = describeNavigateur(session.navigateur);
          return (
            <li key={session.id} className={classes["session"]}>
              <div>
                <Text fw={600}>
                  {lieu} {session.actuelle && <Etiquette ton="principal">celle-ci</Etiquette>}
                </Text>
                <Text size="sm" c="dimmed">
                  Ouverte le {formatInstant(session.ouverteLe)}
                  {session.adresse !== null && session.adresse !== "" && ` depuis ${session.adresse}`}
                </Text>
              </div>
              {!session.actuelle && (
                <Button variant="default" loading={enCours} onClick={() => void close(session.id)}>
                  Fermer
                  <span className="visuellement-masque">
                    {" "}
                    la session {lieu} ouverte le {formatInstant(session.ouverteLe)}
                  </span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.some(({ actuelle }) => !actuelle) && (
        <Group mt="md">
          <Button variant="default" loading={enCours} onClick={() => void close("autres")}>
            Fermer toutes les autres
          </Button>
        </Group>
      )}
    </Paper>
  );
}
