import { isDateIso } from "@ia-territoires/core";
import type { Intervention } from "@ia-territoires/dossiers";
import { Text } from "@mantine/core";
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
import { useSession } from "../session/use-session.ts";

interface Props {
  readonly dossier: DossierMission;
  readonly intervention: Intervention;
  readonly onFermer: () => void;
}

/** The day on which an intervention took place, and how many half-days it lasted. */
export function DialogueRealisation({ dossier, intervention, onFermer }: Props) {
  const { aujourdHui } = useSession();
  const envoi = useEnvoi(trpc.interventions.complete.mutationOptions());
  const form = useForm({
    initialValues: {
      date: intervention.date > aujourdHui ? aujourdHui : intervention.date,
      demiJournees: String(intervention.demiJournees),
    },
    validate: {
      date: (value) =>
        isDateIso(value) && value <= aujourdHui ? null : "Indiquez le jour, au plus tard aujourd’hui.",
      demiJournees: (value) =>
        parseDemiJournees(value) === null ? "Indiquez un nombre entier de demi-journées." : null,
    },
  });

  async function save({ date, demiJournees }: typeof form.values): Promise<void> {
    const nombre = parseDemiJournees(demiJournees);
    if (!isDateIso(date) || nombre === null) return;
    const fait = await envoi.send({
      missionId: dossier.mission.id,
      version: dossier.version,
      interventionId: intervention.id,
      date,
      demiJournees: nombre,
    });
    if (fait === null) return;
    annonces.add("Intervention réalisée : rédigez sa fiche, puis confirmez le service fait.");
    onFermer();
  }

  return (
    <DialogueFormulaire
      titre="Noter la réalisation"
      action="Noter la réalisation"
      envoi={envoi}
      titreRefus="La réalisation n’a pas été notée"
      onSubmit={form.onSubmit(
        (valeurs) => void save(valeurs),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
      onFermer={onFermer}
    >
      <Text>Les demi-journées comptent dans l’année du jour où elles ont été faites.</Text>
      <ChampDate label="Faite le" required max={aujourdHui} {...form.getInputProps("date")} />
      <ChampDemiJournees
        label="Demi-journées faites"
        path="demiJournees"
        objet="l’intervention"
        value={form.values.demiJournees}
        error={form.errors["demiJournees"]}
        onChange={(value) => {
          form.setFieldValue("demiJournees", value);
        }}
      />
    </DialogueFormulaire>
  );
}
