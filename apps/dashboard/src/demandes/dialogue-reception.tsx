import type { DemandeDocument } from "@ia-territoires/dossiers";
import { Checkbox, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { DialogueFormulaire } from "../missions/dialogue-formulaire.tsx";
import type { DossierMission } from "../missions/dossier-mission.ts";

interface Props {
  readonly dossier: DossierMission;
  readonly demande: DemandeDocument;
  readonly onFermer: () => void;
}

/** Says which of the files of the dossier answer a document asked. */
export function DialogueReception({ dossier, demande, onFermer }: Props) {
  const envoi = useEnvoi(trpc.demandes.receive.mutationOptions());
  const { data } = useQuery(trpc.fichiers.list.queryOptions({ dossierId: dossier.mission.id }));
  const form = useForm<{ fichierIds: string[] }>({
    initialValues: { fichierIds: [] },
    validate: { fichierIds: (ids) => (ids.length === 0 ? "Choisissez au moins une pièce." : null) },
  });

  async function save({ fichierIds }: typeof form.values): Promise<void> {
    const { mission, version } = dossier;
    const fait = await envoi.send({ missionId: mission.id, demandeId: demande.id, version, fichierIds });
    if (fait === null) return;
    annonces.add("Document reçu.");
    onFermer();
  }

  return (
    <DialogueFormulaire
      titre={`Document : ${demande.libelle}`}
      action="Enregistrer"
      envoi={envoi}
      titreRefus="La réception n’a pas été notée"
      onSubmit={form.onSubmit(
        (valeurs) => void save(valeurs),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
      onFermer={onFermer}
    >
      <Text>
        Déposez d’abord le fichier dans la section « Pièces » de cette page, puis choisissez-le ici.
      </Text>
      <Checkbox.Group label="Pièces qui répondent à la demande" {...form.getInputProps("fichierIds")}>
        <Stack gap="xs" mt="xs">
          {(data?.fichiers ?? []).map(({ id, nom }) => (
            <Checkbox key={id} value={id} label={nom} />
          ))}
          {data?.fichiers.length === 0 && <Text size="sm">Aucune pièce pour l’instant.</Text>}
        </Stack>
      </Checkbox.Group>
    </DialogueFormulaire>
  );
}
