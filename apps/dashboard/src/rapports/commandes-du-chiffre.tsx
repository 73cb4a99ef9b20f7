import { formatDateCourte, formatMontant, formatSiret, type Siret } from "@ia-territoires/core";
import type { CommandeResumee } from "@ia-territoires/reporting";
import { Button, Group, Table, Text } from "@mantine/core";
import { Dialogue } from "../coquille/dialogue.tsx";
import { plural } from "./plural.ts";
import classes from "./rapports.module.css";

interface Props {
  readonly titre: string;
  /** Null while they are looked for. */
  readonly commandes: readonly CommandeResumee[] | null;
  readonly noms: ReadonlyMap<Siret, string>;
  readonly onFermer: () => void;
}

const MONTREES = 200;

/** The orders that make a figure. */
export function CommandesDuChiffre({ titre, commandes, noms, onFermer }: Props) {
  return (
    <Dialogue titre={titre} ouvert onFermer={onFermer} large>
      <Text role="status" mb="sm">
        {commandes === null
          ? "Recherche des commandes…"
          : `Ce qui fait ce chiffre : ${plural(commandes.length, "commande ou avoir", "commandes et avoirs")}.`}
      </Text>
      {commandes !== null && commandes.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
        <div className={classes["tableau"]} role="region" aria-label="Commandes" tabIndex={0}>
          <Table>
            <Table.Caption className="visuellement-masque">Commandes de ce chiffre</Table.Caption>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Commande</Table.Th>
                <Table.Th scope="col">Date</Table.Th>
                <Table.Th scope="col">Bénéficiaire</Table.Th>
                <Table.Th scope="col">Lot</Table.Th>
                <Table.Th scope="col" data-nombre>
                  Montant HT
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {commandes.slice(0, MONTREES).map(({ commande, date, beneficiaire, lot, montantHt }) => (
                <Table.Tr key={[commande, date, beneficiaire, lot].join("/")}>
                  <Table.Td>{commande}</Table.Td>
                  <Table.Td className="nombre">{formatDateCourte(date)}</Table.Td>
                  <Table.Td>{noms.get(beneficiaire) ?? formatSiret(beneficiaire)}</Table.Td>
                  <Table.Td>{lot}</Table.Td>
                  <Table.Td data-nombre>{formatMontant(montantHt)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {commandes !== null && commandes.length > MONTREES && (
        <Text size="sm" mt="xs">
          {plural(MONTREES, "première", "premières")} ; le classeur a la liste entière.
        </Text>
      )}
      <Group mt="md">
        <Button onClick={onFermer}>Fermer</Button>
      </Group>
    </Dialogue>
  );
}
