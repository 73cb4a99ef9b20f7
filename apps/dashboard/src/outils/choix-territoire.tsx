import { LIBELLES_TERRITOIRE, type Territoire, TERRITOIRES } from "@ia-territoires/core";
import { NativeSelect } from "@mantine/core";
import { RechercheCommune, type Commune } from "./recherche-commune.tsx";

/** A territory, and what Alsace-Moselle and Saint-Martin leave open. */
export interface SaisieTerritoire {
  readonly territoire: Territoire;
  readonly vendrediSaint: "oui" | "non";
  readonly abolition: "28-mai" | "27-mai";
}

interface Props {
  readonly saisie: SaisieTerritoire;
  readonly onChange: (partiel: Partial<SaisieTerritoire>) => void;
  /** A commune was chosen: its territory is taken by this component. */
  readonly onCommune?: (commune: Commune) => void;
}

/** Chooses one of the thirteen territories, or the one of a commune. */
export function ChoixTerritoire({ saisie, onChange, onCommune }: Props) {
  return (
    <>
      <NativeSelect
        label="Territoire"
        value={saisie.territoire}
        onChange={(event) => {
          onChange({ territoire: event.currentTarget.value as Territoire });
        }}
        data={TERRITOIRES.map((value) => ({ value, label: LIBELLES_TERRITOIRE[value] }))}
      />
      <RechercheCommune
        onCommune={(commune) => {
          onChange({ territoire: commune.territoire });
          onCommune?.(commune);
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
    </>
  );
}
