import { COMPTE_EXERCICES_ANTERIEURS } from "@ia-territoires/dossiers";
import { imputationSchema } from "@ia-territoires/dossiers/schemas";
import { Button, Group, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { Sources } from "../affichage/sources.tsx";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";

type Reglage = RouterOutputs["titres"]["getCadre"]["reglage"];

const LIBELLES = {
  chapitre: "Chapitre",
  article: "Article",
  compteAnterieur: "Compte des exercices antérieurs",
};

const toValeurs = (reglage: Reglage) => ({
  chapitre: reglage?.chapitre ?? "",
  article: reglage?.article ?? "",
  compteAnterieur: reglage?.compteAnterieur ?? "",
});

/** Where recettes go: chosen by the service financier, read by the others; nothing is guessed. */
export function FormulaireImputation({
  reglage,
  modifiable,
}: {
  readonly reglage: Reglage;
  readonly modifiable: boolean;
}) {
  const queries = useQueryClient();
  const { send, enCours, erreur, refus } = useEnvoi(trpc.titres.updateReglage.mutationOptions());
  const { form, version, conflit } = useFormulaireVersionne({
    valeurs: toValeurs(reglage),
    version: reglage?.version ?? 0,
    validate: (valeurs) => readErreursSchema(imputationSchema, valeurs),
    erreur,
    relire: async () => {
      const relu = await queries.fetchQuery({ ...trpc.titres.getCadre.queryOptions(), staleTime: 0 });
      return { valeurs: toValeurs(relu.reglage), version: relu.reglage?.version ?? 0 };
    },
  });
  async function save(valeurs: ReturnType<typeof toValeurs>): Promise<void> {
    const fait = await send({ version, ...valeurs });
    if (fait === null) return;
    form.resetDirty(valeurs);
    annonces.add("Imputation enregistrée.");
  }
  const { value: compte, source, note } = COMPTE_EXERCICES_ANTERIEURS;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="imputation">
      <Title order={2} id="imputation" mb="sm">
        Imputation des recettes
      </Title>
      <Text mb="sm">
        Les titres déjà préparés gardent l’imputation avec laquelle ils l’ont été. La mention de TVA vient du
        devis.
      </Text>
      {modifiable ? (
        <form
          key={reglage?.version ?? 0}
          noValidate
          onSubmit={form.onSubmit(
            (valeurs) => void save(valeurs),
            (erreurs) => {
              focusPremierChamp(erreurs, form.getInputNode);
            },
          )}
        >
          <GardeModifications modifie={form.isDirty()} />
          <Stack>
            <EtatEnvoi erreur={erreur} refus={refus} conflit={conflit} libelles={LIBELLES} />
            <div className="champs">
              <TextInput label="Chapitre" required autoComplete="off" {...form.getInputProps("chapitre")} />
              <TextInput label="Article" required autoComplete="off" {...form.getInputProps("article")} />
              <TextInput
                label="Compte des exercices antérieurs (facultatif)"
                description={`Vide : ${compte}`}
                autoComplete="off"
                {...form.getInputProps("compteAnterieur")}
              />
            </div>
            <Text size="sm">{note}</Text>
            <Sources sources={[source]} />
            <Group>
              <Button type="submit" loading={enCours}>
                Enregistrer l’imputation
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Fiche>
          <LigneFiche terme="Chapitre">{reglage?.chapitre}</LigneFiche>
          <LigneFiche terme="Article">{reglage?.article}</LigneFiche>
          <LigneFiche terme="Compte des exercices antérieurs">
            {reglage?.compteAnterieur ?? compte}
          </LigneFiche>
        </Fiche>
      )}
    </Paper>
  );
}
