import {
  DEMI_JOURNEES,
  type DemiJournee,
  LIBELLES_DEMI_JOURNEE,
  type Referent,
} from "@ia-territoires/dossiers";
import { NativeSelect } from "@mantine/core";
import { useForm } from "@mantine/form";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useErreursServeur } from "../formulaires/use-erreurs-serveur.ts";
import { DialogueFormulaire } from "../missions/dialogue-formulaire.tsx";
import type { AbsenceVue } from "./absences-page.tsx";
import { toDate, type ValeursAbsence, validateAbsence } from "./valeurs-fiche.ts";

interface Props {
  readonly referents: readonly Referent[];
  readonly fiche?: AbsenceVue;
  readonly onFermer: () => void;
}

const DEMIES = DEMI_JOURNEES.map((value) => ({ value, label: LIBELLES_DEMI_JOURNEE[value] }));

/** Enters or corrects an absence, to the half-day, without its reason. */
export function DialogueAbsence({ referents, fiche, onFermer }: Props) {
  const envoi = useEnvoi(trpc.agenda.saveAbsence.mutationOptions());
  const initiales: ValeursAbsence = {
    referentId: fiche?.referentId ?? referents[0]?.id ?? "",
    du: fiche?.du ?? "",
    duDemiJournee: fiche?.duDemiJournee ?? "matin",
    au: fiche?.au ?? "",
    auDemiJournee: fiche?.auDemiJournee ?? "apres-midi",
  };
  const form = useForm<ValeursAbsence>({ initialValues: initiales, validate: validateAbsence });
  useErreursServeur(form, envoi.erreur);
  async function save(valeurs: ValeursAbsence): Promise<void> {
    const { referentId, duDemiJournee, auDemiJournee } = valeurs;
    const [du, au] = [toDate(valeurs.du), toDate(valeurs.au)];
    const cle = { id: fiche?.id ?? null, version: fiche?.version ?? null };
    if ((await envoi.send({ ...cle, referentId, du, duDemiJournee, au, auDemiJournee })) === null) return;
    annonces.add(fiche === undefined ? "Absence ajoutée." : "Absence modifiée.");
    onFermer();
  }
  const choisir = (champ: "duDemiJournee" | "auDemiJournee") => ({
    data: DEMIES,
    value: form.values[champ],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      form.setFieldValue(champ, event.currentTarget.value as DemiJournee);
    },
  });
  return (
    <DialogueFormulaire
      titre={fiche === undefined ? "Nouvelle absence" : "Modifier l’absence"}
      action={fiche === undefined ? "Ajouter l’absence" : "Enregistrer"}
      envoi={envoi}
      titreRefus="L’absence n’a pas été enregistrée"
      onSubmit={form.onSubmit(
        (valeurs) => void save(valeurs),
        (erreurs) => {
          focusPremierChamp(erreurs, form.getInputNode);
        },
      )}
      onFermer={onFermer}
    >
      <GardeModifications modifie={form.isDirty() && !envoi.enCours} />
      <NativeSelect
        label="Référent"
        disabled={fiche !== undefined}
        data={referents.map(({ id, nom }) => ({ value: id, label: nom }))}
        {...form.getInputProps("referentId")}
      />
      <div className="champs">
        <ChampDate label="Du" required {...form.getInputProps("du")} />
        <NativeSelect label="À partir du" {...choisir("duDemiJournee")} />
        <ChampDate label="Au" required {...form.getInputProps("au")} />
        <NativeSelect label="Jusqu’au" {...choisir("auDemiJournee")} />
      </div>
    </DialogueFormulaire>
  );
}
