import { isDateIso } from "@ia-territoires/core";
import { Button, Group, NativeSelect, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { actionsDifferees } from "../coquille/actions-differees.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { DialogueFormulaire } from "./dialogue-formulaire.tsx";
import type { DossierMission } from "./dossier-mission.ts";
import { findAction } from "./find-action.ts";

/** What comes after a convention: one side ends it, or another one is prepared. */
export function SuiteConvention({ dossier }: { readonly dossier: DossierMission }) {
  const [ouvert, setOuvert] = useState<"denoncer" | "renouveler" | null>(null);
  const possible = (type: string) => findAction(dossier.actionsPossibles, type) === true;
  const fermer = () => {
    setOuvert(null);
  };

  async function open(quoi: "denoncer" | "renouveler"): Promise<void> {
    await actionsDifferees.flush();
    setOuvert(quoi);
  }

  return (
    <>
      <Group mt="xs" className="sans-impression">
        {possible("denoncer-convention") && (
          <Button variant="default" onClick={() => void open("denoncer")}>
            {dossier.mission.convention?.denonciation === undefined
              ? "Noter une dénonciation"
              : "Corriger la dénonciation"}
          </Button>
        )}
        {possible("renouveler-adhesion") && (
          <Button variant="default" onClick={() => void open("renouveler")}>
            Préparer une nouvelle convention
          </Button>
        )}
      </Group>
      {ouvert === "denoncer" && <DialogueDenonciation dossier={dossier} onFermer={fermer} />}
      {ouvert === "renouveler" && <DialogueRenouvellement dossier={dossier} onFermer={fermer} />}
    </>
  );
}

interface Props {
  readonly dossier: DossierMission;
  readonly onFermer: () => void;
}

function DialogueDenonciation({ dossier, onFermer }: Props) {
  const envoi = useEnvoi(trpc.missions.terminateConvention.mutationOptions());
  const { aujourdHui, mission, cote } = dossier;
  const connue = mission.convention?.denonciation;
  const form = useForm({
    initialValues: {
      par: connue?.par ?? cote,
      le: connue?.le ?? aujourdHui,
      dernierJour: connue?.dernierJour ?? "",
      motif: connue?.motif ?? "",
    },
    validate: {
      le: (value) =>
        isDateIso(value) && value <= aujourdHui ? null : "Indiquez une date, au plus tard aujourd’hui.",
      dernierJour: (value, { le }) =>
        isDateIso(value) && value >= le ? null : "Indiquez un jour, pas avant la dénonciation.",
    },
  });

  async function save({ par, le, dernierJour, motif }: typeof form.values): Promise<void> {
    if (!isDateIso(le) || !isDateIso(dernierJour)) return;
    const dit = motif.trim();
    const fait = await envoi.send({
      missionId: mission.id,
      version: dossier.version,
      par: par === "prestataire" ? "prestataire" : "beneficiaire",
      le,
      dernierJour,
      ...(dit === "" ? {} : { motif: dit }),
    });
    if (fait === null) return;
    annonces.add("Dénonciation enregistrée.");
    onFermer();
  }

  return (
    <DialogueFormulaire
      titre="Dénonciation de la convention"
      action="Enregistrer la dénonciation"
      dangereux
      envoi={envoi}
      titreRefus="La dénonciation n’a pas été enregistrée"
      onSubmit={form.onSubmit(
        (valeurs) => void save(valeurs),
        (errors) => {
          focusPremierChamp(errors, form.getInputNode);
        },
      )}
      onFermer={onFermer}
    >
      <Text>
        Après le dernier jour d’effet, aucune intervention ne peut plus être planifiée sous cette convention.
        Celles qui sont déjà prévues restent à déplacer ou à annuler.
      </Text>
      <NativeSelect
        label="Dénoncée par"
        data={[
          { value: "prestataire", label: "Le centre de gestion" },
          { value: "beneficiaire", label: "Le bénéficiaire" },
        ]}
        {...form.getInputProps("par")}
      />
      <ChampDate label="Dénoncée le" required max={aujourdHui} {...form.getInputProps("le")} />
      <ChampDate label="Dernier jour d’effet" required {...form.getInputProps("dernierJour")} />
      <Textarea label="Motif (facultatif)" rows={2} maxLength={2_000} {...form.getInputProps("motif")} />
    </DialogueFormulaire>
  );
}

function DialogueRenouvellement({ dossier, onFermer }: Props) {
  const envoi = useEnvoi(trpc.missions.renewAdhesion.mutationOptions());
  const form = useForm({ initialValues: { gardeDeliberation: false } });

  async function save({ gardeDeliberation }: typeof form.values): Promise<void> {
    const { mission, version } = dossier;
    if ((await envoi.send({ missionId: mission.id, version, gardeDeliberation })) === null) return;
    annonces.add("La convention précédente est gardée ; la nouvelle reste à signer.");
    onFermer();
  }

  return (
    <DialogueFormulaire
      titre="Préparer une nouvelle convention"
      action="Préparer une nouvelle convention"
      envoi={envoi}
      titreRefus="Rien n’a été changé"
      onSubmit={form.onSubmit((valeurs) => void save(valeurs))}
      onFermer={onFermer}
    >
      <Text>
        La convention actuelle et sa délibération rejoignent les précédentes : ce qu’elles ont fondé le reste.
        La nouvelle se signe après délibération.
      </Text>
      <label>
        <input
          type="checkbox"
          checked={form.values.gardeDeliberation}
          onChange={(event) => {
            form.setFieldValue("gardeDeliberation", event.currentTarget.checked);
          }}
        />{" "}
        La délibération enregistrée vaut aussi pour la nouvelle convention
      </label>
    </DialogueFormulaire>
  );
}
