import type { DescriptionSysteme, Systeme } from "@ia-territoires/dossiers/systemes";
import { descriptionSystemeSchema } from "@ia-territoires/dossiers/systemes/schemas";
import { Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { readErreursSchema } from "../formulaires/read-erreurs-schema.ts";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import { ChampsSysteme, type ValeursSysteme } from "./champs-systeme.tsx";
import type { DossierSysteme } from "./dossier-systeme.ts";

const LIBELLES = {
  nom: "Nom du système",
  finalite: "À quoi il sert",
  fournisseur: "Fournisseur",
  service: "Service",
};
const toValeurs = ({ nom, fournisseur, finalite, service }: Systeme): ValeursSysteme => ({
  nom,
  fournisseur,
  finalite,
  service,
});

interface Props {
  readonly dossier: DossierSysteme;
  readonly onFermer: () => void;
}

/** Corrects name, purpose, vendor and service. */
export function DialogueDescription({ dossier, onFermer }: Props) {
  const queries = useQueryClient();
  const { systeme } = dossier;
  const { send, enCours, erreur, refus } = useEnvoi(trpc.registre.update.mutationOptions());
  const { form, version, conflit } = useFormulaireVersionne<ValeursSysteme>({
    valeurs: toValeurs(systeme),
    version: dossier.version,
    validate: (valeurs) => readErreursSchema(descriptionSystemeSchema, valeurs),
    erreur,
    relire: async () => {
      const relu = await queries.fetchQuery({
        ...trpc.registre.get.queryOptions({ id: systeme.id }),
        staleTime: 0,
      });
      return { valeurs: toValeurs(relu.systeme), version: relu.version };
    },
  });

  async function save(valeurs: ValeursSysteme): Promise<void> {
    const lue: DescriptionSysteme = descriptionSystemeSchema.parse(valeurs);
    if ((await send({ systemeId: systeme.id, version, ...lue })) === null) return;
    annonces.add("Description enregistrée.");
    onFermer();
  }

  return (
    <Dialogue titre="Modifier la description" ouvert onFermer={onFermer}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (valeurs) => void save(valeurs),
          (errors) => {
            focusPremierChamp(errors, form.getInputNode);
          },
        )}
      >
        <Stack>
          <EtatEnvoi
            erreur={erreur}
            refus={refus}
            titreRefus="La description n’a pas été enregistrée"
            conflit={conflit}
            libelles={LIBELLES}
          />
          <ChampsSysteme form={form} />
          <BoutonsDialogue action="Enregistrer la description" enCours={enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
