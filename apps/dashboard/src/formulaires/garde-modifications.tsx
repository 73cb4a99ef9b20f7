import { Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";

/** Asks before leaving a page whose form has unsaved changes, inside the application and when the tab closes. */
export function GardeModifications({ modifie }: { readonly modifie: boolean }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => modifie && current.pathname !== next.pathname,
    enableBeforeUnload: modifie,
    withResolver: true,
  });
  return (
    <DialogueConfirmation
      titre="Quitter sans enregistrer ?"
      ouvert={status === "blocked"}
      action="Quitter sans enregistrer"
      dangereux
      renoncer="Rester sur la page"
      onConfirmer={() => proceed?.()}
      onFermer={() => reset?.()}
    >
      <Text>
        Vos modifications ne sont pas enregistrées : elles seront perdues si vous quittez cette page.
      </Text>
    </DialogueConfirmation>
  );
}
