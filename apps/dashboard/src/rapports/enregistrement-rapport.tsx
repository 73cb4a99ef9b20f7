import { Button, Group, Paper, TextInput, Title } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { useState } from "react";
import type { ErreurApi } from "../api/read-erreur.ts";
import type { RefusAffiche } from "../api/use-envoi.ts";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";

interface Props {
  readonly titreInitial: string;
  readonly action: string;
  readonly enCours: boolean;
  readonly erreur: ErreurApi | null;
  readonly refus: RefusAffiche | null;
  readonly onEnregistrer: (titre: string) => void;
}

/** Saves the report in the space of the organisme: its list, its choices, its written parts. */
export function EnregistrementRapport(props: Props) {
  const { titreInitial, action, enCours, erreur, refus, onEnregistrer } = props;
  const [titre, setTitre] = useState(titreInitial);
  const [manque, setManque] = useState(false);
  return (
    <Paper
      component="form"
      withBorder
      p="lg"
      className="sans-impression"
      aria-labelledby="enregistrement"
      onSubmit={(event) => {
        event.preventDefault();
        setManque(titre.trim() === "");
        if (titre.trim() !== "") onEnregistrer(titre.trim());
      }}
    >
      <Title order={2} id="enregistrement" mb="xs">
        Enregistrer
      </Title>
      <Group gap="md" align="flex-end">
        <TextInput
          label="Titre du rapport"
          description="La liste est alors conservée sur le serveur, pour votre organisme seul"
          value={titre}
          error={manque ? "Donnez un titre au rapport." : undefined}
          onChange={(event) => {
            setTitre(event.currentTarget.value);
          }}
        />
        <Button type="submit" loading={enCours} leftSection={<IconDeviceFloppy size={18} aria-hidden />}>
          {action}
        </Button>
      </Group>
      <EtatEnvoi erreur={erreur} refus={refus} />
    </Paper>
  );
}
