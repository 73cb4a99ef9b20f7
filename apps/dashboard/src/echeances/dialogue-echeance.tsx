import { Stack, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import { ChampDossier } from "./champ-dossier.tsx";
import { ChampPersonne } from "./champ-personne.tsx";
import type { LigneEcheance } from "./ligne-echeance.ts";
import {
  type DossierChoisi,
  toEntreeEcheance,
  toValeursEcheance,
  validateEcheance,
} from "./valeurs-echeance.ts";

const LIBELLES = {
  quoi: "Ce qui est à faire",
  jour: "Jour",
  heure: "Heure",
  explication: "Explication",
  dossier: "Dossier",
  attribueeA: "Attribuée à",
};

interface Props {
  /** The one to correct; left out for a new one. */
  readonly echeance?: LigneEcheance;
  readonly onFermer: () => void;
}

/** Enters or corrects an échéance by hand; only one's own organisme sees it. */
export function DialogueEcheance({ echeance, onFermer }: Props) {
  const queries = useQueryClient();
  const { data: equipe = [] } = queries.getQueryState(trpc.echeances.getEquipe.queryKey()) ?? {};
  const creation = useEnvoi(trpc.echeances.create.mutationOptions());
  const correction = useEnvoi(trpc.echeances.update.mutationOptions());
  const { enCours, erreur, refus } = echeance === undefined ? creation : correction;
  const { form, version, conflit } = useFormulaireVersionne({
    valeurs: toValeursEcheance(echeance ?? null),
    version: echeance?.version ?? 0,
    validate: validateEcheance,
    erreur,
    chemins: { dossierId: "dossier" },
    relire: async () => {
      const options = trpc.echeances.get.queryOptions({ id: echeance?.id ?? "" });
      const relue = await queries.fetchQuery({ ...options, staleTime: 0 });
      return { valeurs: toValeursEcheance(relue), version: relue.version };
    },
  });

  async function save(valeurs: typeof form.values): Promise<void> {
    const entree = toEntreeEcheance(valeurs);
    const fait =
      echeance === undefined
        ? await creation.send(entree)
        : await correction.send({ ...entree, id: echeance.id, version });
    if (fait === null) return;
    annonces.add(echeance === undefined ? "Échéance ajoutée." : "Échéance modifiée.");
    onFermer();
  }

  const titre = echeance === undefined ? "Nouvelle échéance" : "Modifier l’échéance";
  return (
    <Dialogue titre={titre} ouvert onFermer={onFermer}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (valeurs) => void save(valeurs),
          (erreurs) => {
            focusPremierChamp(erreurs, form.getInputNode);
          },
        )}
      >
        <GardeModifications modifie={form.isDirty() && !enCours} />
        <Stack>
          <EtatEnvoi
            erreur={erreur}
            refus={refus}
            conflit={conflit}
            libelles={LIBELLES}
            formats={{
              dossier: (dossier) => (dossier as DossierChoisi).nom,
              attribueeA: (personne) => equipe.find(({ id }) => id === personne)?.nom ?? String(personne),
            }}
          />
          <TextInput label={LIBELLES.quoi} required maxLength={200} {...form.getInputProps("quoi")} />
          <div className="champs">
            <ChampDate label={LIBELLES.jour} required {...form.getInputProps("jour")} />
            <TextInput
              type="time"
              label="Heure (facultatif)"
              description="Vide : toute la journée"
              {...form.getInputProps("heure")}
            />
          </div>
          <div className="champs">
            <ChampDossier
              chemin="dossier"
              value={form.values.dossier}
              error={form.errors["dossier"]}
              onChange={(dossier) => {
                form.setFieldValue("dossier", dossier);
              }}
            />
            <ChampPersonne
              actuelle={echeance?.attribueeA ?? null}
              description="Le résumé quotidien la rappelle à elle seule."
              {...form.getInputProps("attribueeA")}
            />
          </div>
          <Textarea
            label="Explication (facultatif)"
            description="Votre organisme seul la voit."
            rows={3}
            maxLength={2_000}
            {...form.getInputProps("explication")}
          />
          <BoutonsDialogue
            action={echeance === undefined ? "Ajouter l’échéance" : "Enregistrer"}
            enCours={enCours}
            onRenoncer={onFermer}
          />
        </Stack>
      </form>
    </Dialogue>
  );
}
