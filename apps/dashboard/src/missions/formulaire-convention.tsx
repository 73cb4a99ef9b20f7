import { Button, Fieldset, Group, Stack, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { FormulaireGarde } from "../formulaires/formulaire-garde.tsx";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import { useDelegations } from "../personnes/use-delegations.ts";
import { formatDelegation } from "../personnes/valeurs-delegation.ts";
import { useSession } from "../session/use-session.ts";
import type { DossierMission } from "./dossier-mission.ts";
import { ChampsFin } from "./champs-fin.tsx";
import { formatSignataires } from "./format-signataires.ts";
import {
  toConvention,
  toValeursConvention,
  validateConvention,
  type ValeursConvention,
} from "./valeurs-convention.ts";

const PARTIES = { prestataire: "Pour le centre de gestion", beneficiaire: "Pour le bénéficiaire" } as const;

interface Props {
  readonly dossier: DossierMission;
  readonly onFini: () => void;
}

/** Who signed the convention for each party, in what capacity, and when. */
export function FormulaireConvention({ dossier, onFini }: Props) {
  const { aujourdHui } = useSession();
  const queries = useQueryClient();
  const envoi = useEnvoi(trpc.missions.recordConvention.mutationOptions());
  const { mission } = dossier;
  const { form, version, conflit, ouverture, reprendre } = useFormulaireVersionne<ValeursConvention>({
    valeurs: toValeursConvention(mission.convention),
    version: dossier.version,
    validate: (valeurs) => validateConvention(valeurs, aujourdHui),
    erreur: envoi.erreur,
    relire: async () => {
      const relu = await queries.fetchQuery({
        ...trpc.missions.get.queryOptions({ id: mission.id }),
        staleTime: 0,
      });
      return { valeurs: toValeursConvention(relu.mission.convention), version: relu.version };
    },
  });
  const brouillon = useBrouillon({
    cle: `convention:${mission.id}`,
    valeurs: form.values,
    modifie: form.isDirty(),
    ouverture,
    onReprendre: reprendre,
  });

  async function save(valeurs: ValeursConvention): Promise<void> {
    const convention = toConvention(valeurs);
    if (convention === null) return;
    const fait = await envoi.send({ missionId: mission.id, version, ...convention });
    if (fait === null) return;
    await brouillon.oublier();
    annonces.add("Convention enregistrée.");
    onFini();
  }

  return (
    <FormulaireGarde
      form={form}
      brouillon={brouillon}
      envoi={envoi}
      action="Enregistrer la convention"
      titreRefus="La convention n’a pas été enregistrée"
      conflit={conflit}
      libelles={{
        signataires: "Signataires",
        dateDebut: "Prise d’effet",
        finMode: "Fin",
        finLe: "Dernier jour",
        finMois: "Durée (mois)",
        reconductionMois: "Reconduction (mois)",
        preavisMois: "Préavis (mois)",
        reconductionsMax: "Nombre de reconductions",
      }}
      formats={{ signataires: formatSignataires }}
      onSave={save}
      onFini={onFini}
    >
      {(["prestataire", "beneficiaire"] as const).map((partie) => (
        <Fieldset key={partie} legend={PARTIES[partie]}>
          <Stack>
            {form.values.signataires.map((signataire, index) =>
              signataire.partie === partie ? (
                <Signataire
                  key={signataire.partie + String(index)}
                  form={form}
                  index={index}
                  organismeId={dossier[partie].id}
                />
              ) : null,
            )}
            <Group>
              <Button
                variant="subtle"
                leftSection={<IconPlus size={18} aria-hidden />}
                onClick={() => {
                  form.insertListItem("signataires", {
                    partie,
                    nom: "",
                    qualite: "",
                    delegation: "",
                    signeLe: "",
                  });
                }}
              >
                Ajouter un signataire {partie === "prestataire" ? "du centre de gestion" : "du bénéficiaire"}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      <ChampDate
        label="Prise d’effet (facultatif)"
        description="Si elle diffère de la dernière signature"
        maw="20rem"
        {...form.getInputProps("dateDebut")}
      />
      <ChampsFin mode={form.values.finMode} props={(champ) => form.getInputProps(champ)} />
    </FormulaireGarde>
  );
}

type Formulaire = ReturnType<typeof useFormulaireVersionne<ValeursConvention>>["form"];

interface PropsSignataire {
  readonly form: Formulaire;
  readonly index: number;
  /** Whose delegations are proposed. */
  readonly organismeId: string;
}

function Signataire({ form, index, organismeId }: PropsSignataire) {
  const { aujourdHui } = useSession();
  const champ = `signataires.${String(index)}`;
  const liste = useId();
  const delegations = useDelegations(organismeId, form.values.signataires[index]?.signeLe ?? "");

  /** A delegation that is known says who signs and in what capacity; what was typed already stays. */
  function fill(texte: string): void {
    form.setFieldValue(`${champ}.delegation`, texte);
    const connue = delegations.find((une) => formatDelegation(une) === texte);
    const signataire = form.getValues().signataires[index];
    if (connue === undefined || signataire === undefined) return;
    if (signataire.nom === "") form.setFieldValue(`${champ}.nom`, connue.delegataire.nom);
    if (signataire.qualite === "") form.setFieldValue(`${champ}.qualite`, connue.delegataire.qualite);
  }
  const premier =
    form.values.signataires.findIndex(({ partie }) => partie === form.values.signataires[index]?.partie) ===
    index;
  return (
    <div className="champs">
      <TextInput label="Nom" required autoComplete="off" {...form.getInputProps(`${champ}.nom`)} />
      <TextInput
        label="Qualité"
        required
        description="Par exemple « maire »"
        {...form.getInputProps(`${champ}.qualite`)}
      />
      <TextInput
        label="Délégation (facultatif)"
        description={
          delegations.length === 0
            ? "Acte qui permet de signer"
            : "Acte qui permet de signer : celles qui sont enregistrées se proposent"
        }
        list={liste}
        {...form.getInputProps(`${champ}.delegation`)}
        onChange={(event) => {
          fill(event.currentTarget.value);
        }}
      />
      <datalist id={liste}>
        {delegations.map((une) => (
          <option key={une.id} value={formatDelegation(une)}>
            {une.delegataire.nom}, {une.delegataire.qualite}
          </option>
        ))}
      </datalist>
      <ChampDate label="Signé le" required max={aujourdHui} {...form.getInputProps(`${champ}.signeLe`)} />
      {!premier && (
        <Button
          variant="subtle"
          onClick={() => {
            form.removeListItem("signataires", index);
          }}
        >
          Retirer ce signataire
        </Button>
      )}
    </div>
  );
}
