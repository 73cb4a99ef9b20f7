import { formatQuantite } from "@ia-territoires/core";
import { LIBELLES_PUBLIC } from "@ia-territoires/dossiers/formations";
import { Paper, Table, Title } from "@mantine/core";
import { formatNombre } from "../affichage/format-nombre.ts";
import type { Synthese } from "./formation.ts";
import classes from "./formations.module.css";

/** Trainings by year and public: what article 4 asks to be able to show. */
export function TotauxFormations({ totaux }: Pick<Synthese, "totaux">) {
  if (totaux.length === 0) return null;
  return (
    <Paper component="section" withBorder p="md" mb="md" aria-labelledby="totaux-formations">
      <Title order={2} id="totaux-formations" mb="xs" size="h4">
        Totaux
      </Title>
      <Table>
        <Table.Caption className="visuellement-masque">Formations par année et par public</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Année, public</Table.Th>
            <Table.Th scope="col" className={classes["large"] ?? ""}>
              Formations
            </Table.Th>
            <Table.Th scope="col">Présences</Table.Th>
            <Table.Th scope="col">Heures</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {totaux.map(({ annee, publicForme, formations, personnes, heures }) => (
            <Table.Tr key={`${annee} ${publicForme}`}>
              <Table.Th scope="row">
                {annee}, {LIBELLES_PUBLIC[publicForme].toLowerCase()}
              </Table.Th>
              <Table.Td className={`nombre ${classes["large"] ?? ""}`}>{formatNombre(formations)}</Table.Td>
              <Table.Td className="nombre">{formatNombre(personnes)}</Table.Td>
              <Table.Td className="nombre">{formatQuantite(heures)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
