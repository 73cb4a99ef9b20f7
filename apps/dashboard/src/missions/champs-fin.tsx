import { Fieldset, NativeSelect, TextInput } from "@mantine/core";
import { ChampDate } from "../formulaires/champ-date.tsx";

interface Props {
  readonly mode: string;
  /** Properties of the field of that name. */
  readonly props: (champ: string) => object;
}

const MODES = [
  { value: "", label: "Non connue" },
  { value: "date", label: "Un jour fixé" },
  { value: "duree", label: "Une durée" },
  { value: "tacite", label: "Une reconduction tacite" },
];

/** How the convention ends, as its article on duration says; unknown is a choice, and is never guessed. */
export function ChampsFin({ mode, props }: Props) {
  return (
    <Fieldset legend="Fin de la convention">
      <div className="champs">
        <NativeSelect
          label="Fin"
          description="Ce que dit l’article sur la durée"
          data={MODES}
          {...props("finMode")}
        />
        {mode === "date" && <ChampDate label="Dernier jour" required {...props("finLe")} />}
        {(mode === "duree" || mode === "tacite") && (
          <TextInput
            label={mode === "duree" ? "Durée (mois)" : "Première durée (mois)"}
            inputMode="numeric"
            required
            {...props("finMois")}
          />
        )}
        {mode === "tacite" && (
          <>
            <TextInput
              label="Reconduite pour (mois)"
              inputMode="numeric"
              required
              {...props("reconductionMois")}
            />
            <TextInput label="Préavis (mois, facultatif)" inputMode="numeric" {...props("preavisMois")} />
            <TextInput
              label="Nombre de reconductions (facultatif)"
              inputMode="numeric"
              {...props("reconductionsMax")}
            />
          </>
        )}
      </div>
    </Fieldset>
  );
}
