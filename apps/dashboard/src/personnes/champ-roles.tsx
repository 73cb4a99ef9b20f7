import { Fieldset, Text } from "@mantine/core";
import { ROLES } from "../session/labels.ts";
import classes from "./personnes.module.css";

interface Props {
  readonly value: readonly string[];
  readonly onChange: (roles: string[]) => void;
  readonly error?: React.ReactNode;
}

/** Roles, as boxes to tick: each by its full name. */
export function ChampRoles({ value, onChange, error }: Props) {
  return (
    <Fieldset legend="Rôles" aria-describedby={error === undefined ? undefined : "erreur-roles"}>
      <div className={classes["roles"]}>
        {Object.entries(ROLES).map(([role, libelle], rang) => (
          <label key={role} className={classes["role"]}>
            <input
              type="checkbox"
              checked={value.includes(role)}
              {...(rang === 0 ? { "data-path": "roles" } : {})}
              onChange={(event) => {
                onChange(
                  event.currentTarget.checked ? [...value, role] : value.filter((autre) => autre !== role),
                );
              }}
            />
            {libelle}
          </label>
        ))}
      </div>
      {error !== undefined && error !== null && (
        <Text id="erreur-roles" c="red.9" size="sm" mt="xs" role="alert">
          {error}
        </Text>
      )}
    </Fieldset>
  );
}
