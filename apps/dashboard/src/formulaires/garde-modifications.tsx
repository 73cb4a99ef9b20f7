import { Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";

/** Asks before leaving a page whose form has unsaved changes, inside the application and when the tab closes. */
export function GardeModifications({
  modifie,
  gardee = false,
  perdu = "Vos modifications ne sont pas enregistrées : elles seront perdues si vous quittez cette page.",
}: {
  readonly modifie: boolean;
  /** What is typed is kept as a draft: leaving loses nothing. */
  readonly gardee?: boolean;
  /** What leaving loses. */
  readonly perdu?: string;
}) {
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
        {gardee
          ? "Vos modifications ne sont pas enregistrées. Votre saisie est gardée : elle vous sera proposée quand vous rouvrirez ce formulaire."
          : perdu}
      </Text>
    </DialogueConfirmation>
  );
}
