import { TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useErreursServeur } from "../formulaires/use-erreurs-serveur.ts";
import { DialogueFormulaire } from "../missions/dialogue-formulaire.tsx";
import type { FermetureVue } from "./absences-page.tsx";
import { toDate, validateFermeture } from "./valeurs-fiche.ts";

interface Props {
  readonly fiche?: FermetureVue;
  readonly onFermer: () => void;
}

/** Enters or corrects days on which nobody intervenes. */
export function DialogueFermeture({ fiche, onFermer }: Props) {
  const envoi = useEnvoi(trpc.agenda.saveFermeture.mutationOptions());
  const form = useForm({
    initialValues: { libelle: fiche?.libelle ?? "", du: fiche?.du ?? "", au: fiche?.au ?? "" },
    validate: validateFermeture,
  });
  useErreursServeur(form, envoi.erreur);
  async function save({ libelle, du, au }: typeof form.values): Promise<void> {
    const cle = { id: fiche?.id ?? null, version: fiche?.version ?? null };
    if ((await envoi.send({ ...cle, libelle, du: toDate(du), au: toDate(au) })) === null) return;
    annonces.add(fiche === undefined ? "Fermeture ajoutée." : "Fermeture modifiée.");
    onFermer();
  }
  return (
    <DialogueFormulaire
      titre={fiche === undefined ? "Nouvelle fermeture" : "Modifier la fermeture"}
      action={fiche === undefined ? "Ajouter la fermeture" : "Enregistrer"}
      envoi={envoi}
      titreRefus="La fermeture n’a pas été enregistrée"
      onSubmit={form.onSubmit(
        (valeurs) => void save(valeurs),
        (erreurs) => {
          focusPremierChamp(erreurs, form.getInputNode);
        },
      )}
      onFermer={onFermer}
    >
      <GardeModifications modifie={form.isDirty() && !envoi.enCours} />
      <TextInput
        label="Motif"
        description="Par exemple : pont de l’Ascension"
        required
        maxLength={120}
        {...form.getInputProps("libelle")}
      />
      <div className="champs">
        <ChampDate label="Du" required {...form.getInputProps("du")} />
        <ChampDate label="Au" required {...form.getInputProps("au")} />
      </div>
    </DialogueFormulaire>
  );
}
