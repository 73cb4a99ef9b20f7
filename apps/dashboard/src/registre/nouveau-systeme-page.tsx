import { LIBELLES_USAGE, type UsageSysteme } from "@ia-territoires/dossiers/systemes";
import { descriptionSystemeSchema } from "@ia-territoires/dossiers/systemes/schemas";
import { Button, Group, NativeSelect, Paper, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { SaisieGardee } from "../brouillons/saisie-gardee.tsx";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";
import { useErreursServeur } from "../formulaires/use-erreurs-serveur.ts";
import { ChampsSysteme, type ValeursSysteme } from "./champs-systeme.tsx";

interface Valeurs extends ValeursSysteme {
  usage: UsageSysteme;
  organismeId: string;
}

/** Declares a system: four fields, then the questions. */
export function NouveauSystemePage() {
  const navigate = useNavigate();
  const { data: choix } = useSuspenseQuery(trpc.registre.getChoix.queryOptions());
  const { send, enCours, erreur, refus } = useEnvoi(trpc.registre.create.mutationOptions());
  const form = useForm<Valeurs>({
    initialValues: {
      nom: "",
      fournisseur: "",
      finalite: "",
      service: "",
      usage: "projet",
      organismeId: choix.declarables[0]?.id ?? "",
    },
    validate: (valeurs) => readErreursSchema(descriptionSystemeSchema, valeurs),
    validateInputOnBlur: true,
  });
  useErreursServeur(form, erreur);
  const brouillon = useBrouillon({
    cle: "systeme-nouveau",
    valeurs: form.values,
    modifie: form.isDirty(),
    onReprendre: ({ valeurs }) => {
      form.setValues(valeurs);
    },
  });

  async function create({ organismeId, usage, ...description }: Valeurs): Promise<void> {
    const lue = descriptionSystemeSchema.parse(description);
    const cree = await send({ organismeId, usage, ...lue });
    if (cree === null) return;
    await brouillon.oublier();
    await navigate({
      to: "/registre/$systemeId/questions",
      params: { systemeId: cree.systemeId },
      ignoreBlocker: true,
    });
  }

  return (
    <>
      <FilDAriane etapes={[{ libelle: "Registre", lien: { to: "/registre" } }]} ici="Déclarer un système" />
      <TitrePage
        titre="Déclarer un système"
        sousTitre="Décrivez-le en deux phrases ; les questions viennent ensuite, une par une. Chaque réponse est enregistrée aussitôt."
      />
      <form
        noValidate
        onSubmit={form.onSubmit(
          (valeurs) => void create(valeurs),
          (errors) => {
            focusPremierChamp(errors, form.getInputNode);
          },
        )}
      >
        <GardeModifications modifie={form.isDirty() && !enCours} gardee={brouillon.garde} />
        <Stack maw="52rem">
          <SaisieGardee brouillon={brouillon} />
          <EtatEnvoi erreur={erreur} refus={refus} titreRefus="Le système n’a pas été déclaré" />
          <Paper withBorder p="lg">
            <Stack>
              {choix.declarables.length > 1 && (
                <NativeSelect
                  label="Organisme"
                  description="Le vôtre, ou un organisme servi sous une convention signée"
                  data={choix.declarables.map(({ id, nom }) => ({ value: id, label: nom }))}
                  {...form.getInputProps("organismeId")}
                />
              )}
              <ChampsSysteme form={form} />
              <NativeSelect
                label="Où en est-il ?"
                data={Object.entries(LIBELLES_USAGE).map(([value, label]) => ({ value, label }))}
                {...form.getInputProps("usage")}
              />
              <Group>
                <Button type="submit" size="md" loading={enCours}>
                  Déclarer et répondre aux questions
                </Button>
              </Group>
            </Stack>
          </Paper>
        </Stack>
      </form>
    </>
  );
}
