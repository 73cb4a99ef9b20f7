import { Paper, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { TitrePage } from "../coquille/titre-page.tsx";
import { OUTILS } from "./list-outils.ts";

/** The section of public tools. */
export function OutilsPage() {
  return (
    <>
      <TitrePage titre="Outils" sousTitre="Sans compte, et sans rien enregistrer" />
      <div className="grille">
        {OUTILS.map(({ to, libelle, description }) => (
          <Paper key={to} component="section" withBorder p="lg">
            <Title order={2} mb="xs">
              <Link to={to}>{libelle}</Link>
            </Title>
            <Text>{description}</Text>
          </Paper>
        ))}
      </div>
    </>
  );
}
