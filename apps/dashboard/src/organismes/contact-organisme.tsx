import { parseSiret } from "@ia-territoires/core";
import { Button, Group, Paper, Textarea, TextInput, Title } from "@mantine/core";
import { schemaResolver } from "@mantine/form";
import { IconPencil } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import * as z from "zod/mini";
import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { createRetour } from "../api/create-retour.ts";
import { client, trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { Fiche, LigneFiche } from "../affichage/fiche.tsx";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { annonces } from "../coquille/annonces-store.ts";
import {
  courrielFacultatif,
  siretFacultatif,
  texteFacultatif,
  texteRequis,
} from "../formulaires/champs-schema.ts";
import { FormulaireGarde } from "../formulaires/formulaire-garde.tsx";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import { focusTitre } from "../coquille/focus-titre.ts";

type Organisme = RouterOutputs["organismes"]["get"];

const LIBELLES = {
  assemblee: "Assemblée délibérante",
  siret: "SIRET",
  adresse: "Adresse",
  courriel: "Courriel",
  telephone: "Téléphone",
};
const CHEMINS = { "contact.courriel": "courriel", "contact.telephone": "telephone" };
const contactSchema = z.object({
  assemblee: texteRequis("Indiquez le nom de l’assemblée : les documents l’utilisent."),
  siret: siretFacultatif,
  adresse: texteFacultatif,
  courriel: courrielFacultatif,
  telephone: texteFacultatif,
});
const validate = schemaResolver(contactSchema, { sync: true });

function toValeurs(organisme: Organisme) {
  return {
    assemblee: organisme.assemblee,
    siret: organisme.siret ?? "",
    adresse: organisme.adresse ?? "",
    courriel: organisme.contact.courriel ?? "",
    telephone: organisme.contact.telephone ?? "",
  };
}

/** What the server is sent: an empty field clears what was there. */
function toSaisie({ assemblee, siret, adresse, courriel, telephone }: ReturnType<typeof toValeurs>) {
  return {
    assemblee: assemblee.trim(),
    siret: siret.trim() === "" ? ("" as const) : parseSiret(siret),
    adresse: adresse.trim(),
    contact: { courriel: courriel.trim(), telephone: telephone.trim() },
  };
}

/** Assembly and contact of an organisme, corrected in place. */
export function ContactOrganisme({ organisme }: { readonly organisme: Organisme }) {
  const [edition, setEdition] = useState(false);
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="contact">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="contact">
          Assemblée et contact
        </Title>
        {!edition && organisme.modifiable && (
          <Button
            variant="light"
            leftSection={<IconPencil size={18} aria-hidden />}
            onClick={() => {
              setEdition(true);
            }}
          >
            Modifier le contact
          </Button>
        )}
      </Group>
      {edition ? (
        <FormulaireContact
          organisme={organisme}
          onFini={() => {
            setEdition(false);
            focusTitre(document.getElementById("contact")?.parentElement);
          }}
        />
      ) : (
        <Fiche>
          <LigneFiche terme={LIBELLES.assemblee}>{organisme.assemblee}</LigneFiche>
          <LigneFiche terme={LIBELLES.courriel}>
            {organisme.contact.courriel && (
              <a href={`mailto:${organisme.contact.courriel}`}>{organisme.contact.courriel}</a>
            )}
          </LigneFiche>
          <LigneFiche terme={LIBELLES.telephone}>{organisme.contact.telephone}</LigneFiche>
          <LigneFiche terme={LIBELLES.adresse}>
            {organisme.adresse && <span className="paragraphe">{organisme.adresse}</span>}
          </LigneFiche>
        </Fiche>
      )}
    </Paper>
  );
}

function FormulaireContact({
  organisme,
  onFini,
}: {
  readonly organisme: Organisme;
  readonly onFini: () => void;
}) {
  const queries = useQueryClient();
  const envoi = useEnvoi(trpc.organismes.update.mutationOptions());
  const { form, version, conflit, ouverture, reprendre } = useFormulaireVersionne({
    valeurs: toValeurs(organisme),
    version: organisme.version,
    validate,
    erreur: envoi.erreur,
    chemins: CHEMINS,
    relire: async () => {
      const relu = await queries.fetchQuery({
        ...trpc.organismes.get.queryOptions({ id: organisme.id }),
        staleTime: 0,
      });
      return { valeurs: toValeurs(relu), version: relu.version };
    },
  });
  const brouillon = useBrouillon({
    cle: `organisme:${organisme.id}`,
    valeurs: form.values,
    modifie: form.isDirty(),
    ouverture,
    onReprendre: reprendre,
  });

  async function save(valeurs: ReturnType<typeof toValeurs>): Promise<void> {
    const fait = await envoi.send({ id: organisme.id, version, ...toSaisie(valeurs) });
    if (fait === null) return;
    await brouillon.oublier();
    const avant = { id: organisme.id, version: fait.version, ...toSaisie(toValeurs(organisme)) };
    const retablir = () =>
      client.organismes.update.mutate({ ...avant, cleIdempotence: createCleIdempotence() });
    annonces.add("Contact enregistré.", "fait", createRetour(retablir, "Ancien contact rétabli."));
    onFini();
  }

  return (
    <FormulaireGarde
      form={form}
      brouillon={brouillon}
      envoi={envoi}
      action="Enregistrer le contact"
      conflit={conflit}
      libelles={LIBELLES}
      onSave={save}
      onFini={onFini}
    >
      <TextInput label={LIBELLES.assemblee} maxLength={120} {...form.getInputProps("assemblee")} />
      <TextInput
        label={LIBELLES.siret}
        description="14 chiffres, espaces permis ; les documents le portent"
        inputMode="numeric"
        {...form.getInputProps("siret")}
      />
      <Textarea label={LIBELLES.adresse} rows={3} maxLength={500} {...form.getInputProps("adresse")} />
      <TextInput label={LIBELLES.courriel} type="email" {...form.getInputProps("courriel")} />
      <TextInput label={LIBELLES.telephone} type="tel" {...form.getInputProps("telephone")} />
    </FormulaireGarde>
  );
}
