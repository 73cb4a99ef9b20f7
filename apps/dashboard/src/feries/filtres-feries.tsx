import { TextInput } from "@mantine/core";
import { ChoixTerritoire } from "../outils/choix-territoire.tsx";
import type { SaisieFeries } from "./saisie-feries.ts";

interface Props {
  readonly saisie: SaisieFeries;
  readonly erreur: string | undefined;
  readonly onChange: (partiel: Partial<SaisieFeries>) => void;
}

/** Year and territory. */
export function FiltresFeries({ saisie, erreur, onChange }: Props) {
  return (
    <form
      aria-label="Choisir l’année et le territoire"
      className="champs sans-impression"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <TextInput
        label="Année"
        inputMode="numeric"
        autoComplete="off"
        value={saisie.annee}
        error={erreur}
        onChange={(event) => {
          onChange({ annee: event.currentTarget.value });
        }}
      />
      <ChoixTerritoire saisie={saisie} onChange={onChange} />
    </form>
  );
}
