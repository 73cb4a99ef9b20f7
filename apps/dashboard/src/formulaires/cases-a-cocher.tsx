import { Fieldset, Text } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./cases-a-cocher.module.css";

interface Props {
  readonly legende: string;
  readonly description?: string;
  readonly choix: readonly { readonly code: string; readonly libelle: string }[];
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
  readonly error?: ReactNode;
  /** Place of the field in its form, to move the focus to it. */
  readonly path: string;
}

/** Boxes to tick under one legend, each by its full name. */
export function CasesACocher({ legende, description, choix, value, onChange, error, path }: Props) {
  const id = useId();
  const dites = [
    ...(description === undefined ? [] : [`${id}-aide`]),
    ...(error === undefined || error === null ? [] : [`${id}-erreur`]),
  ];
  return (
    <Fieldset legend={legende} {...(dites.length === 0 ? {} : { "aria-describedby": dites.join(" ") })}>
      {description !== undefined && (
        <Text id={`${id}-aide`} size="sm" c="dimmed" mb="xs">
          {description}
        </Text>
      )}
      <div className={classes["cases"]}>
        {choix.map(({ code, libelle }, rang) => (
          <label key={code} className={classes["case"]}>
            <input
              type="checkbox"
              checked={value.includes(code)}
              {...(rang === 0 ? { "data-path": path } : {})}
              onChange={(event) => {
                onChange(
                  event.currentTarget.checked ? [...value, code] : value.filter((autre) => autre !== code),
                );
              }}
            />
            {libelle}
          </label>
        ))}
      </div>
      {error !== undefined && error !== null && (
        <Text id={`${id}-erreur`} c="red.9" size="sm" mt="xs" role="alert">
          {error}
        </Text>
      )}
    </Fieldset>
  );
}
