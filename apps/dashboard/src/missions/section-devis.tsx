import { Paper, Text, Title } from "@mantine/core";
import { CarteDevis } from "./carte-devis.tsx";
import type { DossierMission } from "./dossier-mission.ts";

/** The devis of the mission, newest first, each with its actions and documents. */
export function SectionDevis({ dossier }: { readonly dossier: DossierMission }) {
  const { devis } = dossier.mission;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="devis">
      <Title order={2} id="devis" mb="sm">
        Devis
      </Title>
      {devis.length === 0 ? (
        <Text>Aucun devis pour l’instant.</Text>
      ) : (
        [...devis].reverse().map((un) => <CarteDevis key={un.id} devis={un} dossier={dossier} />)
      )}
    </Paper>
  );
}
