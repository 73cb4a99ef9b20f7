import { Alert, Button, Group, Table, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import type { Changement } from "./list-changements.ts";

interface Props {
  readonly message: string;
  readonly changements: readonly Changement[];
  readonly libelles: Readonly<Record<string, string>>;
  /** How to write the values that are not plain texts. */
  readonly formats?: Readonly<Record<string, (value: unknown) => string>>;
  /** Keeps what is typed, now on top of the stored version: the person saves again when ready. */
  readonly onGarder: () => void;
  /** Gives up what is typed and takes the stored values. */
  readonly onReprendre: () => void;
}

/** Someone else saved first: what they changed beside what is typed here; nothing is overwritten without a choice. */
export function ConflitVersion({
  message,
  changements,
  libelles,
  formats = {},
  onGarder,
  onReprendre,
}: Props) {
  const format = (champ: string, value: unknown) =>
    (value === null || value === undefined || value === "" ? "" : (formats[champ] ?? String)(value)) ||
    "(vide)";
  return (
    <Alert
      role="alert"
      color="ambre"
      title="Modifié entre-temps par une autre personne"
      icon={<IconAlertTriangle aria-hidden />}
    >
      <Text>{formatTypographie(message)}</Text>
      {changements.length > 0 && (
        <div className="defilement">
          <Table captionSide="top" mt="sm">
            <Table.Caption>Ce qui a changé depuis l’ouverture du formulaire</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Champ</Table.Th>
                <Table.Th scope="col">À l’ouverture</Table.Th>
                <Table.Th scope="col">Enregistré par l’autre personne</Table.Th>
                <Table.Th scope="col">Votre saisie</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {changements.map(({ champ, avant, enregistre, saisie }) => (
                <Table.Tr key={champ}>
                  <Table.Th scope="row">{libelles[champ] ?? champ}</Table.Th>
                  <Table.Td>{format(champ, avant)}</Table.Td>
                  <Table.Td>{format(champ, enregistre)}</Table.Td>
                  <Table.Td>{format(champ, saisie)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <Group mt="sm">
        <Button variant="default" onClick={onReprendre}>
          Reprendre les valeurs enregistrées
        </Button>
        <Button variant="default" onClick={onGarder}>
          Garder ma saisie, puis l’enregistrer
        </Button>
      </Group>
    </Alert>
  );
}
