import type { VueListe } from "@ia-territoires/server/api";
import { Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";

interface Props {
  readonly code: string;
  readonly recherche: VueListe["recherche"];
  readonly onFermer: () => void;
}

/** Asks under which name to keep the present filters. */
export function DialogueVue({ code, recherche, onFermer }: Props) {
  const [nom, setNom] = useState("");
  const [vide, setVide] = useState(false);
  const { send, enCours, erreur, refus } = useEnvoi(trpc.listes.saveVue.mutationOptions());

  async function save(): Promise<void> {
    setVide(nom.trim() === "");
    if (nom.trim() === "") return;
    if ((await send({ liste: code, nom: nom.trim(), recherche })) === null) return;
    annonces.add(`Vue « ${nom.trim()} » enregistrée.`);
    onFermer();
  }

  return (
    <Dialogue titre="Enregistrer cette vue" ouvert onFermer={onFermer}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <EtatEnvoi erreur={erreur} refus={refus} />
          <TextInput
            label="Nom de la vue"
            description="Pour vous seul. Le même nom remplace la vue qui le porte."
            maxLength={80}
            autoComplete="off"
            value={nom}
            error={vide && "Indiquez un nom."}
            onChange={(event) => {
              setNom(event.currentTarget.value);
            }}
          />
          <BoutonsDialogue action="Enregistrer" enCours={enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
