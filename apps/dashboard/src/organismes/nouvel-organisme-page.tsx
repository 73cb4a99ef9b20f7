import { Button, Group, NativeSelect, Paper, Stack, Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { NATURES_ORGANISME } from "@ia-territoires/dossiers";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { SaisieGardee } from "../brouillons/saisie-gardee.tsx";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useErreursServeur } from "../formulaires/use-erreurs-serveur.ts";
import { AnnuaireEnLigne } from "./annuaire-en-ligne.tsx";
import { choixNatures } from "./choix-natures.ts";
import { ORGANISME_VIDE, organismeSchema } from "./formulaire-organisme.ts";

/** An organisme absent from the directory, entered by hand in a minute. */
export function NouvelOrganismePage() {
  const navigate = useNavigate();
  const { send, enCours, erreur, refus } = useEnvoi(trpc.organismes.create.mutationOptions());
  const form = useForm({
    initialValues: ORGANISME_VIDE,
    validate: schemaResolver(organismeSchema, { sync: true }),
    validateInputOnBlur: true,
  });
  useErreursServeur(form, erreur);
  const brouillon = useBrouillon({
    cle: "organisme-nouveau",
    valeurs: form.values,
    modifie: form.isDirty(),
    onReprendre: ({ valeurs }) => {
      form.setValues(valeurs);
    },
  });

  /** Fills in the usual name of the assembly, unless another one was typed. */
  function changeNature(nature: string): void {
    const usuelle = (code: string) =>
      NATURES_ORGANISME.find((connue) => connue.nature === code)?.assemblee ?? "";
    const { assemblee, nature: avant } = form.getValues();
    form.setFieldValue("nature", nature);
    if (assemblee.trim() === "" || assemblee === usuelle(avant))
      form.setFieldValue("assemblee", usuelle(nature));
  }

  async function create(valeurs: typeof ORGANISME_VIDE): Promise<void> {
    const { courriel, telephone, codePostal, adresse, ...identite } = organismeSchema.parse(valeurs);
    const cree = await send({
      ...identite,
      contact: { courriel, telephone },
      ...(codePostal === "" ? {} : { codePostal }),
      ...(adresse === "" ? {} : { adresse }),
    });
    if (cree === null) return;
    await brouillon.oublier();
    annonces.add(`${valeurs.nom.trim()} est ajouté aux organismes.`);
    await navigate({ to: "/organismes/$organismeId", params: { organismeId: cree.id }, ignoreBlocker: true });
  }

  return (
    <>
      <FilDAriane
        etapes={[{ libelle: "Organismes", lien: { to: "/organismes" } }]}
        ici="Saisir un organisme"
      />
      <TitrePage
        titre="Saisir un organisme"
        sousTitre="Pour un établissement absent de l’annuaire : CCAS, syndicat, régie, lycée, association…"
      />
      <AnnuaireEnLigne
        onReprendre={({ nom, siret, departement, codePostal, adresse, natureSuggeree }) => {
          if (natureSuggeree !== null) changeNature(natureSuggeree);
          form.setValues({
            nom,
            siret: siret ?? "",
            departement: departement ?? "",
            codePostal: codePostal ?? "",
            adresse: adresse ?? "",
          });
          annonces.add("Formulaire prérempli : vérifiez-le avant d’ajouter l’organisme.");
        }}
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
          <EtatEnvoi erreur={erreur} refus={refus} titreRefus="L’organisme n’a pas été créé" />
          {refus?.code === "organisme-existant" && <LienExistant figures={refus.figures} />}
          <Paper withBorder p="lg">
            <Stack>
              <NativeSelect
                label="Nature"
                required
                data={choixNatures("Choisir…")}
                {...form.getInputProps("nature")}
                onChange={(event) => {
                  changeNature(event.currentTarget.value);
                }}
              />
              <TextInput
                label="Nom"
                required
                maxLength={200}
                description="Par exemple « CCAS de … »"
                {...form.getInputProps("nom")}
              />
              <div className="champs">
                <TextInput
                  label="SIRET"
                  description="14 chiffres, espaces permis"
                  inputMode="numeric"
                  required
                  {...form.getInputProps("siret")}
                />
                <TextInput
                  label="Code postal (facultatif)"
                  inputMode="numeric"
                  maxLength={5}
                  {...form.getInputProps("codePostal")}
                />
                <TextInput
                  label="Département"
                  description="Code : 14, 2A, 974…"
                  required
                  maxLength={3}
                  {...form.getInputProps("departement")}
                />
              </div>
              <TextInput
                label="Assemblée délibérante"
                description="Telle que les documents la nommeront : « conseil d’administration », « comité syndical »…"
                required
                maxLength={120}
                {...form.getInputProps("assemblee")}
              />
              <Textarea
                label="Adresse (facultatif)"
                rows={3}
                maxLength={500}
                {...form.getInputProps("adresse")}
              />
              <div className="champs">
                <TextInput
                  label="Courriel du service (facultatif)"
                  type="email"
                  {...form.getInputProps("courriel")}
                />
                <TextInput label="Téléphone (facultatif)" type="tel" {...form.getInputProps("telephone")} />
              </div>
              <Group>
                <Button type="submit" size="md" loading={enCours}>
                  Ajouter l’organisme
                </Button>
              </Group>
            </Stack>
          </Paper>
        </Stack>
      </form>
    </>
  );
}

/** The way to the sheet that already exists under this number. */
function LienExistant({ figures }: { readonly figures?: object | undefined }) {
  if (figures === undefined || !("organismeId" in figures) || typeof figures.organismeId !== "string")
    return null;
  return (
    <Group>
      <LienBouton to="/organismes/$organismeId" params={{ organismeId: figures.organismeId }} ignoreBlocker>
        Ouvrir la fiche existante
      </LienBouton>
    </Group>
  );
}
