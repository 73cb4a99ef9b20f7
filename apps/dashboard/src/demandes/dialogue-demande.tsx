import { isDateIso } from "@ia-territoires/core";
import { Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { DialogueFormulaire } from "../missions/dialogue-formulaire.tsx";
import type { DossierMission } from "../missions/dossier-mission.ts";
import { AnnonceDestinataire } from "./annonce-destinataire.tsx";

interface Props {
  readonly dossier: DossierMission;
  readonly destinataire: RouterOutputs["demandes"]["getEnvois"]["destinataire"];
  readonly onFermer: () => void;
}

/** Asks a document from the body, for a day. */
export function DialogueDemande({ dossier, destinataire, onFermer }: Props) {
  const envoi = useEnvoi(trpc.demandes.create.mutationOptions());
  const { aujourdHui } = dossier;
  const form = useForm({
    initialValues: { libelle: "", pourquoi: "", pourLe: "", sansCourriel: false },
    validate: {
      libelle: (value) => (value.trim() === "" ? "Indiquez le document attendu." : null),
      pourLe: (value) =>
        isDateIso(value) && value >= aujourdHui ? null : "Indiquez un jour, au plus tôt aujourd’hui.",
      sansCourriel: (value) =>
        destinataire.par !== "rien" || value
          ? null
          : "Complétez le contact de l’organisme, ou dites que vous le prévenez.",
    },
  });

  async function save({ libelle, pourquoi, pourLe, sansCourriel }: typeof form.values): Promise<void> {
    if (!isDateIso(pourLe)) return;
    const raison = pourquoi.trim();
    const fait = await envoi.send({
      missionId: dossier.mission.id,
      version: dossier.version,
      libelle: libelle.trim(),
      pourLe,
      sansCourriel,
      ...(raison === "" ? {} : { pourquoi: raison }),
    });
    if (fait === null) return;
    annonces.add(
      destinataire.par === "courriel" ? `Document demandé à ${destinataire.adresse}.` : "Document demandé.",
    );
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
      <AnnonceDestinataire
        destinataire={destinataire}
        organisme={dossier.beneficiaire}
        sansCourriel={form.getInputProps("sansCourriel", { type: "checkbox" })}
      />
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
