import { getLibelleObligation } from "@ia-territoires/compliance/wording";
import { type ActionPlan, type EtatAction, LIBELLES_ETAT_ACTION } from "@ia-territoires/dossiers/systemes";
import { NativeSelect, Stack, Textarea, TextInput } from "@mantine/core";
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
import type { DossierSysteme } from "./dossier-systeme.ts";
import {
  LIBELLES_ACTION,
  toSaisieAction,
  toValeursAction,
  validateAction,
  type ValeursAction,
} from "./valeurs-action.ts";

interface Props {
  readonly dossier: DossierSysteme;
  /** The one to change; null for a new one. */
  readonly action: ActionPlan | null;
  /** Obligation that a new one serves. */
  readonly obligation?: string;
  readonly onFermer: () => void;
}

/** Plans an action: what, by whom, for when, with what budget; then where it stands. */
export function DialogueAction({ dossier, action, obligation = "", onFermer }: Props) {
  const queries = useQueryClient();
  const { systeme } = dossier;
  const creation = useEnvoi(trpc.registre.createAction.mutationOptions());
  const correction = useEnvoi(trpc.registre.updateAction.mutationOptions());
  const { erreur, refus, enCours } = action === null ? creation : correction;
  const { form, version, conflit } = useFormulaireVersionne<ValeursAction>({
    valeurs: toValeursAction(action, obligation),
    version: dossier.version,
    validate: validateAction,
    erreur,
    relire: async () => {
      const relu = await queries.fetchQuery({
        ...trpc.registre.get.queryOptions({ id: systeme.id }),
        staleTime: 0,
      });
      const relue = relu.systeme.actions.find(({ id }) => id === action?.id) ?? action;
      return { valeurs: toValeursAction(relue, obligation), version: relu.version };
    },
  });

  async function save(valeurs: ValeursAction): Promise<void> {
    const saisie = toSaisieAction(valeurs);
    if (saisie === null) return;
    const cible = { systemeId: systeme.id, version };
    const fait =
      action === null
        ? await creation.send({ ...cible, ...saisie })
        : await correction.send({ ...cible, actionId: action.id, etat: valeurs.etat, ...saisie });
    if (fait === null) return;
    annonces.add(`Action « ${saisie.titre} » enregistrée.`);
    onFermer();
  }

  const { obligations, vendorChecks } = systeme.examen.obligations;
  const choix = [...obligations, ...vendorChecks].map(({ id }) => ({
    value: id,
    label: getLibelleObligation(id, systeme.examen.textVersion).titre,
  }));
  return (
    <Dialogue titre={action === null ? "Prévoir une action" : "Modifier l’action"} ouvert onFermer={onFermer}>
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
            titreRefus="L’action n’a pas été enregistrée"
            conflit={conflit}
            libelles={LIBELLES_ACTION}
          />
          <TextInput
            label={LIBELLES_ACTION["titre"]}
            required
            maxLength={150}
            {...form.getInputProps("titre")}
          />
          <NativeSelect
            label={LIBELLES_ACTION["obligation"]}
            data={[{ value: "", label: "Aucune en particulier" }, ...choix]}
            {...form.getInputProps("obligation")}
          />
          <div className="champs">
            <TextInput
              label={LIBELLES_ACTION["responsable"]}
              description="Une fonction ou un service, pas un nom"
              required
              maxLength={150}
              {...form.getInputProps("responsable")}
            />
            <ChampDate label={LIBELLES_ACTION["echeance"]} required {...form.getInputProps("echeance")} />
            <TextInput
              label={LIBELLES_ACTION["budget"]}
              description="En euros ; vide : pas encore estimé"
              inputMode="decimal"
              {...form.getInputProps("budget")}
            />
            {action !== null && (
              <NativeSelect
                label={LIBELLES_ACTION["etat"]}
                data={Object.entries(LIBELLES_ETAT_ACTION).map(([value, label]) => ({ value, label }))}
                {...form.getInputProps("etat")}
                onChange={(event) => {
                  form.setFieldValue("etat", event.currentTarget.value as EtatAction);
                }}
              />
            )}
          </div>
          <Textarea
            label={LIBELLES_ACTION["note"]}
            rows={2}
            maxLength={2000}
            {...form.getInputProps("note")}
          />
          <BoutonsDialogue action="Enregistrer l’action" enCours={enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
