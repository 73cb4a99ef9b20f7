import type { LigneActivite } from "@ia-territoires/dossiers";
import { formatMontant } from "@ia-territoires/core";
import { Button, Group, Paper, Table, Text, Title } from "@mantine/core";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { useState } from "react";
import { download } from "../affichage/download.ts";
import { formatCsv } from "../affichage/format-csv.ts";
import { formatNombre } from "../affichage/format-nombre.ts";
import classes from "./activite.module.css";

interface Props {
  readonly id: string;
  readonly titre: string;
  readonly entete: string;
  readonly lignes: readonly LigneActivite[];
  readonly annee: number;
  /** Bodies of a row mean something, but for a row that is a body. */
  readonly organismes?: boolean;
}

const MONTREES = 15;

/** Half-days and amounts of a year by month, body, service or intercommunality. */
export function TableauActivite({ id, titre, entete, lignes, annee, organismes = true }: Props) {
  const [tout, setTout] = useState(false);
  const montrees = tout ? lignes : lignes.slice(0, MONTREES);
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="sm">
        <Title order={2} id={id}>
          {titre}
        </Title>
        {lignes.length > 0 && (
          <Button
            variant="subtle"
            size="compact-md"
            className="sans-impression"
            leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            aria-label={`CSV : ${titre}`}
            onClick={() => {
              download(
                `activite-${String(annee)}-${id}.csv`,
                "text/csv;charset=utf-8",
                writeCsv(entete, lignes),
              );
            }}
          >
            CSV
          </Button>
        )}
      </Group>
      {lignes.length === 0 ? (
        <Text c="dimmed">Rien cette année-là.</Text>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
        <div className={classes["tableau"]} role="region" aria-label={`${titre}, tableau`} tabIndex={0}>
          <Table>
            <Table.Caption className="visuellement-masque">{titre}</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{entete}</Table.Th>
                {organismes && (
                  <Table.Th scope="col" data-nombre>
                    Organismes
                  </Table.Th>
                )}
                <Table.Th scope="col" data-nombre>
                  Acceptées
                </Table.Th>
                <Table.Th scope="col" data-nombre>
                  Réalisées
                </Table.Th>
                <Table.Th scope="col" data-nombre>
                  Montant accepté
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {montrees.map(({ cle, nom, organismes: nombre, demiJournees, realisees, montant }) => (
                <Table.Tr key={cle}>
                  <Table.Td>{nom}</Table.Td>
                  {organismes && <Table.Td data-nombre>{formatNombre(nombre)}</Table.Td>}
                  <Table.Td data-nombre>{formatNombre(demiJournees)}</Table.Td>
                  <Table.Td data-nombre>{formatNombre(realisees)}</Table.Td>
                  <Table.Td data-nombre>{formatMontant(montant)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {lignes.length > montrees.length && (
        <Group gap="sm" mt="xs">
          <Text size="sm">
            {formatNombre(MONTREES)} premières lignes sur {formatNombre(lignes.length)}.
          </Text>
          <Button
            variant="default"
            size="compact-md"
            className="sans-impression"
            onClick={() => {
              setTout(true);
            }}
          >
            Afficher toutes les lignes
          </Button>
        </Group>
      )}
    </Paper>
  );
}

function writeCsv(entete: string, lignes: readonly LigneActivite[]): string {
  return formatCsv([
    [entete, "Organismes", "Demi-journées acceptées", "Demi-journées réalisées", "Montant accepté"],
    ...lignes.map(({ nom, organismes, demiJournees, realisees, montant }) => [
      nom,
      String(organismes),
      String(demiJournees),
      String(realisees),
      montant.replace(".", ","),
    ]),
  ]);
}
