import { VARIABLES_MODELE } from "@ia-territoires/dossiers/modeles";
import { Table, Text } from "@mantine/core";
import { Etiquette } from "../affichage/etiquette.tsx";
import type { RouterOutputs } from "../api/types.ts";
import { STATUTS_PLAN } from "./labels.ts";

type Plan = RouterOutputs["modeles"]["planCopie"];

/** Body by body, what a copy would do and what is missing. */
export function PlanCopie({ plan }: { readonly plan: Plan }) {
  const incompletes = plan.filter(({ manquantes }) => manquantes.length > 0).length;
  return (
    <>
      <Text role="status" mb="sm">
        {plan.length} collectivité{plan.length > 1 ? "s" : ""} choisie{plan.length > 1 ? "s" : ""}
        {incompletes > 0 && `, dont ${String(incompletes)} à qui il manque quelque chose`}.
      </Text>
      <Table>
        <Table.Caption className="visuellement-masque">Ce que la copie ferait</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Collectivité</Table.Th>
            <Table.Th scope="col">Il manque</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {plan.map(({ missionId, nom, statut, manquantes }) => (
            <Table.Tr key={missionId}>
              <Table.Td>
                {nom} <Etiquette ton={STATUTS_PLAN[statut].ton}>{STATUTS_PLAN[statut].libelle}</Etiquette>
              </Table.Td>
              <Table.Td>
                {manquantes.length === 0
                  ? "Rien"
                  : manquantes.map((code) => VARIABLES_MODELE[code]).join(", ")}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
