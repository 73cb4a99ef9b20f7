import { Fieldset, Stack, Text, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import { OBJETS } from "./labels-delegation.ts";
import type { Delegation } from "./personne.ts";
import classes from "./personnes.module.css";
import {
  CHEMINS_DELEGATION,
  LIBELLES_DELEGATION,
  toEntreeDelegation,
  toValeursDelegation,
  validateDelegation,
  type ValeursDelegation,
} from "./valeurs-delegation.ts";

interface Props {
  /** The one to change; null for a new one. */
  readonly delegation: Delegation | null;
  readonly onFermer: () => void;
}

/** Records a delegation of signature, or corrects it and gives it an end. */
export function DialogueDelegation({ delegation, onFermer }: Props) {
  const queries = useQueryClient();
  const creation = useEnvoi(trpc.delegations.create.mutationOptions());
  const correction = useEnvoi(trpc.delegations.update.mutationOptions());
  const { erreur, refus, enCours } = delegation === null ? creation : correction;
  const { form, version, conflit } = useFormulaireVersionne<ValeursDelegation>({
    valeurs: toValeursDelegation(delegation),
    version: delegation?.version ?? 0,
    validate: validateDelegation,
    erreur,
    chemins: CHEMINS_DELEGATION,
    relire: async () => {
      const { lignes } = await queries.fetchQuery({
        ...trpc.delegations.list.queryOptions({ page: 1, taille: 200 }),
        staleTime: 0,
      });
      const relue = lignes.find(({ id }) => id === delegation?.id) ?? delegation;
      return { valeurs: toValeursDelegation(relue), version: relue?.version ?? 0 };
    },
  });

  async function save(valeurs: ValeursDelegation): Promise<void> {
    const entree = toEntreeDelegation(valeurs);
    if (entree === null) return;
    const fait =
      delegation === null
        ? await creation.send({ ...entree, utilisateurId: null })
        : await correction.send({
            id: delegation.id,
            version,
            ...entree,
            utilisateurId: delegation.utilisateurId,
          });
    if (fait === null) return;
    annonces.add("Délégation enregistrée.");
    onFermer();
  }

  const { objets } = form.values;
  return (
    <Dialogue
      titre={delegation === null ? "Enregistrer une délégation" : "Modifier la délégation"}
      ouvert
      onFermer={onFermer}
    >
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
            titreRefus="La délégation n’a pas été enregistrée"
            conflit={conflit}
            libelles={LIBELLES_DELEGATION}
          />
          <div className="champs">
            <TextInput
              label="Qui signe (délégataire)"
              required
              autoComplete="off"
              {...form.getInputProps("delegataireNom")}
            />
            <TextInput label="En qualité de" required {...form.getInputProps("delegataireQualite")} />
            <TextInput
              label="Au nom de (délégant)"
              required
              autoComplete="off"
              {...form.getInputProps("delegantNom")}
            />
            <TextInput label="Qualité du délégant" required {...form.getInputProps("delegantQualite")} />
          </div>
          <Fieldset legend="Ce qui peut être signé">
            <div className={classes["roles"]}>
              {Object.entries(OBJETS).map(([objet, libelle]) => (
                <label key={objet} className={classes["role"]}>
                  <input
                    type="checkbox"
                    checked={objets.includes(objet)}
                    onChange={(event) => {
                      form.setFieldValue(
                        "objets",
                        event.currentTarget.checked
                          ? [...objets, objet]
                          : objets.filter((autre) => autre !== objet),
                      );
                    }}
                  />
                  {libelle}
                </label>
              ))}
            </div>
            {form.errors["objets"] !== undefined && (
              <Text c="red.9" size="sm" role="alert">
                {form.errors["objets"]}
              </Text>
            )}
          </Fieldset>
          <div className="champs">
            <TextInput
              label="Acte"
              description="Par exemple « arrêté n° 2026-12 »"
              required
              {...form.getInputProps("acte")}
            />
            <ChampDate label="Date de l’acte" required {...form.getInputProps("acteLe")} />
            <ChampDate label="À partir du" required {...form.getInputProps("du")} />
            <ChampDate label="Jusqu’au (facultatif)" {...form.getInputProps("au")} />
          </div>
          <BoutonsDialogue action="Enregistrer la délégation" enCours={enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
