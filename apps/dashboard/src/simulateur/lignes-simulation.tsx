import type { Bpu } from "@ia-territoires/pricing";
import { LIBELLES_UNITE } from "@ia-territoires/pricing/explications";
import { ActionIcon, Fieldset, Stack, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { ErreursSaisie } from "./calculate-simulation.ts";
import { formatPrestation } from "./list-prestations.ts";
import type { LigneSaisie } from "./saisie-simulateur.ts";
import classes from "./simulateur.module.css";

interface Props {
  readonly bpu: Bpu;
  readonly lignes: readonly LigneSaisie[];
  readonly erreurs: ErreursSaisie;
  readonly onChange: (cle: number, partiel: Partial<LigneSaisie>) => void;
  readonly onRetrait: (cle: number) => void;
}

/** The lines asked, with the fields that each of them needs. */
export function LignesSimulation({ bpu, lignes, erreurs, onChange, onRetrait }: Props) {
  return (
    <Stack gap="md" className="sans-impression">
      {lignes.map((ligne, rang) => {
        const trouvee = bpu.lignes.find(({ code }) => code === ligne.code);
        if (trouvee === undefined) return null;
        const { unite, prix, minParticipants, maxParticipants } = trouvee;
        const champ = (nom: "quantite" | "remise" | "assiette" | "participants") => ({
          value: ligne[nom],
          error: erreurs[`${String(ligne.cle)}.${nom}`],
          inputMode: "decimal" as const,
          autoComplete: "off",
          onChange: (event: { currentTarget: { value: string } }) => {
            onChange(ligne.cle, { [nom]: event.currentTarget.value });
          },
        });
        const numero = String(rang + 1);
        const bornes = unite === "session" && (minParticipants !== null || maxParticipants !== null);
        return (
          <Fieldset
            key={ligne.cle}
            legend={`Ligne ${numero} : ${ligne.code}`}
            className={classes["ligne"] ?? ""}
          >
            <ActionIcon
              className={classes["retrait"] ?? ""}
              variant="subtle"
              size={36}
              aria-label={`Retirer la ligne ${numero}`}
              onClick={() => {
                onRetrait(ligne.cle);
              }}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
            <p className={classes["designation"]}>{formatPrestation(trouvee)}</p>
            <div className="champs">
              <TextInput
                label="Quantité"
                description={prix.type === "taux" ? "Nombre de fois" : `En ${LIBELLES_UNITE[unite]}`}
                required
                {...champ("quantite")}
              />
              <TextInput label="Remise (%)" description="Sur le montant de la ligne" {...champ("remise")} />
              {prix.type === "taux" && (
                <TextInput
                  label="Montant de base (€ HT)"
                  description="Celui dont on prend le pourcentage"
                  required
                  {...champ("assiette")}
                />
              )}
              {bornes && (
                <TextInput
                  label="Participants"
                  description={formatBornes(minParticipants, maxParticipants)}
                  {...champ("participants")}
                />
              )}
            </div>
          </Fieldset>
        );
      })}
    </Stack>
  );
}

function formatBornes(minimum: number | null, maximum: number | null): string {
  const parts = [
    ...(minimum === null ? [] : [`${String(minimum)} au moins`]),
    ...(maximum === null ? [] : [`${String(maximum)} au plus`]),
  ];
  return `${parts.join(", ")} par session`;
}
