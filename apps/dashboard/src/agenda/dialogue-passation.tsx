import type { Referent } from "@ia-territoires/dossiers";
import { Button, NativeSelect, Stack, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { SaisieGardee } from "../brouillons/saisie-gardee.tsx";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useErreursServeur } from "../formulaires/use-erreurs-serveur.ts";

interface Props {
  readonly referents: readonly Referent[];
  readonly onFermer: () => void;
}

/** Hands over all the créneaux to come of a référent to another, with a note. */
export function DialoguePassation({ referents, onFermer }: Props) {
  const envoi = useEnvoi(trpc.agenda.reassign.mutationOptions());
  const form = useForm({
    initialValues: { de: referents[0]?.id ?? "", vers: referents[1]?.id ?? "", note: "" },
    validate: ({ de, vers, note }) => ({
      ...(de === vers ? { vers: "Choisissez un autre référent." } : {}),
      ...(note.trim() === "" ? { note: "Dites à qui prend la suite ce qu’il doit savoir." } : {}),
    }),
  });
  useErreursServeur(form, envoi.erreur);
  const brouillon = useBrouillon({
    cle: "passation",
    valeurs: form.values,
    modifie: form.isDirty(),
    onReprendre: ({ valeurs }) => {
      form.setValues(valeurs);
    },
  });
  async function save(enConflit: "refuser" | "laisser"): Promise<void> {
    const fait = await envoi.send({ ...form.values, enConflit });
    if (fait === null) return;
    await brouillon.oublier();
    const { length } = fait.creneaux;
    annonces.add(
      length === 0 ? "Aucun créneau à venir : rien n’a changé de mains." : `Créneaux confiés : ${length}.`,
    );
    onFermer();
  }
  const choix = referents.map(({ id, nom }) => ({ value: id, label: nom }));
  return (
    <Dialogue titre="Passer la main" ouvert onFermer={onFermer}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          () => void save("refuser"),
          (erreurs) => {
            focusPremierChamp(erreurs, form.getInputNode);
          },
        )}
      >
        <GardeModifications modifie={form.isDirty() && !envoi.enCours} />
        <Stack>
          <EtatEnvoi erreur={envoi.erreur} refus={envoi.refus} />
          {envoi.refus !== null && (
            <Button variant="default" loading={envoi.enCours} onClick={() => void save("laisser")}>
              Confier les autres, laisser ceux-là
            </Button>
          )}
          <SaisieGardee brouillon={brouillon} />
          <Text>Les organismes gardent leurs demi-journées ; leurs invitations sont mises à jour.</Text>
          <div className="champs">
            <NativeSelect label="Qui passe la main" data={choix} {...form.getInputProps("de")} />
            <NativeSelect label="Qui prend la suite" data={choix} {...form.getInputProps("vers")} />
          </div>
          <Textarea
            label="Note de passation"
            description="Ce qu’il faut savoir de ces missions ; envoyée à qui prend la suite."
            required
            rows={5}
            maxLength={4_000}
            {...form.getInputProps("note")}
          />
          <BoutonsDialogue action="Confier les créneaux" enCours={envoi.enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
