import type { DemandeDocument } from "@ia-territoires/dossiers";
import { Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQuery } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { CasesACocher } from "../formulaires/cases-a-cocher.tsx";
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
      {data?.fichiers.length === 0 ? (
        <Text size="sm">Aucune pièce pour l’instant.</Text>
      ) : (
        <CasesACocher
          legende="Pièces qui répondent à la demande"
          choix={(data?.fichiers ?? []).map(({ id, nom }) => ({ code: id, libelle: nom }))}
          value={form.values.fichierIds}
          path="fichierIds"
          error={form.errors["fichierIds"]}
          onChange={(ids) => {
            form.setFieldValue("fichierIds", ids);
          }}
        />
      )}
    </DialogueFormulaire>
  );
}
