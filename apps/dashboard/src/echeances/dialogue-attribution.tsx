import { Stack, Text } from "@mantine/core";
import { useState } from "react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { ChampPersonne } from "./champ-personne.tsx";
import type { LigneEcheance } from "./ligne-echeance.ts";

interface Props {
  readonly echeance: LigneEcheance;
  readonly onFermer: () => void;
}

/** Gives an échéance of a dossier to a person of the organisme; its digest then tells that person only. */
export function DialogueAttribution({ echeance, onFermer }: Props) {
  const { id, version, quoi, attribueeA } = echeance;
  const [choisie, setChoisie] = useState(attribueeA?.id ?? "");
  const { send, enCours, erreur, refus } = useEnvoi(trpc.echeances.assign.mutationOptions());

  async function save(): Promise<void> {
    if ((await send({ id, version, attribueeA: choisie === "" ? null : choisie })) === null) return;
    annonces.add("Attribution enregistrée.");
    onFermer();
  }

  return (
    <Dialogue titre="Attribuer l’échéance" ouvert onFermer={onFermer}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <EtatEnvoi erreur={erreur} refus={refus} />
          <Text>{formatTypographie(quoi)}</Text>
          <ChampPersonne
            actuelle={attribueeA}
            description="Le résumé quotidien ne la rappellera qu’à cette personne."
            value={choisie}
            onChange={(event) => {
              setChoisie(event.currentTarget.value);
            }}
          />
          <BoutonsDialogue action="Enregistrer" enCours={enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
