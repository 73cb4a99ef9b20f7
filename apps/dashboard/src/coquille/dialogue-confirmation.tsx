import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { Dialogue } from "./dialogue.tsx";

interface Props {
  readonly titre: string;
  readonly ouvert: boolean;
  /** Label of the button that does it: the verb of the action, never « OK ». */
  readonly action: string;
  readonly dangereux?: boolean;
  readonly enCours?: boolean;
  readonly onConfirmer: () => void;
  readonly onFermer: () => void;
  readonly renoncer?: string;
  readonly children: ReactNode;
}

/** Asks before an action that counts, and tells what it will do. */
export function DialogueConfirmation(props: Props) {
  return (
    <Dialogue titre={props.titre} ouvert={props.ouvert} onFermer={props.onFermer}>
      {props.children}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" size="md" onClick={props.onFermer} disabled={props.enCours === true}>
          {props.renoncer ?? "Renoncer"}
        </Button>
        <Button
          size="md"
          color={props.dangereux === true ? "red" : "petrole"}
          loading={props.enCours === true}
          onClick={props.onConfirmer}
        >
          {props.action}
        </Button>
      </Group>
    </Dialogue>
  );
}
