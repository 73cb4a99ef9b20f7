import { Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { ErreurApi } from "../api/read-erreur.ts";
import type { RefusAffiche } from "../api/use-envoi.ts";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { DialogueFormulaire } from "./dialogue-formulaire.tsx";

interface Props {
  readonly titre: string;
  readonly consequence: string;
  readonly envoi: {
    readonly enCours: boolean;
    readonly erreur: ErreurApi | null;
    readonly refus: RefusAffiche | null;
  };
  readonly onConfirmer: (motif: string) => Promise<void>;
  readonly onFermer: () => void;
}

/** Cancels or sets something aside, with the reason that the other party will read. */
export function DialogueMotifRequis({ titre, consequence, envoi, onConfirmer, onFermer }: Props) {
  const form = useForm({
    initialValues: { motif: "" },
    validate: { motif: (value) => (value.trim() === "" ? "Indiquez le motif." : null) },
  });
  return (
    <DialogueFormulaire
      titre={titre}
      action={titre}
      dangereux
      envoi={envoi}
      titreRefus="Rien n’a été changé"
      onSubmit={form.onSubmit(
        ({ motif }) => void onConfirmer(motif.trim()),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
      onFermer={onFermer}
    >
      <Text>{consequence}</Text>
      <Textarea label="Motif" required rows={2} maxLength={2_000} {...form.getInputProps("motif")} />
    </DialogueFormulaire>
  );
}
