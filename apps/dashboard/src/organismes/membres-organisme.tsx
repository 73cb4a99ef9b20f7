import { Paper, Text, Title } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { formatNombre } from "../affichage/format-nombre.ts";
import classes from "./membres-organisme.module.css";

/** As many as one reads at a glance: all of them are in their list. */
const TAILLE = 60;

/** The communes of an intercommunalité. */
export function MembresOrganisme({ organismeId }: { readonly organismeId: string }) {
  const { data } = useSuspenseQuery(
    trpc.organismes.listMembres.queryOptions({ organismeId, page: 1, taille: TAILLE }),
  );
  const { lignes: membres, total } = data;
  if (membres.length === 0) return null;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="membres">
      <Title order={2} id="membres" mb="xs">
        Communes membres
      </Title>
      <Text c="dimmed" mb="sm">
        {formatNombre(total)} commune{total > 1 ? "s" : ""}
        {membres.length < total && `, dont les ${formatNombre(membres.length)} premières ci-dessous`}
        {" · "}
        <Link to="/organismes/$organismeId/membres" params={{ organismeId }}>
          Toutes, en tableau
        </Link>
      </Text>
      <ul className={classes["liste"]}>
        {membres.map((membre) => (
          <li key={membre.id}>
            <Link to="/organismes/$organismeId" params={{ organismeId: membre.id }}>
              {membre.nom}
            </Link>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
