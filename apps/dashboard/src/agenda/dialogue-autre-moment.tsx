import { formatMoment, type Moment } from "@ia-territoires/dossiers";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import type { CreneauVu } from "./agenda-collectivite.tsx";
import classes from "./agenda.module.css";

interface Props {
  readonly creneau: CreneauVu;
  readonly onFermer: () => void;
}

/** The half-days around on which the same référent is free: the body asks for one, the vendor accepts it. */
export function DialogueAutreMoment({ creneau, onFermer }: Props) {
  const lu = useQuery(trpc.agenda.getMoments.queryOptions({ creneauId: creneau.id }));
  const demande = useEnvoi(trpc.agenda.move.mutationOptions());
  async function demander(moment: Moment): Promise<void> {
    const { id: creneauId, version, referentId } = creneau;
    if ((await demande.send({ creneauId, version, ...moment, referentId })) === null) return;
    annonces.add(`Demandée : ${formatMoment(moment)}.`);
    onFermer();
  }
  return (
    <Dialogue titre="Demander une autre demi-journée" ouvert onFermer={onFermer}>
      <Stack>
        <Text>
          Proposée : {formatMoment(creneau)}. Votre centre de gestion aura à accepter votre demande.
        </Text>
        <EtatEnvoi erreur={demande.erreur} refus={demande.refus} />
        {lu.isPending && <SquelettePage />}
        {lu.isError && <MessageErreur message={readErreur(lu.error).message} />}
        {lu.data?.length === 0 && (
          <Text>Aucune demi-journée n’est libre dans les six semaines autour : appelez votre référent.</Text>
        )}
        <ul className={classes["echanges"]} aria-label="Demi-journées libres">
          {lu.data?.map(({ date, demiJournee }) => (
            <li key={`${date} ${demiJournee}`}>
              <Button
                variant="default"
                fullWidth
                justify="flex-start"
                disabled={demande.enCours}
                onClick={() => void demander({ date, demiJournee })}
              >
                {formatMoment({ date, demiJournee })}
              </Button>
            </li>
          ))}
        </ul>
        <Group justify="flex-end">
          <Button variant="default" onClick={onFermer}>
            Renoncer
          </Button>
        </Group>
      </Stack>
    </Dialogue>
  );
}
