import { type Devis, getAvancementDevis } from "@ia-territoires/dossiers";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import { Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueFormulaire } from "../missions/dialogue-formulaire.tsx";
import type { DossierMission } from "../missions/dossier-mission.ts";

interface Props {
  readonly dossier: DossierMission;
  readonly devis: Devis;
  readonly onFermer: () => void;
}

/** Ends a devis as it stands: what was not done goes back to the yearly cap. */
export function DialogueSolde({ dossier, devis, onFermer }: Props) {
  const envoi = useEnvoi(trpc.devis.settle.mutationOptions());
  const form = useForm({ initialValues: { motif: "" } });
  const { reste } = getAvancementDevis(dossier.mission, devis);

  async function settle({ motif }: typeof form.values): Promise<void> {
    const dit = motif.trim();
    const saisie = { devisId: devis.id, version: dossier.version, ...(dit === "" ? {} : { motif: dit }) };
    if ((await envoi.send(saisie)) === null) return;
    annonces.add(`Devis ${devis.numero} soldé.`);
    onFermer();
  }

  return (
    <DialogueFormulaire
      titre={`Solder le devis ${devis.numero}`}
      action="Solder le devis"
      envoi={envoi}
      titreRefus="Le devis n’a pas été soldé"
      onSubmit={form.onSubmit((valeurs) => void settle(valeurs))}
      onFermer={onFermer}
    >
      <Text>
        {formatDemiJournees(reste)} rendue{reste > 1 ? "s" : ""} au plafond annuel. Ce qui est fait reste
        compté, et se facture.
      </Text>
      <Textarea label="Motif (facultatif)" rows={2} maxLength={2_000} {...form.getInputProps("motif")} />
    </DialogueFormulaire>
  );
}
