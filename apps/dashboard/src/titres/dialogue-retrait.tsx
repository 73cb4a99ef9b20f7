import { Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";

interface Props {
  readonly vue: RouterOutputs["titres"]["get"];
  readonly onFermer: () => void;
}

/** Takes a titre out of its batch before it is given, or says that the finance software rejected it. */
export function DialogueRetrait({ vue, onFermer }: Props) {
  const retrait = useEnvoi(trpc.titres.withdraw.mutationOptions());
  const rejet = useEnvoi(trpc.titres.reject.mutationOptions());
  const [motif, setMotif] = useState("");
  const rejete = vue.titre.statut === "transmis";
  const { enCours, erreur, refus } = rejete ? rejet : retrait;
  const nom = rejete ? "Enregistrer le rejet" : "Retirer le titre";

  async function decide(): Promise<void> {
    const cible = { titreId: vue.titre.id, version: vue.version };
    const fait = rejete ? await rejet.send({ ...cible, motif }) : await retrait.send(cible);
    if (fait === null) return;
    annonces.add(
      `Titre ${vue.reference} ${rejete ? "rejeté" : "retiré"} : ses interventions sont de nouveau à facturer.`,
    );
    onFermer();
  }

  return (
    <DialogueConfirmation
      titre={`${nom} : ${vue.reference}`}
      ouvert
      action={nom}
      dangereux
      enCours={enCours}
      onConfirmer={() => void decide()}
      onFermer={onFermer}
    >
      <EtatEnvoi erreur={erreur} refus={refus} />
      <Text mb="sm">
        {rejete
          ? "Le logiciel financier n’a pas pris ce titre. Ses interventions redeviennent à facturer."
          : "Le titre sort du lot. Ses interventions redeviennent à facturer dans un autre."}
      </Text>
      {rejete && (
        <Textarea
          label="Motif du rejet"
          required
          rows={2}
          maxLength={2000}
          value={motif}
          onChange={(event) => {
            setMotif(event.currentTarget.value);
          }}
        />
      )}
    </DialogueConfirmation>
  );
}
