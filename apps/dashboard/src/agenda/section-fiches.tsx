import { Button, Group, Paper, Text, Title } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type ReactNode, useId } from "react";
import { readErreur } from "../api/read-erreur.ts";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { EtatExport } from "../listes/etat-export.tsx";
import { MenuExports } from "../listes/menu-exports.tsx";
import { useExport } from "../listes/use-export.ts";
import classes from "./agenda.module.css";

interface Props<Ligne> {
  /** Code of the list in the registry of the server. */
  readonly code: string;
  readonly titre: string;
  readonly aide: string;
  readonly ajouter: string;
  readonly vide: string;
  readonly lu: {
    readonly isPending: boolean;
    readonly error: unknown;
    readonly data: { readonly lignes: readonly Ligne[]; readonly total: number } | undefined;
  };
  readonly onAjouter: () => void;
  readonly renderLigne: (ligne: Ligne) => ReactNode;
}

/** A short list of the agenda's settings: what it holds, how to add to it, how to take it away. */
export function SectionFiches<Ligne extends { readonly id: string }>(props: Props<Ligne>) {
  const { code, titre, aide, ajouter, vide, lu, onAjouter, renderLigne } = props;
  const titreId = useId();
  const exportListe = useExport(code, {});
  const lignes = lu.data?.lignes ?? [];
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={titreId}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h3" id={titreId}>
            {titre}
          </Title>
          <Text c="dimmed">{aide}</Text>
        </div>
        <Group className="sans-impression">
          {lignes.length > 0 && (
            <MenuExports total={lu.data?.total ?? 0} onChoix={(format) => void exportListe.start(format)} />
          )}
          <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={onAjouter}>
            {ajouter}
          </Button>
        </Group>
      </Group>
      <EtatExport etat={exportListe} />
      {lu.isPending && <SquelettePage />}
      {lu.error !== null && <MessageErreur message={readErreur(lu.error).message} />}
      {lu.data !== undefined && lignes.length === 0 && <Text mt="sm">{vide}</Text>}
      <ul className={classes["fiches"]}>
        {lignes.map((une) => (
          <li key={une.id}>{renderLigne(une)}</li>
        ))}
      </ul>
    </Paper>
  );
}
