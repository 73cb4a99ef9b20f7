import { completerTitreSchema } from "@ia-territoires/dossiers/schemas";
import { Stack, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";

type Vue = RouterOutputs["titres"]["get"];

const LIBELLES = { objet: "Objet", codeService: "Code service", engagement: "Engagement juridique" };

const toValeurs = ({ titre }: Vue) => ({
  objet: titre.objet,
  codeService: titre.codeService ?? "",
  engagement: titre.engagement ?? "",
});

/** What the debtor asks for on its titre: object, code service, number of its engagement. */
export function DialogueComplement({ vue, onFermer }: { readonly vue: Vue; readonly onFermer: () => void }) {
  const queries = useQueryClient();
  const { send, enCours, erreur, refus } = useEnvoi(trpc.titres.update.mutationOptions());
  const { form, version, conflit } = useFormulaireVersionne({
    valeurs: toValeurs(vue),
    version: vue.version,
    validate: (valeurs) => readErreursSchema(completerTitreSchema, valeurs),
    erreur,
    relire: async () => {
      const relue = await queries.fetchQuery({
        ...trpc.titres.get.queryOptions({ id: vue.titre.id }),
        staleTime: 0,
      });
      return { valeurs: toValeurs(relue), version: relue.version };
    },
  });
  async function save(valeurs: ReturnType<typeof toValeurs>): Promise<void> {
    const fait = await send({ titreId: vue.titre.id, version, ...valeurs });
    if (fait === null) return;
    annonces.add("Titre complété.");
    onFermer();
  }
  return (
    <Dialogue titre={`Compléter le titre ${vue.reference}`} ouvert onFermer={onFermer}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (valeurs) => void save(valeurs),
          (erreurs) => {
            focusPremierChamp(erreurs, form.getInputNode);
          },
        )}
      >
        <Stack>
          <EtatEnvoi erreur={erreur} refus={refus} conflit={conflit} libelles={LIBELLES} />
          <TextInput label="Objet" required maxLength={500} {...form.getInputProps("objet")} />
          <TextInput
            label="Code service (facultatif)"
            description="Celui que le débiteur demande, s’il en demande un"
            autoComplete="off"
            {...form.getInputProps("codeService")}
          />
          <TextInput
            label="Numéro d’engagement juridique (facultatif)"
            description="Sans lui, certains débiteurs rejettent le titre"
            autoComplete="off"
            {...form.getInputProps("engagement")}
          />
          <BoutonsDialogue action="Enregistrer" enCours={enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
