import { ActionIcon, TextInput } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { parseDemiJournees } from "./parse-demi-journees.ts";

interface Props {
  readonly label: string;
  /** What is typed, kept as text until it is a whole number. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  /** Place of the field in its form, to move the focus to it. */
  readonly path: string;
  /** Names the buttons: « la tranche 2 ». */
  readonly objet: string;
}

/** A number of half-days: typed, by − and +, or with the arrow keys. */
export function ChampDemiJournees({ label, value, onChange, error, path, objet }: Props) {
  const nombre = parseDemiJournees(value);
  function step(by: number): void {
    onChange(String(Math.max(1, (nombre ?? 0) + by)));
  }
  return (
    <TextInput
      label={label}
      data-path={path}
      inputMode="numeric"
      required
      role="spinbutton"
      aria-valuenow={nombre ?? undefined}
      aria-valuemin={1}
      autoComplete="off"
      value={value}
      error={error}
      rightSectionWidth={84}
      rightSectionPointerEvents="all"
      rightSection={
        <>
          <ActionIcon
            variant="subtle"
            size={38}
            aria-label={`Retirer une demi-journée à ${objet}`}
            disabled={nombre !== null && nombre <= 1}
            onClick={() => {
              step(-1);
            }}
          >
            <IconMinus size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size={38}
            aria-label={`Ajouter une demi-journée à ${objet}`}
            onClick={() => {
              step(1);
            }}
          >
            <IconPlus size={18} aria-hidden />
          </ActionIcon>
        </>
      }
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
        event.preventDefault();
        step(event.key === "ArrowUp" ? 1 : -1);
      }}
    />
  );
}
