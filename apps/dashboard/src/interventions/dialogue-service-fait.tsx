import { isDateIso } from "@ia-territoires/core";
import type { Intervention } from "@ia-territoires/dossiers";
import { NativeSelect, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { DialogueFormulaire } from "../missions/dialogue-formulaire.tsx";
import type { DossierMission } from "../missions/dossier-mission.ts";
import { useSession } from "../session/use-session.ts";

interface Props {
  readonly dossier: DossierMission;
  readonly intervention: Intervention;
  readonly partie: "prestataire" | "beneficiaire";
  readonly onFermer: () => void;
}

/** One side confirms the service: who, in what capacity, when. The vendor shows the paper the other side signed. */
export function DialogueServiceFait({ dossier, intervention, partie, onFermer }: Props) {
  const { aujourdHui, utilisateur } = useSession();
  const envoi = useEnvoi(trpc.interventions.confirm.mutationOptions());
  const surPapier = dossier.cote === "prestataire" && partie === "beneficiaire";
  const { data } = useQuery({
    ...trpc.fichiers.list.queryOptions({ dossierId: dossier.mission.id }),
    enabled: surPapier,
  });
  const form = useForm({
    initialValues: {
      le: aujourdHui,
      nom: surPapier ? "" : (utilisateur?.nom ?? ""),
      qualite: "",
      delegation: "",
      pieceId: "",
    },
    validate: {
      le: (value) =>
        isDateIso(value) && value >= intervention.date && value <= aujourdHui
          ? null
          : "Indiquez une date, de l’intervention à aujourd’hui.",
      nom: (value) => (value.trim() === "" ? "Indiquez qui confirme." : null),
      qualite: (value) => (value.trim() === "" ? "Indiquez sa qualité, par exemple « maire »." : null),
      pieceId: (value) =>
        surPapier && value === "" ? "Choisissez le document signé, déposé parmi les pièces." : null,
    },
  });

  async function save({ le, nom, qualite, delegation, pieceId }: typeof form.values): Promise<void> {
    if (!isDateIso(le)) return;
    const fait = await envoi.send({
      missionId: dossier.mission.id,
      version: dossier.version,
      interventionId: intervention.id,
      partie,
      le,
      signataire: {
        nom: nom.trim(),
        qualite: qualite.trim(),
        ...(delegation.trim() === "" ? {} : { delegation: delegation.trim() }),
      },
      ...(pieceId === "" ? {} : { pieceId }),
    });
    if (fait === null) return;
    annonces.add("Service fait confirmé.");
    onFermer();
  }

  return (
    <DialogueFormulaire
      titre="Confirmer le service fait"
      action="Confirmer le service fait"
      envoi={envoi}
      titreRefus="Le service fait n’a pas été confirmé"
      onSubmit={form.onSubmit(
        (valeurs) => void save(valeurs),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
      onFermer={onFermer}
    >
      <Text>
        Une fois confirmée par les deux parties, l’intervention et sa fiche ne changent plus et peuvent être
        facturées.
      </Text>
      <ChampDate
        label="Constaté le"
        required
        min={intervention.date}
        max={aujourdHui}
        {...form.getInputProps("le")}
      />
      <TextInput label="Nom" required autoComplete="off" {...form.getInputProps("nom")} />
      <TextInput
        label="Qualité"
        required
        description="Par exemple « maire » ou « référent IA »"
        {...form.getInputProps("qualite")}
      />
      <TextInput label="Délégation (facultatif)" {...form.getInputProps("delegation")} />
      {surPapier && (
        <NativeSelect
          label="Document signé par le bénéficiaire"
          description="Déposez-le d’abord parmi les pièces de la mission"
          required
          data={[
            { value: "", label: "Choisir…" },
            ...(data?.fichiers ?? []).map(({ id, nom }) => ({ value: id, label: nom })),
          ]}
          {...form.getInputProps("pieceId")}
        />
      )}
    </DialogueFormulaire>
  );
}
