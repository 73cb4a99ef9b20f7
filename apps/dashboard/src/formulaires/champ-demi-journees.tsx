import { ActionIcon, TextInput } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./champ-demi-journees.module.css";
import { parseDemiJournees } from "./parse-demi-journees.ts";

interface Props {
  readonly label: string;
  /** What is typed, kept as text until it is a whole number. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  /** Names the buttons: « la tranche 2 ». */
  readonly objet: string;
}

/** A number of half-days: typed, by − and +, or with the arrow keys. */
export function ChampDemiJournees({ label, value, onChange, error, objet }: Props) {
  const nombre = parseDemiJournees(value);
  function step(by: number): void {
    onChange(String(Math.max(1, (nombre ?? 0) + by)));
  }
  return (
    <div className={classes["champ"]}>
      <TextInput
        label={label}
        inputMode="numeric"
        role="spinbutton"
        aria-valuenow={nombre ?? undefined}
        aria-valuemin={1}
        autoComplete="off"
        className={classes["saisie"]}
        value={value}
        error={error}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
          event.preventDefault();
          step(event.key === "ArrowUp" ? 1 : -1);
        }}
      />
      <div className={classes["boutons"]}>
        <ActionIcon
          variant="default"
          size={42}
          aria-label={`Retirer une demi-journée à ${objet}`}
          disabled={nombre !== null && nombre <= 1}
          onClick={() => {
            step(-1);
          }}
        >
          <IconMinus size={18} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={42}
          aria-label={`Ajouter une demi-journée à ${objet}`}
          onClick={() => {
            step(1);
          }}
        >
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
