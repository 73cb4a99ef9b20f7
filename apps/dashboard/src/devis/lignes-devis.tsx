import { formatMontant, type Montant } from "@ia-territoires/core";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { Table, Text } from "@mantine/core";

interface Props {
  readonly devis: {
    readonly lignes: readonly {
      readonly libelle: string;
      readonly montant: Montant;
      readonly explication: string;
    }[];
    readonly tva: {
      readonly statut: string;
      readonly montantHt: Montant;
      readonly montantTva: Montant;
      readonly montantTtc: Montant;
    };
  };
}

/** The lines of a devis and its total, as the library gave them. */
export function LignesDevis({ devis }: Props) {
  return (
    <div className="defilement">
      <Table>
        <Table.Caption className="visuellement-masque">Détail du prix</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Ligne</Table.Th>
            <Table.Th scope="col" ta="right">
              Montant
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {devis.lignes.map((ligne, rang) => (
            // oxlint-disable-next-line react/no-array-index-key -- two tranches may fall on the same day
            <Table.Tr key={rang}>
              <Table.Td>
                {ligne.libelle}
                <Text size="sm" c="dimmed">
                  {formatTypographie(ligne.explication)}
                </Text>
              </Table.Td>
              <Table.Td ta="right" className="nombre">
                {formatMontant(ligne.montant)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          {devis.tva.statut === "taxable" && (
            <>
              <Total libelle="Total hors taxe" montant={devis.tva.montantHt} />
              <Total libelle="TVA" montant={devis.tva.montantTva} />
            </>
          )}
          <Total libelle="Total à payer" montant={devis.tva.montantTtc} />
        </Table.Tfoot>
      </Table>
    </div>
  );
}

function Total({ libelle, montant }: { readonly libelle: string; readonly montant: Montant }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{libelle}</Table.Th>
      <Table.Td ta="right" className="nombre" fw={700}>
        {formatMontant(montant)}
      </Table.Td>
    </Table.Tr>
  );
}
