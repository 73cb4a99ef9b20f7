import { Button, Group, Paper, Stack, Textarea, TextInput, Title } from "@mantine/core";
import { schemaResolver } from "@mantine/form";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { RouterOutputs } from "../api/types.ts";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { EtatVide } from "../affichage/etat-vide.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import { useSession } from "../session/use-session.ts";
import { HeuresPrestataire } from "./heures-prestataire.tsx";
import { LogoPrestataire } from "./logo-prestataire.tsx";
import { LecturesPrestataire } from "./lectures-prestataire.tsx";
import {
  CHEMINS,
  LIBELLES_REGLAGES,
  reglagesSchema,
  toEntreeReglages,
  toValeursReglages,
} from "./valeurs-reglages.ts";
import { TEXTES_PAR_DEFAUT } from "./textes-par-defaut.ts";

type Prestataire = NonNullable<RouterOutputs["prestataire"]["get"]>;

const validate = schemaResolver(reglagesSchema, { sync: true });
const EN_TETE = ["siret", "telephone", "courriel"] as const;
const REFERENT = ["referentFonction", "referentTelephone", "referentCourriel"] as const;
const PAGES = ["mentionsLegales", "donneesPersonnelles", "accessibilite"] as const;

/** Letterhead, contact of the référent, legal pages and readings of the centre de gestion. */
export function ReglagesPage() {
  const { data: prestataire } = useSuspenseQuery(trpc.prestataire.get.queryOptions());
  const { estPrestataire, hasRole } = useSession();
  return (
    <>
      <TitrePage titre="Réglages" sousTitre="Ce que vos documents et votre pied de page portent." />
      {prestataire === null || !estPrestataire ? (
        <EtatVide titre="Aucun réglage">
          Les réglages sont ceux d’un centre de gestion qui établit des devis.
        </EtatVide>
      ) : (
        <Stack gap="lg">
          {hasRole("admin", "referent-ia") && <LogoPrestataire prestataire={prestataire} />}
          <FormulaireReglages key={prestataire.version} prestataire={prestataire} />
        </Stack>
      )}
    </>
  );
}

function FormulaireReglages({ prestataire }: { readonly prestataire: Prestataire }) {
  const queries = useQueryClient();
  const { hasRole } = useSession();
  const { send, enCours, erreur, refus } = useEnvoi(trpc.prestataire.update.mutationOptions());
  const { form, version, conflit } = useFormulaireVersionne({
    valeurs: toValeursReglages(prestataire),
    version: prestataire.version,
    validate,
    erreur,
    chemins: CHEMINS,
    relire: async () => {
      const relu =
        (await queries.fetchQuery({ ...trpc.prestataire.get.queryOptions(), staleTime: 0 })) ?? prestataire;
      return { valeurs: toValeursReglages(relu), version: relu.version };
    },
  });
  const lectureSeule = !hasRole("admin", "referent-ia");

  async function save(valeurs: typeof form.values): Promise<void> {
    const fait = await send({ version, ...toEntreeReglages(valeurs) });
    if (fait === null) return;
    annonces.add("Réglages enregistrés.");
  }

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (valeurs) => void save(valeurs),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
    >
      <GardeModifications modifie={form.isDirty() && !enCours} />
      <Stack maw="60rem">
        <EtatEnvoi
          erreur={erreur}
          refus={refus}
          titreRefus="Les réglages n’ont pas été enregistrés"
          conflit={conflit}
          libelles={LIBELLES_REGLAGES}
        />
        <Paper component="section" withBorder p="lg" aria-labelledby="en-tete">
          <Title order={2} id="en-tete" mb="sm">
            En-tête des documents
          </Title>
          <div className="champs">
            <Textarea
              label={LIBELLES_REGLAGES.adresse}
              description="Une ligne par ligne imprimée"
              rows={4}
              readOnly={lectureSeule}
              {...form.getInputProps("adresse")}
            />
            <Stack>
              {EN_TETE.map((champ) => (
                <TextInput
                  key={champ}
                  label={LIBELLES_REGLAGES[champ]}
                  readOnly={lectureSeule}
                  {...form.getInputProps(champ)}
                />
              ))}
            </Stack>
          </div>
        </Paper>
        <Paper component="section" withBorder p="lg" aria-labelledby="referent">
          <Title order={2} id="referent" mb="sm">
            Référent à contacter
          </Title>
          <div className="champs">
            {REFERENT.map((champ) => (
              <TextInput
                key={champ}
                label={LIBELLES_REGLAGES[champ]}
                readOnly={lectureSeule}
                {...form.getInputProps(champ)}
              />
            ))}
          </div>
        </Paper>
        <Paper component="section" withBorder p="lg" aria-labelledby="pages">
          <Title order={2} id="pages" mb="sm">
            Pages légales
          </Title>
          <Stack>
            {PAGES.map((champ) => (
              <Textarea
                key={champ}
                label={LIBELLES_REGLAGES[champ]}
                description="Vide : le texte par défaut est montré, avec ce qui reste à compléter"
                placeholder={TEXTES_PAR_DEFAUT[champ].slice(0, 120)}
                rows={8}
                readOnly={lectureSeule}
                {...form.getInputProps(champ)}
              />
            ))}
          </Stack>
        </Paper>
        <LecturesPrestataire form={form} lectureSeule={lectureSeule} />
        <HeuresPrestataire form={form} lectureSeule={lectureSeule} />
        {!lectureSeule && (
          <Group>
            <Button type="submit" size="md" loading={enCours}>
              Enregistrer les réglages
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
