import { GENRES_MODELE, type SaisieModele, VARIABLES_MODELE } from "@ia-territoires/dossiers/modeles";
import { modeleSchema } from "@ia-territoires/dossiers/schemas";
import { Button, Group, NativeSelect, Paper, Stack, Textarea, TextInput } from "@mantine/core";
import { schemaResolver } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { SaisieGardee } from "../brouillons/saisie-gardee.tsx";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import { ApercuModele } from "./apercu-modele.tsx";
import classes from "./modeles.module.css";

type Modele = RouterOutputs["modeles"]["get"];

const LIBELLES = { titre: "Titre", genre: "Genre", texte: "Texte" };
const GENRES = GENRES_MODELE.map(({ code, libelle }) => ({ value: code, label: libelle }));
const validate = schemaResolver(modeleSchema, { sync: true });
const VIDE: SaisieModele = { titre: "", genre: "charte", texte: "" };

const toValeurs = ({ titre, genre, texte }: SaisieModele) => ({ titre, genre, texte });

/** The text of a model with its variables, and beside it what a body would get. */
export function FormulaireModele({
  modele,
  onEnregistre,
}: {
  readonly modele: Modele | null;
  /** Called once the model and what was read of it are those just saved. */
  readonly onEnregistre?: () => void;
}) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const creation = useEnvoi(trpc.modeles.create.mutationOptions());
  const correction = useEnvoi(trpc.modeles.update.mutationOptions());
  const { enCours, erreur, refus } = modele === null ? creation : correction;
  const { form, version, conflit, ouverture, reprendre } = useFormulaireVersionne({
    valeurs: toValeurs(modele ?? VIDE),
    version: modele?.version ?? 0,
    validate,
    erreur,
    relire: async () => {
      const relu = await queries.fetchQuery({
        ...trpc.modeles.get.queryOptions({ id: modele?.id ?? "" }),
        staleTime: 0,
      });
      return { valeurs: toValeurs(relu), version: relu.version };
    },
  });
  const brouillon = useBrouillon({
    cle: `modele:${modele?.id ?? "nouveau"}`,
    valeurs: form.values,
    modifie: form.isDirty(),
    ouverture,
    onReprendre: reprendre,
  });

  async function save(valeurs: SaisieModele): Promise<void> {
    const fait =
      modele === null
        ? await creation.send(valeurs)
        : await correction.send({ modeleId: modele.id, version, ...valeurs });
    if (fait === null) return;
    await brouillon.oublier();
    annonces.add(`Modèle « ${valeurs.titre} » enregistré.`);
    onEnregistre?.();
    if (modele !== null) return;
    const params = { modeleId: fait.modeleId };
    await navigate({ to: "/modeles/$modeleId", params, ignoreBlocker: true });
  }

  return (
    <div className={classes["editeur"]}>
      <Paper withBorder p="lg">
        <form
          noValidate
          onSubmit={form.onSubmit(
            (valeurs) => void save(valeurs),
            (erreurs) => {
              focusPremierChamp(erreurs, form.getInputNode);
            },
          )}
        >
          <GardeModifications modifie={form.isDirty() && !enCours} gardee={brouillon.garde} />
          <Stack>
            <SaisieGardee brouillon={brouillon} />
            <EtatEnvoi erreur={erreur} refus={refus} conflit={conflit} libelles={LIBELLES} />
            <TextInput label={LIBELLES.titre} maxLength={150} {...form.getInputProps("titre")} />
            <NativeSelect
              label={LIBELLES.genre}
              description="Il décide de l’en-tête du document et des cadres de signature"
              data={GENRES}
              {...form.getInputProps("genre")}
            />
            <Textarea
              label={LIBELLES.texte}
              description="Une ligne vide sépare deux paragraphes ; « # » commence un titre, « - » un élément de liste"
              rows={18}
              maxLength={40_000}
              {...form.getInputProps("texte")}
            />
            <Variables />
            <Group>
              <Button type="submit" loading={enCours}>
                Enregistrer le modèle
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
      <ApercuModele titre={form.values.titre} texte={form.values.texte} />
    </div>
  );
}

/** The variables one may write, and what each one says. */
function Variables() {
  return (
    <details>
      <summary>Variables que le texte peut contenir</summary>
      <ul className={classes["variables"]}>
        {Object.entries(VARIABLES_MODELE).map(([code, sens]) => (
          <li key={code}>
            <code>{`{${code}}`}</code> : {sens}
          </li>
        ))}
      </ul>
    </details>
  );
}
