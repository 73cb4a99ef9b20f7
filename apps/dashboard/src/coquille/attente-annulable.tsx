import { Button, Group, Text } from "@mantine/core";
import { useEffect } from "react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { type ActionDifferee, actionsDifferees } from "./actions-differees.ts";

interface Props {
  readonly action: ActionDifferee;
  readonly enCours: boolean;
}

/** What is about to be done, the way to give it up and the way not to wait; time stops while one is on it. */
export function AttenteAnnulable({ action, enCours }: Props) {
  const { objet, message, renoncer, faire } = action;
  // Gone with the focus or the pointer on it, it hears of no departure: time goes on.
  useEffect(
    () => () => {
      actionsDifferees.resume(objet);
    },
    [objet],
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- nothing is done here: time stops while one is there
    <div
      role="group"
      aria-label={formatTypographie(message)}
      onMouseEnter={() => {
        actionsDifferees.pause(objet);
      }}
      onMouseLeave={() => {
        actionsDifferees.resume(objet);
      }}
      onFocus={() => {
        actionsDifferees.pause(objet);
      }}
      onBlur={() => {
        actionsDifferees.resume(objet);
      }}
    >
      <Text role="status">{formatTypographie(message)} Vous avez dix secondes pour y renoncer.</Text>
      <Group mt="xs">
        <Button
          variant="default"
          disabled={enCours}
          onClick={() => {
            actionsDifferees.cancel(objet);
          }}
        >
          {renoncer}
        </Button>
        <Button loading={enCours} onClick={() => void actionsDifferees.runNow(objet)}>
          {faire}
        </Button>
      </Group>
    </div>
  );
}
