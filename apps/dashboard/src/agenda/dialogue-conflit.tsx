import type { Conflit, DemandeCreneau, Echange, Referent } from "@ia-territoires/dossiers";
import { formatMoment } from "@ia-territoires/dossiers";
import { Button, Group, Stack, Text } from "@mantine/core";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { Sources } from "../affichage/sources.tsx";
import { Dialogue } from "../coquille/dialogue.tsx";
import classes from "./agenda.module.css";

interface Props {
  readonly demande: DemandeCreneau;
  readonly conflits: readonly Conflit[];
  readonly echanges: readonly Echange[];
  readonly referents: readonly Referent[];
  /** Who holds a créneau that would give way. */
  readonly getBeneficiaire: (creneauId: string) => string;
  readonly enCours: boolean;
  readonly onChoisir: (echange: Echange) => void;
  readonly onFermer: () => void;
}

/** What stands in the way of a half-day, and the ways out: all free, the nearest first. */
export function DialogueConflit(props: Props) {
  const { demande, conflits, echanges, referents, getBeneficiaire, enCours, onChoisir, onFermer } = props;
  const getNom = (id: string | null) => referents.find((un) => un.id === id)?.nom ?? "sans référent";
  return (
    <Dialogue titre="Cette demi-journée n’est pas libre" ouvert onFermer={onFermer}>
      <Stack>
        <Text fw={600}>{formatMoment(demande)}</Text>
        <ul className={classes["raisons"]}>
          {conflits.map(({ code, message, sources }) => (
            <li key={code}>
              {formatTypographie(message)}
              <Sources sources={sources} titre="Source" />
            </li>
          ))}
        </ul>
        {echanges.length === 0 ? (
          <Text>Aucune autre demi-journée ne convient dans les six semaines autour.</Text>
        ) : (
          <section aria-label="Ce qui est possible">
            <Text fw={600} mb="xs">
              Ce qui est possible
            </Text>
            <ul className={classes["echanges"]}>
              {echanges.map((echange) => (
                <li
                  key={`${echange.type} ${echange.date} ${echange.demiJournee} ${echange.referentId ?? ""}`}
                >
                  <Button
                    variant="default"
                    fullWidth
                    justify="flex-start"
                    disabled={enCours}
                    onClick={() => {
                      onChoisir(echange);
                    }}
                  >
                    {format(echange, getNom, getBeneficiaire)}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onFermer}>
            Choisir moi-même
          </Button>
        </Group>
      </Stack>
    </Dialogue>
  );
}

function format(
  echange: Echange,
  getNom: (id: string | null) => string,
  getBeneficiaire: (creneauId: string) => string,
): string {
  if ("autre" in echange) {
    const { autre, aReconfirmer } = echange;
    const suite = aReconfirmer ? ", à confirmer de nouveau" : "";
    return `Échanger : ${getBeneficiaire(autre.creneauId)} passe au ${formatMoment(autre)}${suite}`;
  }
  const nom = getNom(echange.referentId);
  return echange.type === "autre-referent"
    ? `À la même heure, avec ${nom}`
    : `${formatMoment(echange)}, avec ${nom}`;
}
