import { type Agenda, listAttente } from "@ia-territoires/dossiers";
import { formatDateFr } from "@ia-territoires/core";
import { Button, Paper, Text, Title } from "@mantine/core";
import { memo } from "react";
import classes from "./agenda.module.css";
import type { EnMain } from "./en-main.ts";

interface Props {
  readonly agenda: Agenda;
  readonly enMain: EnMain | null;
  readonly onPrendre: (enMain: EnMain) => void;
  readonly onLacher: () => void;
}

/** Devis accepted whose half-days are not all placed, first to be served first. */
export const PanneauAttente = memo(function PanneauAttente({ agenda, enMain, onPrendre, onLacher }: Props) {
  const attentes = listAttente(agenda);
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="titre-attente" className="sans-impression">
      <Title order={2} size="h4" id="titre-attente">
        File d’attente
      </Title>
      <Text size="sm" c="dimmed">
        Accepté le premier, placé le premier.
      </Text>
      {attentes.length === 0 ? (
        <Text mt="sm">Toutes les demi-journées acceptées sont placées.</Text>
      ) : (
        <ol className={classes["attente"]}>
          {attentes.map(({ devis, restantes }) => {
            const tenu = enMain?.type === "devis" && enMain.devis.id === devis.id;
            return (
              // Dragging is the mouse's own way: the button within does the same.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
              <li
                key={devis.id}
                draggable
                onDragStart={(event) => {
                  event.dataTransfer.setData("text/plain", devis.id);
                  event.dataTransfer.effectAllowed = "move";
                  onPrendre({ type: "devis", devis });
                }}
                onDragEnd={(event) => {
                  if (event.dataTransfer.dropEffect === "none") onLacher();
                }}
              >
                <span className={classes["quoi"]}>{devis.beneficiaire}</span>
                <span className={classes["note"]}>
                  {restantes === 1 ? "une demi-journée" : `${restantes} demi-journées`} à placer, devis{" "}
                  {devis.numero}
                  {devis.accepteLe !== null && `, accepté le ${formatDateFr(devis.accepteLe)}`}
                </span>
                <Button
                  variant={tenu ? "filled" : "default"}
                  size="compact-md"
                  aria-pressed={tenu}
                  aria-label={`Placer une demi-journée pour ${devis.beneficiaire}, devis ${devis.numero}`}
                  onClick={() => {
                    if (tenu) onLacher();
                    else onPrendre({ type: "devis", devis });
                  }}
                >
                  {tenu ? "En main" : "Placer"}
                </Button>
              </li>
            );
          })}
        </ol>
      )}
    </Paper>
  );
});
