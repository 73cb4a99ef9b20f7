import { NativeSelect, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { MOTIFS_SECOND_FACTEUR, VERIFICATIONS_IDENTITE } from "./labels-second-facteur.ts";
import type { Personne } from "./personne.ts";

interface Props {
  readonly personne: Personne;
  readonly onFermer: () => void;
}

const toChoix = (libelles: Readonly<Record<string, string>>) => [
  { value: "", label: "Choisir…" },
  ...Object.entries(libelles).map(([value, label]) => ({ value, label })),
];

/** Takes off the second factor that somebody has lost: why, and how one made sure that it is them. */
export function DialogueSecondFacteur({ personne, onFermer }: Props) {
  const { utilisateurId, nom, email } = personne;
  const [motif, setMotif] = useState<keyof typeof MOTIFS_SECOND_FACTEUR | "">("");
  const [verification, setVerification] = useState<keyof typeof VERIFICATIONS_IDENTITE | "">("");
  const [demande, setDemande] = useState(false);
  const { send, enCours, erreur, refus } = useEnvoi(trpc.personnes.removeSecondFacteur.mutationOptions());

  async function remove(): Promise<void> {
    setDemande(true);
    if (motif === "" || verification === "") return;
    if ((await send({ utilisateurId, motif, verification })) === null) return;
    annonces.add(`Double authentification de ${nom} retirée : un courrier le lui dit.`);
    onFermer();
  }

  return (
    <DialogueConfirmation
      titre={`Retirer la double authentification de ${nom}`}
      ouvert
      action="Retirer la double authentification"
      dangereux
      enCours={enCours}
      onConfirmer={() => void remove()}
      onFermer={onFermer}
    >
      <Stack>
        <Text>
          Le mot de passe seul ouvrira ce compte, jusqu’à ce que la personne active de nouveau la double
          authentification. Ses sessions sont fermées, un courrier part à {email}, et le journal garde votre
          réponse.
        </Text>
        <EtatEnvoi erreur={erreur} refus={refus} titreRefus="Rien n’a été retiré" />
        <NativeSelect
          label="Pourquoi"
          required
          value={motif}
          error={demande && motif === "" ? "Indiquez pourquoi." : null}
          onChange={(event) => {
            setMotif(event.currentTarget.value as typeof motif);
          }}
          data={toChoix(MOTIFS_SECOND_FACTEUR)}
        />
        <NativeSelect
          label="Comment vous avez vérifié son identité"
          required
          value={verification}
          error={demande && verification === "" ? "Indiquez comment vous l’avez vérifié." : null}
          onChange={(event) => {
            setVerification(event.currentTarget.value as typeof verification);
          }}
          data={toChoix(VERIFICATIONS_IDENTITE)}
        />
      </Stack>
    </DialogueConfirmation>
  );
}
