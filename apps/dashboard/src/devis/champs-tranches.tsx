import { ActionIcon, Button, Fieldset, NativeSelect, Stack } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { DateIso } from "@ia-territoires/core";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { ChampDemiJournees } from "../formulaires/champ-demi-journees.tsx";
import classes from "./devis.module.css";
import { listMois } from "./list-mois.ts";
import { TRANCHE_VIDE, type ValeursDevis } from "./valeurs-devis.ts";

interface Props {
  readonly form: UseFormReturnType<ValeursDevis>;
  /** First month offered. */
  readonly depuis: DateIso;
}

/** The tranches of a devis: when, and how many half-days. */
export function ChampsTranches({ form, depuis }: Props) {
  const { tranches } = form.values;
  return (
    <Stack gap="md">
      {tranches.map((tranche, index) => {
        const nom = `la tranche ${String(index + 1)}`;
        const path = `tranches.${String(index)}`;
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a tranche has no other identity than its place
          <Fieldset key={index} legend={`Tranche ${String(index + 1)}`} className={classes["tranche"] ?? ""}>
            <div className={classes["tranche-champs"]}>
              <NativeSelect
                label="Prévue"
                data={[
                  { value: "jour", label: "à une date" },
                  { value: "mois", label: "dans le mois" },
                ]}
                {...form.getInputProps(`${path}.precision`)}
              />
              {tranche.precision === "jour" ? (
                <ChampDate label="Date prévue" required {...form.getInputProps(`${path}.jour`)} />
              ) : (
                <NativeSelect
                  label="Mois prévu"
                  required
                  data={[{ value: "", label: "Choisir…" }, ...listMois(depuis, 26)]}
                  {...form.getInputProps(`${path}.mois`)}
                />
              )}
              <ChampDemiJournees
                label="Demi-journées"
                path={`${path}.demiJournees`}
                objet={nom}
                value={tranche.demiJournees}
                error={form.errors[`${path}.demiJournees`]}
                onChange={(value) => {
                  form.setFieldValue(`${path}.demiJournees`, value);
                }}
              />
            </div>
            {tranches.length > 1 && (
              <ActionIcon
                className={classes["tranche-retrait"] ?? ""}
                variant="subtle"
                size={36}
                aria-label={`Retirer ${nom}`}
                onClick={() => {
                  form.removeListItem("tranches", index);
                }}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </Fieldset>
        );
      })}
      <Button
        variant="light"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => {
          form.insertListItem("tranches", TRANCHE_VIDE);
        }}
      >
        Ajouter une tranche
      </Button>
    </Stack>
  );
}
