import { formatDateCourte } from "@ia-territoires/core";
import { Table, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Sources } from "../affichage/sources.tsx";
import { trpc } from "../api/trpc.ts";
import classes from "./organismes.module.css";

/** The ledger of the cap of a mission by year: each half-day accepted, given back, done and billed counted once. */
export function GrandLivre({ missionId }: { readonly missionId: string }) {
  const { data: lignes } = useSuspenseQuery(trpc.titres.getGrandLivre.queryOptions({ id: missionId }));
  if (lignes.length === 0) return null;
  return (
    <div>
      <Title order={3} mb="xs">
        Grand livre du plafond
      </Title>
      <div className={classes["defile"]}>
        <Table>
          <Table.Caption className="visuellement-masque">
            Demi-journées par année du plafond : acceptées, rendues, faites, facturées
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {["Année du", "Acceptées", "Rendues", "Faites", "Facturées", "Restantes"].map((titre) => (
                <Table.Th key={titre} scope="col">
                  {titre}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lignes.map(({ periodeDebut, plafond, acceptees, rendues, restantes, realisees, facturees }) => (
              <Table.Tr key={periodeDebut}>
                <Table.Th scope="row">{formatDateCourte(periodeDebut)}</Table.Th>
                {[acceptees, rendues, realisees, facturees].map((nombre, rang) => (
                  // oxlint-disable-next-line react/no-array-index-key -- cells are their place
                  <Table.Td key={rang} className="nombre">
                    {nombre}
                  </Table.Td>
                ))}
                <Table.Td className="nombre">
                  {restantes === null ? "Sans plafond" : `${String(restantes)} sur ${String(plafond)}`}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Text size="sm" mt="xs">
        En demi-journées, chacune comptée une fois, dans l’année de son intervention.{" "}
        <Link to="/listes/$code" params={{ code: "mouvements-plafond" }} search={{ missionId }}>
          Mouvement par mouvement
        </Link>
      </Text>
      <Sources sources={lignes.flatMap(({ source }) => source ?? [])} />
    </div>
  );
}
