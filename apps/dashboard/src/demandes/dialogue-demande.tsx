import { isDateIso } from "@ia-territoires/core";
import { Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { DialogueFormulaire } from "../missions/dialogue-formulaire.tsx";
import type { DossierMission } from "../missions/dossier-mission.ts";

interface Props {
  readonly dossier: DossierMission;
  readonly onFermer: () => void;
}

/** Asks a document from the body, for a day. */
export function DialogueDemande({ dossier, onFermer }: Props) {
  const envoi = useEnvoi(trpc.demandes.create.mutationOptions());
  const { aujourdHui } = dossier;
  const form = useForm({
    initialValues: { libelle: "", pourquoi: "", pourLe: "" },
    validate: {
      libelle: (value) => (value.trim() === "" ? "Indiquez le document attendu." : null),
      pourLe: (value) =>
        isDateIso(value) && value >= aujourdHui ? null : "Indiquez un jour, au plus tôt aujourd’hui.",
    },
  });

  async function save({ libelle, pourquoi, pourLe }: typeof form.values): Promise<void> {
    if (!isDateIso(pourLe)) return;
    const raison = pourquoi.trim();
    const fait = await envoi.send({
      missionId: dossier.mission.id,
      version: dossier.version,
      libelle: libelle.trim(),
      pourLe,
      ...(raison === "" ? {} : { pourquoi: raison }),
    });
    if (fait === null) return;
    annonces.add("Document demandé.");
    onFermer();
  }

  return (
    <DialogueFormulaire
      titre="Demander un document"
      action="Demander le document"
      envoi={envoi}
      titreRefus="Le document n’a pas été demandé"
      onSubmit={form.onSubmit(
        (valeurs) => void save(valeurs),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
      onFermer={onFermer}
    >
      <Text>
        La demande devient une échéance de la collectivité, rappelée sept jours avant, la veille, puis chaque
        semaine de retard.
      </Text>
      <TextInput label="Document" required maxLength={180} {...form.getInputProps("libelle")} />
      <ChampDate label="Pour le" required min={aujourdHui} {...form.getInputProps("pourLe")} />
      <Textarea
        label="Pourquoi (facultatif)"
        rows={2}
        maxLength={2_000}
        {...form.getInputProps("pourquoi")}
      />
    </DialogueFormulaire>
  );
}
