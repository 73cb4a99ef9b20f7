import type { RouterOutputs } from "@ia-territoires/server/api";
import { Paper, Table, Text, Title } from "@mantine/core";
import { formatNombre } from "../affichage/format-nombre.ts";
import classes from "./activite.module.css";

type Activite = RouterOutputs["activite"]["get"];

interface Props {
  readonly delais: Activite["delaisParEpci"];
  readonly plafonds: Activite["plafondsParEpci"];
}

const ENTETES = ["Devis", "Acceptation", "1re intervention", "Pris", "Plafond", "Reste"];
const TABLEAU = "Délais et plafonds par intercommunalité, tableau";

/** Delays and use of the caps, intercommunality by intercommunality. */
export function ParEpci({ delais, plafonds }: Props) {
  const noms = new Map([...delais, ...plafonds].map(({ cle, nom }) => [cle, nom]));
  const lignes = [...noms]
    .map(([cle, nom]) => ({
      cle,
      nom,
      delai: delais.find((autre) => autre.cle === cle),
      plafond: plafonds.find((autre) => autre.cle === cle),
    }))
    .sort((a, b) => a.nom.localeCompare(b.nom, "fr"));
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="par-epci-delais">
      <Title order={2} id="par-epci-delais" mb="xs">
        Délais et plafonds par intercommunalité
      </Title>
      {lignes.length === 0 ? (
        <Text c="dimmed">Rien cette année-là.</Text>
      ) : (
        <>
          <Text size="sm" mb="xs">
            Devis acceptés ; jours calendaires de leur envoi à leur acceptation, puis à la première
            intervention : médiane, et maximum entre parenthèses. Demi-journées prises sur les plafonds
            entamés.
          </Text>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
          <div className={classes["tableau"]} role="region" aria-label={TABLEAU} tabIndex={0}>
            <Table>
              <Table.Caption className="visuellement-masque">
                Délais et plafonds par intercommunalité
              </Table.Caption>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Intercommunalité</Table.Th>
                  {ENTETES.map((entete) => (
                    <Table.Th key={entete} scope="col" data-nombre>
                      {entete}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {lignes.map(({ cle, nom, delai, plafond }) => (
                  <Table.Tr key={cle}>
                    <Table.Td>{nom}</Table.Td>
                    <Table.Td data-nombre>{formatNombre(delai?.acceptation.nombre ?? 0)}</Table.Td>
                    <Table.Td data-nombre>{formatDelai(delai?.acceptation)}</Table.Td>
                    <Table.Td data-nombre>{formatDelai(delai?.intervention)}</Table.Td>
                    <Table.Td data-nombre>{formatNombre(plafond?.pris ?? 0)}</Table.Td>
                    <Table.Td data-nombre>{formatNombre(plafond?.plafond ?? 0)}</Table.Td>
                    <Table.Td data-nombre>
                      {formatNombre((plafond?.plafond ?? 0) - (plafond?.pris ?? 0))}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        </>
      )}
    </Paper>
  );
}

function formatDelai(delai: Activite["delais"]["acceptation"] | undefined): string {
  if (delai === undefined || delai.nombre === 0) return "aucun";
  return `${String(delai.mediane)} (${String(delai.maximum)})`;
}
