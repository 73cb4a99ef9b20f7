import { type Agenda, type Attente, listAttente } from "@ia-territoires/dossiers";
import { formatDateFr } from "@ia-territoires/core";
import { Button, Paper, Text, Title } from "@mantine/core";
import { memo, useMemo } from "react";
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
  const attentes = useMemo(() => listAttente(agenda), [agenda]);
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
          {attentes.map((attente) => (
            <EnAttente
              key={attente.devis.id}
              attente={attente}
              tenu={enMain?.type === "devis" && enMain.devis.id === attente.devis.id}
              onPrendre={onPrendre}
              onLacher={onLacher}
            />
          ))}
        </ol>
      )}
    </Paper>
  );
});

interface EnAttenteProps extends Pick<Props, "onPrendre" | "onLacher"> {
  readonly attente: Attente;
  readonly tenu: boolean;
}

/** Drawn again when it is taken or let go, and only then. */
const EnAttente = memo(function EnAttente({ attente, tenu, onPrendre, onLacher }: EnAttenteProps) {
  const { devis, restantes } = attente;
  return (
    // Dragging is the mouse's own way: the button within does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
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
        {restantes === 1 ? "une demi-journée" : `${restantes} demi-journées`} à placer, devis {devis.numero}
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
});
