import { Stack } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import type { ErreurApi } from "../api/read-erreur.ts";
import type { RefusAffiche } from "../api/use-envoi.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";

interface Props {
  readonly titre: string;
  /** Label of the button that does it: the verb of the action. */
  readonly action: string;
  readonly dangereux?: boolean;
  readonly envoi: {
    readonly enCours: boolean;
    readonly erreur: ErreurApi | null;
    readonly refus: RefusAffiche | null;
  };
  readonly titreRefus: string;
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly onFermer: () => void;
  readonly children: ReactNode;
}

/** A short form in a dialog: what went wrong above its fields, then give up or do it. */
export function DialogueFormulaire(props: Props) {
  const { enCours, erreur, refus } = props.envoi;
  return (
    <Dialogue titre={props.titre} ouvert onFermer={props.onFermer}>
      <form noValidate onSubmit={props.onSubmit}>
        <Stack>
          <EtatEnvoi erreur={erreur} refus={refus} titreRefus={props.titreRefus} />
          {props.children}
          <BoutonsDialogue
            action={props.action}
            enCours={enCours}
            dangereux={props.dangereux === true}
            onRenoncer={props.onFermer}
          />
        </Stack>
      </form>
    </Dialogue>
  );
}
