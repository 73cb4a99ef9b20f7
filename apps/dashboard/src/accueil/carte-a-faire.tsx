import { Paper, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Etiquette } from "../affichage/etiquette.tsx";
import classes from "./accueil.module.css";

interface Props {
  readonly id: string;
  readonly titre: string;
  readonly total: number;
  /** What is shown when nothing waits. */
  readonly vide: string;
  readonly suite?: ReactNode;
  readonly children: ReactNode;
}

/** One kind of thing to do: how many, which, and where to see them all. */
export function CarteAFaire({ id, titre, total, vide, suite, children }: Props) {
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby={id}>
      <Title order={2} id={id} mb="xs">
        {titre} <Etiquette ton={total > 0 ? "principal" : "neutre"}>{total}</Etiquette>
      </Title>
      {total === 0 ? <Text c="dimmed">{vide}</Text> : <ul className={classes["liste"]}>{children}</ul>}
      {total > 0 && suite !== undefined && <p className={classes["suite"]}>{suite}</p>}
    </Paper>
  );
}
