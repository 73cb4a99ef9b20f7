import type { Intervention } from "@ia-territoires/dossiers";
import { Button, Fieldset, Group, NativeSelect, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { CasesACocher } from "../formulaires/cases-a-cocher.tsx";
import { FormulaireGarde } from "../formulaires/formulaire-garde.tsx";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import type { DossierMission } from "../missions/dossier-mission.ts";
import { toFiche, toValeursFiche, validateFiche, type ValeursFiche } from "./valeurs-fiche.ts";

const LIBELLES = {
  objectif: "Objectif",
  presents: "Présents",
  realise: "Ce qui a été fait",
  suite: "Suite à donner",
  annexes: "Annexes",
};
const PARTIES = [
  { value: "beneficiaire", label: "Bénéficiaire" },
  { value: "prestataire", label: "Centre de gestion" },
  { value: "autre", label: "Autre" },
];

interface Props {
  readonly dossier: DossierMission;
  readonly intervention: Intervention;
  readonly onFini: () => void;
}

/** The sheet of an intervention: why, who was there, what was done, what comes next, with what papers. */
export function EditeurFiche({ dossier, intervention, onFini }: Props) {
  const queries = useQueryClient();
  const envoi = useEnvoi(trpc.interventions.updateFiche.mutationOptions());
  const { data: pieces } = useQuery(trpc.fichiers.list.queryOptions({ dossierId: dossier.mission.id }));
  const { form, version, conflit, ouverture, reprendre } = useFormulaireVersionne<ValeursFiche>({
    valeurs: toValeursFiche(intervention.fiche),
    version: dossier.version,
    validate: validateFiche,
    erreur: envoi.erreur,
    relire: async () => {
      const relu = await queries.fetchQuery({
        ...trpc.missions.get.queryOptions({ id: dossier.mission.id }),
        staleTime: 0,
      });
      const relue = relu.mission.interventions.find(({ id }) => id === intervention.id);
      return { valeurs: toValeursFiche(relue?.fiche ?? null), version: relu.version };
    },
  });
  const brouillon = useBrouillon({
    cle: `fiche:${intervention.id}`,
    valeurs: form.values,
    modifie: form.isDirty(),
    ouverture,
    onReprendre: reprendre,
  });

  async function save(valeurs: ValeursFiche): Promise<void> {
    const fiche = toFiche(valeurs);
    const fait = await envoi.send({
      missionId: dossier.mission.id,
      interventionId: intervention.id,
      version,
      ...fiche,
      presents: [...fiche.presents],
      annexes: [...fiche.annexes],
    });
    if (fait === null) return;
    await brouillon.oublier();
    annonces.add("Fiche enregistrée.");
    onFini();
  }

  return (
    <FormulaireGarde
      form={form}
      brouillon={brouillon}
      envoi={envoi}
      action="Enregistrer la fiche"
      titreRefus="La fiche n’a pas été enregistrée"
      conflit={conflit}
      libelles={LIBELLES}
      formats={{
        presents: (valeur) =>
          (valeur as ValeursFiche["presents"]).map(({ nom }) => nom).join(", ") || "personne",
        annexes: (valeur) => `${String((valeur as string[]).length)} pièce(s)`,
      }}
      onSave={save}
      onFini={onFini}
    >
      <Textarea
        label={LIBELLES.objectif}
        autosize
        minRows={2}
        maxLength={5_000}
        {...form.getInputProps("objectif")}
      />
      <Fieldset legend={LIBELLES.presents}>
        <Stack>
          {form.values.presents.map((_, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows are only added and removed
            <div className="champs" key={index}>
              <TextInput
                label="Nom"
                required
                autoComplete="off"
                {...form.getInputProps(`presents.${String(index)}.nom`)}
              />
              <TextInput label="Qualité" {...form.getInputProps(`presents.${String(index)}.qualite`)} />
              <NativeSelect
                label="Pour"
                data={PARTIES}
                {...form.getInputProps(`presents.${String(index)}.partie`)}
              />
              <Button
                variant="subtle"
                onClick={() => {
                  form.removeListItem("presents", index);
                }}
              >
                Retirer cette personne
              </Button>
            </div>
          ))}
          <Group>
            <Button
              variant="subtle"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => {
                form.insertListItem("presents", { nom: "", qualite: "", partie: "beneficiaire" });
              }}
            >
              Ajouter une personne
            </Button>
          </Group>
        </Stack>
      </Fieldset>
      <Textarea
        label={LIBELLES.realise}
        autosize
        minRows={4}
        maxLength={20_000}
        {...form.getInputProps("realise")}
      />
      <Textarea
        label={LIBELLES.suite}
        autosize
        minRows={2}
        maxLength={10_000}
        {...form.getInputProps("suite")}
      />
      {pieces?.fichiers.length === 0 ? (
        <Text size="sm">
          Aucune pièce à joindre : déposez-les sur la page de la mission pour les choisir ici.
        </Text>
      ) : (
        <CasesACocher
          legende={LIBELLES.annexes}
          choix={(pieces?.fichiers ?? []).map(({ id, nom }) => ({ code: id, libelle: nom }))}
          value={form.values.annexes}
          path="annexes"
          onChange={(ids) => {
            form.setFieldValue("annexes", ids);
          }}
        />
      )}
    </FormulaireGarde>
  );
}
