import { LIBELLES_TERRITOIRE, type Territoire, TERRITOIRES } from "@ia-territoires/core";
import { NativeSelect, TextInput } from "@mantine/core";
import type { SaisieFeries } from "./parse-saisie-feries.ts";

interface Props {
  readonly saisie: SaisieFeries;
  readonly erreur: string | undefined;
  readonly onChange: (partiel: Partial<SaisieFeries>) => void;
}

/** Territory, year, and the reading that some territories leave open. */
export function FiltresFeries({ saisie, erreur, onChange }: Props) {
  return (
    <form
      aria-label="Choisir le territoire et l’année"
      className="champs sans-impression"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <NativeSelect
        label="Territoire"
        value={saisie.territoire}
        onChange={(event) => {
          onChange({ territoire: event.currentTarget.value as Territoire });
        }}
        data={TERRITOIRES.map((value) => ({ value, label: LIBELLES_TERRITOIRE[value] }))}
      />
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
      {saisie.territoire === "AM" && (
        <NativeSelect
          label="Vendredi saint"
          description="Férié dans les communes qui ont un temple protestant ou une église mixte"
          value={saisie.vendrediSaint}
          onChange={(event) => {
            onChange({ vendrediSaint: event.currentTarget.value === "non" ? "non" : "oui" });
          }}
          data={[
            { value: "oui", label: "Férié dans cette commune" },
            { value: "non", label: "Non férié dans cette commune" },
          ]}
        />
      )}
      {saisie.territoire === "MF" && (
        <NativeSelect
          label="Abolition de l’esclavage"
          description="Depuis 2018, le code et les autorités ne s’accordent pas"
          value={saisie.abolition}
          onChange={(event) => {
            onChange({ abolition: event.currentTarget.value === "27-mai" ? "27-mai" : "28-mai" });
          }}
          data={[
            { value: "28-mai", label: "28 mai (autorités)" },
            { value: "27-mai", label: "27 mai (code du travail)" },
          ]}
        />
      )}
    </form>
  );
}
