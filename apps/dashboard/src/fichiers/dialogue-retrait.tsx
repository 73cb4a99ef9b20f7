import { motifRetraitSchema } from "@ia-territoires/dossiers/schemas";
import { Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";

interface Props {
  readonly fichier: RouterOutputs["fichiers"]["list"]["fichiers"][number];
  readonly onFermer: () => void;
}

/** Withdraws a file, with its reason: it is closed at once, its trace stays. */
export function DialogueRetrait({ fichier, onFermer }: Props) {
  const [motif, setMotif] = useState("");
  const [faute, setFaute] = useState<string | null>(null);
  const { send, enCours, erreur } = useEnvoi(trpc.fichiers.remove.mutationOptions());

  async function remove(): Promise<void> {
    const dite = readErreursSchema(motifRetraitSchema, motif)[""] ?? null;
    setFaute(dite);
    if (dite !== null) return;
    if ((await send({ fichierId: fichier.id, motif: motif.trim() })) === null) return;
    annonces.add(`« ${fichier.nom} » est retiré.`);
    onFermer();
  }

  return (
    <DialogueConfirmation
      titre="Retirer ce fichier"
      ouvert
      action="Retirer le fichier"
      dangereux
      enCours={enCours}
      onConfirmer={() => void remove()}
      onFermer={onFermer}
    >
      <Stack>
        <Text>
          « {fichier.nom} » ne pourra plus être lu par aucune des parties, et son contenu sera effacé dans une
          semaine. L’historique garde son dépôt et son retrait.
        </Text>
        <EtatEnvoi erreur={erreur} refus={null} />
        <Textarea
          label="Motif"
          required
          rows={2}
          maxLength={500}
          value={motif}
          error={faute}
          onChange={(event) => {
            setMotif(event.currentTarget.value);
          }}
        />
      </Stack>
    </DialogueConfirmation>
  );
}
