import { type DateIso, formatMontant, type Montant } from "@ia-territoires/core";
import { Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { DateFr } from "../affichage/date-fr.tsx";
import { Etiquette } from "../affichage/etiquette.tsx";
import { STATUTS_DEVIS } from "./labels.ts";

interface Props {
  readonly missionId: string;
  readonly devis: readonly {
    readonly id: string;
    readonly numero: string;
    readonly date: DateIso;
    readonly objet: string;
    readonly statut: keyof typeof STATUTS_DEVIS;
    readonly resultat: { readonly demiJournees: number; readonly montant: Montant };
  }[];
}

/** The devis of one mission, newest first. */
export function ListeDevisMission({ missionId, devis }: Props) {
  return (
    <div className="defilement">
      <Table>
        <Table.Caption className="visuellement-masque">Devis de la mission</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Devis</Table.Th>
            <Table.Th scope="col">Date</Table.Th>
            <Table.Th scope="col">État</Table.Th>
            <Table.Th scope="col" ta="right">
              Montant
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...devis].reverse().map((ligne) => (
            <Table.Tr key={ligne.id}>
              <Table.Td>
                <Link to="/missions/$missionId" params={{ missionId }} hash={`devis-${ligne.id}`}>
                  {ligne.numero}
                </Link>
                <br />
                {ligne.objet}
              </Table.Td>
              <Table.Td>
                <DateFr date={ligne.date} courte />
              </Table.Td>
              <Table.Td>
                <Etiquette ton={STATUTS_DEVIS[ligne.statut].ton}>
                  {STATUTS_DEVIS[ligne.statut].libelle}
                </Etiquette>
              </Table.Td>
              <Table.Td ta="right" className="nombre">
                {formatMontant(ligne.resultat.montant)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
