import { Alert, Table } from "@mantine/core";
import { IconHandStop } from "@tabler/icons-react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import type { BordereauLu } from "./read-bordereau.ts";

const MONTREES = 50;

/** What is wrong in a price list, cell by cell; the list in use has not changed. */
export function ErreursBordereau({ refus }: { readonly refus: Extract<BordereauLu, { statut: "refus" }> }) {
  const { message, erreurs, nombreErreurs } = refus;
  return (
    <Alert
      role="alert"
      mt="md"
      color="red"
      title="Ce bordereau n’est pas repris"
      icon={<IconHandStop aria-hidden />}
    >
      <p className="sans-marge">{formatTypographie(message)}</p>
      {erreurs.length > 0 && (
        <div className="defilement">
          <Table>
            <Table.Caption className="visuellement-masque">Erreurs du bordereau</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Ligne</Table.Th>
                <Table.Th scope="col">Colonne</Table.Th>
                <Table.Th scope="col">Lu</Table.Th>
                <Table.Th scope="col">Attendu</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {erreurs.slice(0, MONTREES).map(({ ligne, colonne, valeur, attendu }, rang) => (
                // oxlint-disable-next-line react/no-array-index-key -- the same cell may break two rules
                <Table.Tr key={rang}>
                  <Table.Td>{ligne}</Table.Td>
                  <Table.Td>{colonne === "" ? "—" : colonne}</Table.Td>
                  <Table.Td>{valeur === "" ? "vide" : valeur}</Table.Td>
                  <Table.Td>{formatTypographie(attendu)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {nombreErreurs > MONTREES && (
        <p className="sans-marge">Et {nombreErreurs - Math.min(MONTREES, erreurs.length)} autres erreurs.</p>
      )}
    </Alert>
  );
}
