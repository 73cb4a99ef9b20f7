import { Paper, Text, TextInput, Title } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { LIBELLES_REGLAGES, type ValeursReglages } from "./valeurs-reglages.ts";

const HEURES = ["matinDe", "matinA", "apresMidiDe", "apresMidiA"] as const;

/** Hours of half-days: a habit of the house, that only invitations carry. */
export function HeuresPrestataire({
  form,
  lectureSeule,
}: {
  readonly form: UseFormReturnType<ValeursReglages>;
  readonly lectureSeule: boolean;
}) {
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="heures">
      <Title order={2} id="heures" mb="xs">
        Heures des demi-journées
      </Title>
      <Text mb="sm">
        Elles n’existent que dans les invitations d’agenda ; celles déjà parties gardent les leurs jusqu’à
        leur prochain changement.
      </Text>
      <div className="champs">
        {HEURES.map((champ) => (
          <TextInput
            key={champ}
            type="time"
            label={LIBELLES_REGLAGES[champ]}
            readOnly={lectureSeule}
            {...form.getInputProps(champ)}
          />
        ))}
      </div>
    </Paper>
  );
}
