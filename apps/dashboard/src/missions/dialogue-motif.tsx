import type { Devis } from "@ia-territoires/dossiers";
import { Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import type { DossierMission } from "./dossier-mission.ts";
import { explainConsequence } from "./explain-consequence.ts";

interface Props {
  readonly action: "decliner" | "annuler";
  readonly devis: Devis;
  readonly dossier: DossierMission;
  readonly onFermer: () => void;
}

const TEXTES = {
  decliner: {
    titre: "Décliner le devis",
    consequence: "Le devis sera clos : le bénéficiaire ne le prend pas. Un autre devis pourra être établi.",
    fait: "décliné",
  },
  annuler: {
    titre: "Annuler le devis",
    consequence: "Le devis sera clos, et l’annulation gardée dans l’historique.",
    fait: "annulé",
  },
} as const;

/** Declines or cancels a devis, after telling what it does to the cap. */
export function DialogueMotif({ action, devis, dossier, onFermer }: Props) {
  const [motif, setMotif] = useState("");
  const declin = useEnvoi(trpc.devis.decline.mutationOptions());
  const annulation = useEnvoi(trpc.devis.cancel.mutationOptions());
  const { send, enCours, erreur, refus } = action === "decliner" ? declin : annulation;
  const { titre, consequence, fait } = TEXTES[action];

  async function decide(): Promise<void> {
    const resultat = await send({
      devisId: devis.id,
      version: dossier.version,
      ...(motif.trim() === "" ? {} : { motif: motif.trim() }),
    });
    if (resultat === null) return;
    annonces.add(`Devis ${devis.numero} ${fait}.`);
    onFermer();
  }

  return (
    <DialogueConfirmation
      titre={`${titre} ${devis.numero}`}
      ouvert
      action={titre}
      dangereux
      enCours={enCours}
      onConfirmer={() => void decide()}
      onFermer={onFermer}
    >
      <Stack>
        <Text>{consequence}</Text>
        <ul className="sans-marge">
          {explainConsequence(action, devis, dossier.jauges).map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
        <EtatEnvoi erreur={erreur} refus={refus} />
        <Textarea
          label="Motif (facultatif)"
          rows={2}
          maxLength={500}
          value={motif}
          onChange={(event) => {
            setMotif(event.currentTarget.value);
          }}
        />
      </Stack>
    </DialogueConfirmation>
  );
}
