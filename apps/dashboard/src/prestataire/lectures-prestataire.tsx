import { NativeSelect, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { LIBELLES_REGLAGES, type ValeursReglages } from "./valeurs-reglages.ts";

interface Props {
  readonly form: UseFormReturnType<ValeursReglages>;
  readonly lectureSeule: boolean;
}

/** What the texts leave to the centre de gestion: its readings, and its VAT. */
export function LecturesPrestataire({ form, lectureSeule }: Props) {
  const { tva } = form.values;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="lectures">
      <Title order={2} id="lectures" mb="xs">
        Lectures et TVA
      </Title>
      <Text mb="sm">
        Ce que les textes laissent ouvert : vous décidez, et chaque devis dit la lecture retenue.
      </Text>
      <Stack>
        <div className="champs">
          <NativeSelect
            label={LIBELLES_REGLAGES.transmission}
            description="Par défaut non exigée : CGCT, art. L. 2131-2, I, 1°, b"
            disabled={lectureSeule}
            data={[
              { value: "dispensee", label: "Non exigée" },
              { value: "requise", label: "Exigée avant d’accepter un devis" },
            ]}
            {...form.getInputProps("transmission")}
          />
          <NativeSelect
            label={LIBELLES_REGLAGES.derogation}
            disabled={lectureSeule}
            data={[
              { value: "non", label: "Refusés" },
              { value: "oui", label: "Admis par dérogation motivée" },
            ]}
            {...form.getInputProps("derogation")}
          />
          <NativeSelect
            label={LIBELLES_REGLAGES.tva}
            disabled={lectureSeule}
            data={[
              { value: "tarif", label: "Celle du tarif" },
              { value: "hors-champ", label: "Hors du champ de la TVA" },
              { value: "exonere", label: "Exonéré" },
              { value: "taxable", label: "Taxable" },
            ]}
            {...form.getInputProps("tva")}
          />
        </div>
        {tva !== "tarif" && (
          <div className="champs">
            <TextInput
              label={
                tva === "exonere"
                  ? LIBELLES_REGLAGES.tvaMention
                  : `${LIBELLES_REGLAGES.tvaMention} (facultatif)`
              }
              readOnly={lectureSeule}
              {...form.getInputProps("tvaMention")}
            />
            {tva === "taxable" && (
              <>
                <TextInput
                  label={LIBELLES_REGLAGES.tvaTaux}
                  inputMode="decimal"
                  readOnly={lectureSeule}
                  {...form.getInputProps("tvaTaux")}
                />
                <NativeSelect
                  label={LIBELLES_REGLAGES.tvaPrix}
                  disabled={lectureSeule}
                  data={[
                    { value: "ht", label: "hors taxe" },
                    { value: "ttc", label: "toutes taxes comprises" },
                  ]}
                  {...form.getInputProps("tvaPrix")}
                />
              </>
            )}
          </div>
        )}
      </Stack>
    </Paper>
  );
}
