import { Paper, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { OUTILS } from "./list-outils.ts";

/** The public tools, for people who have no account or have not signed in yet. */
export function LiensOutils() {
  return (
    <Paper component="section" withBorder p="md" mt="md" aria-labelledby="outils">
      <Text id="outils" fw={600}>
        Sans compte
      </Text>
      <ul className="liste-numerotee">
        {OUTILS.map(({ to, libelle }) => (
          <li key={to}>
            <Link to={to}>{libelle}</Link>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
