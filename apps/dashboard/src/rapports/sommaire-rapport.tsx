import { Paper, Title } from "@mantine/core";
import type { RapportEcran } from "./atelier/protocole.ts";
import classes from "./rapports.module.css";

/** Where each table is: a report is long. */
export function SommaireRapport({ tableaux }: Pick<RapportEcran, "tableaux">) {
  return (
    <Paper
      component="nav"
      withBorder
      p="lg"
      aria-labelledby="sommaire"
      className={`${classes["sommaire"] ?? ""} sans-impression`}
    >
      <Title order={2} id="sommaire" mb="xs">
        Tableaux
      </Title>
      <ul>
        {tableaux.map(({ code, titre }) => (
          <li key={code}>
            <a
              href={`#${code}`}
              onClick={(event) => {
                // The address keeps the filters, not the place where one reads.
                event.preventDefault();
                const cible = document.getElementById(code);
                cible?.scrollIntoView();
                cible?.focus({ preventScroll: true });
              }}
            >
              {titre}
            </a>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
