import type { Devis } from "@ia-territoires/dossiers";
import { Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { deferDevis } from "./defer-devis.ts";
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
  },
  annuler: {
    titre: "Annuler le devis",
    consequence: "Le devis sera clos, et l’annulation gardée dans l’historique.",
  },
} as const;

/** Declines or cancels a devis, after telling what it does to the cap. */
export function DialogueMotif({ action, devis, dossier, onFermer }: Props) {
  const [motif, setMotif] = useState("");
  const { titre, consequence } = TEXTES[action];

  function decide(): void {
    deferDevis({
      genre: action,
      missionId: dossier.mission.id,
      devis,
      version: dossier.version,
      ...(motif.trim() === "" ? {} : { motif: motif.trim() }),
    });
    onFermer();
  }

  return (
    <DialogueConfirmation
      titre={`${titre} ${devis.numero}`}
      ouvert
      action={titre}
      dangereux
      onConfirmer={decide}
      onFermer={onFermer}
    >
      <Stack>
        <Text>{consequence}</Text>
        <ul className="sans-marge">
          {explainConsequence(action, devis, dossier.jauges).map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
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
