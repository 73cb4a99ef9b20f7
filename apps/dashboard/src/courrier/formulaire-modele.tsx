import { Button, Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { RouterOutputs } from "../api/types.ts";
import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { createRetour } from "../api/create-retour.ts";
import { client, trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { SaisieGardee } from "../brouillons/saisie-gardee.tsx";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { DialogueConfirmation } from "../coquille/dialogue-confirmation.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import classes from "./courrier.module.css";

type Modele = RouterOutputs["courriers"]["listModeles"][number];

const LIBELLES = { objet: "Objet", texte: "Texte" };
const ATTENTE_MS = 400;

/** The text of a template, its variables, and what its reader would get. */
export function FormulaireModele({ modele }: { readonly modele: Modele }) {
  const queries = useQueryClient();
  const [retour, setRetour] = useState(false);
  const enregistrement = useEnvoi(trpc.courriers.updateModele.mutationOptions());
  const suppression = useEnvoi(trpc.courriers.deleteModele.mutationOptions());
  const { form, version, conflit, ouverture, reprendre } = useFormulaireVersionne({
    valeurs: { objet: modele.enUsage.objet, texte: modele.enUsage.texte },
    version: modele.version,
    validate: ({ objet, texte }) => ({
      ...(objet.trim() === "" ? { objet: "Indiquez l’objet du courrier." } : {}),
      ...(texte.trim() === "" ? { texte: "Indiquez le texte du courrier." } : {}),
    }),
    erreur: enregistrement.erreur,
    relire: async () => {
      const lus = await queries.fetchQuery({ ...trpc.courriers.listModeles.queryOptions(), staleTime: 0 });
      const lu = lus.find(({ code }) => code === modele.code) ?? modele;
      return { valeurs: { objet: lu.enUsage.objet, texte: lu.enUsage.texte }, version: lu.version };
    },
  });
  const brouillon = useBrouillon({
    cle: `courrier-${modele.code}`,
    valeurs: form.values,
    modifie: form.isDirty(),
    ouverture,
    onReprendre: reprendre,
  });
  const [saisie] = useDebouncedValue(form.values, ATTENTE_MS);
  const apercu = useQuery({
    ...trpc.courriers.previewModele.queryOptions({ modele: modele.code, ...saisie }),
    placeholderData: keepPreviousData,
  });

  async function save({ objet, texte }: typeof form.values): Promise<void> {
    if ((await enregistrement.send({ modele: modele.code, version, objet, texte })) === null) return;
    await brouillon.oublier();
    annonces.add(`Modèle « ${modele.titre} » enregistré.`);
  }
  async function giveBack(): Promise<void> {
    const rendu = await suppression.send({ modele: modele.code, version });
    if (rendu === null) return;
    const { code, enUsage } = modele;
    const retablir = createRetour(
      () =>
        client.courriers.updateModele.mutate({
          cleIdempotence: createCleIdempotence(),
          modele: code,
          version: rendu.version,
          objet: enUsage.objet,
          texte: enUsage.texte,
        }),
      `Le texte de votre organisme pour « ${modele.titre} » est rétabli.`,
    );
    annonces.add(`Le modèle « ${modele.titre} » a repris son texte par défaut.`, "fait", retablir);
    setRetour(false);
  }

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (valeurs) => void save(valeurs),
        (erreurs) => {
          focusPremierChamp(erreurs, form.getInputNode);
        },
      )}
    >
      <GardeModifications modifie={form.isDirty() && !enregistrement.enCours} />
      <Stack>
        <EtatEnvoi erreur={enregistrement.erreur} refus={null} conflit={conflit} libelles={LIBELLES} />
        <SaisieGardee brouillon={brouillon} />
        <TextInput label={LIBELLES.objet} maxLength={200} {...form.getInputProps("objet")} />
        <Textarea label={LIBELLES.texte} rows={10} maxLength={20_000} {...form.getInputProps("texte")} />
        <div>
          <Text fw={600}>Variables</Text>
          <ul className={classes["variables"]}>
            {Object.entries({
              ...modele.variables,
              organisme: "nom de votre organisme",
              service: "adresse de ce logiciel",
            }).map(([nom, sens]) => (
              <li key={nom}>
                <code>{`{{${nom}}}`}</code> : {sens}
                {modele.obligatoires.includes(nom) && " (obligatoire)"}
              </li>
            ))}
          </ul>
          <Text fw={600}>Aperçu</Text>
          <div className={classes["apercu"]} role="status">
            {apercu.data !== undefined && apercu.data.apercu !== null ? (
              <>
                <strong>{apercu.data.apercu.objet}</strong>
                {"\n\n"}
                {apercu.data.apercu.texte}
              </>
            ) : (
              (apercu.data?.fautes ?? []).map(({ message }) => message).join("\n")
            )}
          </div>
        </div>
        <Group>
          <Button type="submit" loading={enregistrement.enCours}>
            Enregistrer le modèle
          </Button>
          {modele.version > 0 && (
            <Button
              variant="default"
              onClick={() => {
                setRetour(true);
              }}
            >
              Revenir au texte par défaut
            </Button>
          )}
        </Group>
      </Stack>
      <DialogueConfirmation
        titre="Revenir au texte par défaut"
        ouvert={retour}
        action="Revenir au texte par défaut"
        enCours={suppression.enCours}
        onConfirmer={() => void giveBack()}
        onFermer={() => {
          setRetour(false);
        }}
      >
        <EtatEnvoi erreur={suppression.erreur} refus={null} />
        <Text>Le texte de votre organisme pour « {modele.titre} » sera remplacé.</Text>
      </DialogueConfirmation>
    </form>
  );
}
