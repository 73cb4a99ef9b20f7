import { Button, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useErreursServeur } from "../formulaires/use-erreurs-serveur.ts";
import type { LigneEcheance } from "./ligne-echeance.ts";
import { toEntreeEcheance, validateEcheance } from "./valeurs-echeance.ts";

interface Props {
  /** The one to correct; left out for a new one. */
  readonly echeance?: LigneEcheance;
  readonly onFermer: () => void;
}

/** Enters or corrects an échéance by hand; only one's own organisme sees it. */
export function DialogueEcheance({ echeance, onFermer }: Props) {
  const creation = useEnvoi(trpc.echeances.create.mutationOptions());
  const correction = useEnvoi(trpc.echeances.update.mutationOptions());
  const { enCours, erreur, refus } = echeance === undefined ? creation : correction;
  const form = useForm({
    initialValues: {
      quoi: echeance?.quoi ?? "",
      jour: echeance?.jour ?? "",
      heure: echeance?.heure ?? "",
      explication: echeance?.explication ?? "",
    },
    validate: validateEcheance,
  });
  useErreursServeur(form, erreur);

  async function save(valeurs: typeof form.values): Promise<void> {
    const entree = toEntreeEcheance(valeurs);
    const fait =
      echeance === undefined
        ? await creation.send({ ...entree, dossierId: null })
        : await correction.send({ ...entree, id: echeance.id, version: echeance.version });
    if (fait === null) return;
    annonces.add(echeance === undefined ? "Échéance ajoutée." : "Échéance modifiée.");
    onFermer();
  }

  const titre = echeance === undefined ? "Nouvelle échéance" : "Modifier l’échéance";
  return (
    <Dialogue titre={titre} ouvert onFermer={onFermer}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (valeurs) => void save(valeurs),
          (erreurs) => {
            focusPremierChamp(erreurs, form.getInputNode);
          },
        )}
      >
        <GardeModifications modifie={form.isDirty() && !enCours} />
        <Stack>
          <EtatEnvoi erreur={erreur} refus={refus} />
          <TextInput label="Ce qui est à faire" required maxLength={200} {...form.getInputProps("quoi")} />
          <div className="champs">
            <ChampDate label="Jour" required {...form.getInputProps("jour")} />
            <TextInput
              type="time"
              label="Heure (facultatif)"
              description="Vide : toute la journée"
              {...form.getInputProps("heure")}
            />
          </div>
          <Textarea
            label="Explication (facultatif)"
            description="Votre organisme seul la voit."
            rows={3}
            maxLength={2_000}
            {...form.getInputProps("explication")}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onFermer}>
              Renoncer
            </Button>
            <Button type="submit" loading={enCours}>
              {echeance === undefined ? "Ajouter l’échéance" : "Enregistrer"}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialogue>
  );
}
