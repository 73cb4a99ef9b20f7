import { formatMontant } from "@ia-territoires/core";
import { Paper, Table, Text, Title } from "@mantine/core";
import type { RouterOutputs } from "../api/types.ts";
import classes from "./titres.module.css";

type Vue = RouterOutputs["titres"]["get"];

/** The services billed, and under their amounts what they come to. */
export function LiquidationTitre({ titre, net }: Pick<Vue, "titre" | "net">) {
  const { tva } = titre;
  const totaux = [
    ...(tva.statut === "taxable"
      ? [
          { terme: "Hors taxe", montant: tva.montantHt },
          { terme: "TVA", montant: tva.montantTva },
        ]
      : []),
    { terme: "Total", montant: tva.montantTtc },
    ...(net.montantTtc === tva.montantTtc ? [] : [{ terme: "Reste à payer", montant: net.montantTtc }]),
  ];
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="liquidation">
      <Title order={2} id="liquidation" mb="sm">
        Bases de la liquidation
      </Title>
      <div className={classes["defile"]}>
        <Table>
          <Table.Caption className="visuellement-masque">Bases de la liquidation</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Service fait</Table.Th>
              <Table.Th scope="col" ta="right">
                Montant
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {titre.lignes.map(({ interventionId, libelle, prixUnitaire, demiJournees, montant }) => (
              <Table.Tr key={interventionId}>
                <Table.Td>
                  {libelle}, {demiJournees} × {formatMontant(prixUnitaire)}
                </Table.Td>
                <Table.Td ta="right" className="nombre">
                  {formatMontant(montant)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            {totaux.map(({ terme, montant }) => (
              <Table.Tr key={terme}>
                <Table.Th scope="row">{terme}</Table.Th>
                <Table.Td ta="right" className="nombre">
                  <strong>{formatMontant(montant)}</strong>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tfoot>
        </Table>
      </div>
      <Text mt="sm">{tva.mention}</Text>
    </Paper>
  );
}
