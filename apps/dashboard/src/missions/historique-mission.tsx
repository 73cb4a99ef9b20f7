import { Button, Paper, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { readErreur } from "../api/read-erreur.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { formatInstant } from "../affichage/format-instant.ts";
import { ROLES } from "../session/labels.ts";
import { formatAction } from "../journal/format-action.ts";
import type { DossierMission } from "./dossier-mission.ts";
import classes from "./missions.module.css";

interface Props {
  readonly missionId: string;
  readonly journal: readonly DossierMission["journal"][number][];
  /** What people read for a record of another kind of dossier. */
  readonly dire?: (entree: DossierMission["journal"][number]) => string;
}

const sayAction = ({ action }: DossierMission["journal"][number]): string => formatAction(action);

/** What happened, newest first; the chain of the journal can be checked on demand. */
export function HistoriqueMission({ missionId, journal, dire = sayAction }: Props) {
  const verification = useQuery({ ...trpc.journal.verify.queryOptions({ missionId }), enabled: false });
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="historique">
      <Title order={2} id="historique" mb="sm">
        Historique
      </Title>
      {journal.length === 0 ? (
        <Text>Rien n’a encore été enregistré.</Text>
      ) : (
        <ol className={classes["journal"]}>
          {[...journal].reverse().map((entree) => (
            <li key={entree.rang}>
              <div>{dire(entree)}</div>
              <Text size="sm" c="dimmed">
                {formatInstant(entree.quand)}
                {entree.roles.length > 0 && `, ${entree.roles.map((role) => ROLES[role] ?? role).join(", ")}`}
              </Text>
            </li>
          ))}
        </ol>
      )}
      <Button
        mt="md"
        variant="default"
        loading={verification.isFetching}
        onClick={() => void verification.refetch()}
        className="sans-impression"
      >
        Vérifier l’intégrité de l’historique
      </Button>
      <div role="status">
        {verification.data !== undefined && (
          <Text mt="sm">
            {verification.data.statut === "ok"
              ? "L’historique est intact : chaque enregistrement suit bien le précédent."
              : "L’historique a été altéré : prévenez l’administrateur."}
          </Text>
        )}
      </div>
      {verification.isError && <MessageErreur message={readErreur(verification.error).message} />}
    </Paper>
  );
}
