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
export function MembresOrganisme({ membres }: { readonly membres: readonly Membre[] }) {
  if (membres.length === 0) return null;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="membres">
      <Title order={2} id="membres" mb="xs">
        Communes membres
      </Title>
      <Text c="dimmed" mb="sm">
        {formatNombre(membres.length)} commune{membres.length > 1 ? "s" : ""}
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
