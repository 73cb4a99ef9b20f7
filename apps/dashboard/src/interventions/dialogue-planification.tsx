import type { Devis, Intervention } from "@ia-territoires/dossiers";
import { getAvancementDevis } from "@ia-territoires/dossiers";
import { isDateIso } from "@ia-territoires/core";
import { formatDemiJournees } from "@ia-territoires/pricing/cdg";
import { Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { ChampDemiJournees } from "../formulaires/champ-demi-journees.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { parseDemiJournees } from "../formulaires/parse-demi-journees.ts";
import { DialogueFormulaire } from "../missions/dialogue-formulaire.tsx";
import type { DossierMission } from "../missions/dossier-mission.ts";

interface Props {
  readonly dossier: DossierMission;
  readonly devis: Devis;
  /** The intervention to move; none to plan a new one. */
  readonly intervention?: Intervention;
  readonly onFermer: () => void;
}

/** Half-days of an accepted devis on a day agreed with the beneficiary: planned, or moved. */
export function DialoguePlanification({ dossier, devis, intervention, onFermer }: Props) {
  const planification = useEnvoi(trpc.interventions.plan.mutationOptions());
  const deplacement = useEnvoi(trpc.interventions.update.mutationOptions());
  const envoi = intervention === undefined ? planification : deplacement;
  const { reste } = getAvancementDevis(dossier.mission, devis);
  const form = useForm({
    initialValues: {
      date: intervention?.date ?? "",
      demiJournees: String(intervention?.demiJournees ?? 1),
      objectif: "",
    },
    validate: {
      date: (value) => (isDateIso(value) ? null : "Indiquez le jour convenu."),
      demiJournees: (value) =>
        parseDemiJournees(value) === null ? "Indiquez un nombre entier de demi-journées." : null,
    },
  });

  async function save({ date, demiJournees, objectif }: typeof form.values): Promise<void> {
    const nombre = parseDemiJournees(demiJournees);
    if (!isDateIso(date) || nombre === null) return;
    const saisie = { missionId: dossier.mission.id, version: dossier.version, date, demiJournees: nombre };
    const fait =
      intervention === undefined
        ? await planification.send({
            ...saisie,
            devisId: devis.id,
            ...(objectif.trim() === "" ? {} : { objectif: objectif.trim() }),
          })
        : await deplacement.send({ ...saisie, interventionId: intervention.id });
    if (fait === null) return;
    annonces.add(intervention === undefined ? "Intervention planifiée." : "Intervention déplacée.");
    onFermer();
  }

  return (
    <DialogueFormulaire
      titre={
        intervention === undefined
          ? `Planifier une intervention (devis ${devis.numero})`
          : "Déplacer l’intervention"
      }
      action={intervention === undefined ? "Planifier" : "Déplacer"}
      envoi={envoi}
      titreRefus="L’intervention n’a pas été placée"
      onSubmit={form.onSubmit(
        (valeurs) => void save(valeurs),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
      onFermer={onFermer}
    >
      <Text>
        Reste à planifier sous ce devis : {formatDemiJournees(reste + (intervention?.demiJournees ?? 0))}. Une
        demi-journée compte dans l’année de son intervention.
      </Text>
      <ChampDate label="Jour" required {...form.getInputProps("date")} />
      <ChampDemiJournees
        label="Demi-journées"
        path="demiJournees"
        objet="l’intervention"
        value={form.values.demiJournees}
        error={form.errors["demiJournees"]}
        onChange={(value) => {
          form.setFieldValue("demiJournees", value);
        }}
      />
      {intervention === undefined && (
        <Textarea
          label="Objectif (facultatif)"
          rows={2}
          maxLength={2_000}
          {...form.getInputProps("objectif")}
        />
      )}
    </DialogueFormulaire>
  );
}
