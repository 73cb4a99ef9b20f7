import { type DateIso, isDateIso } from "@ia-territoires/core";
import type { Emission } from "@ia-territoires/dossiers";
import { emissionSchema } from "@ia-territoires/dossiers/schemas";
import { Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { ErreurApi } from "../api/read-erreur.ts";
import type { RefusAffiche } from "../api/use-envoi.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";

interface Props {
  readonly titre: string;
  readonly emission: Emission | undefined;
  readonly aujourdHui: DateIso;
  /** A correction says why; a first record does not. */
  readonly avecMotif: boolean;
  readonly enCours: boolean;
  readonly erreur: ErreurApi | null;
  readonly refus: RefusAffiche | null;
  readonly onEnvoi: (saisie: Emission & { readonly motif: string }) => Promise<void>;
  readonly onFermer: () => void;
}

/** What the finance software gave back: number, bordereau and date. */
export function DialogueEmission(props: Props) {
  const { titre, emission, aujourdHui, avecMotif, enCours, erreur, refus, onEnvoi, onFermer } = props;
  const form = useForm({
    initialValues: {
      numero: emission?.numero ?? "",
      bordereau: emission?.bordereau ?? "",
      emisLe: emission?.emisLe ?? aujourdHui,
      motif: "",
    },
    validate: (valeurs) => ({
      ...readErreursSchema(emissionSchema, valeurs),
      ...(isDateIso(valeurs.emisLe) ? {} : { emisLe: "La date d’émission est attendue." }),
      ...(avecMotif && valeurs.motif.trim() === "" ? { motif: "Dites pourquoi le numéro change." } : {}),
    }),
  });
  return (
    <Dialogue titre={titre} ouvert onFermer={onFermer}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (valeurs) => void onEnvoi(valeurs),
          (erreurs) => {
            focusPremierChamp(erreurs, form.getInputNode);
          },
        )}
      >
        <Stack>
          <EtatEnvoi erreur={erreur} refus={refus} titreRefus="Le numéro n’a pas été enregistré" />
          <TextInput label="Numéro du titre" required autoComplete="off" {...form.getInputProps("numero")} />
          <TextInput
            label="Numéro du bordereau"
            required
            autoComplete="off"
            {...form.getInputProps("bordereau")}
          />
          <ChampDate label="Émis le" required {...form.getInputProps("emisLe")} />
          {avecMotif && (
            <Textarea label="Pourquoi le corriger" required rows={2} {...form.getInputProps("motif")} />
          )}
          <BoutonsDialogue action="Enregistrer le numéro" enCours={enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
