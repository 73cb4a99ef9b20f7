import type { FormatExport } from "@ia-territoires/server/api";
import { Text, UnstyledButton } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useId } from "react";
import { formatNombre } from "../affichage/format-nombre.ts";
import { MenuDeroulant } from "../coquille/menu-deroulant.tsx";
import { FORMATS_EXPORT } from "./formats-export.ts";
import classes from "./listes.module.css";

interface Props {
  /** Rows of the list, as it is filtered. */
  readonly total: number;
  readonly onChoix: (format: FormatExport) => void;
}

/** Formats in which the list can be taken away, as it is filtered and sorted on screen. */
export function MenuExports({ total, onChoix }: Props) {
  const id = useId();
  return (
    <MenuDeroulant
      id={id}
      libelle="Exporter la liste"
      contenu="Exporter"
      icone={<IconDownload size={18} aria-hidden />}
    >
      <ul className={classes["menu"]} aria-label="Formats d’export">
        {FORMATS_EXPORT.map(({ format, libelle, plafond }) => (
          <li key={format}>
            <UnstyledButton
              className={classes["choix"]}
              popoverTarget={id}
              popoverTargetAction="hide"
              onClick={() => {
                onChoix(format);
              }}
            >
              {libelle}
              {plafond !== undefined && total > plafond && (
                <Text size="sm" c="dimmed">
                  {formatNombre(plafond)} lignes au plus : filtrez d’abord
                </Text>
              )}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </MenuDeroulant>
  );
}
