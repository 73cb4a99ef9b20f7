import { Paper, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { formatNombre } from "../affichage/format-nombre.ts";
import classes from "./membres-organisme.module.css";

interface Membre {
  readonly id: string;
  readonly nom: string;
  readonly population?: number | null | undefined;
}

/** The communes of an intercommunalité. */
export function MembresOrganisme({
  membres,
  total,
}: {
  readonly membres: readonly Membre[];
  readonly total: number;
}) {
  if (membres.length === 0) return null;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="membres">
      <Title order={2} id="membres" mb="xs">
        Communes membres
      </Title>
      <Text c="dimmed" mb="sm">
        {formatNombre(total)} commune{total > 1 ? "s" : ""}
        {membres.length < total && `, dont les ${formatNombre(membres.length)} premières ci-dessous`}
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
