import { Fieldset, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { FormulaireGarde } from "../formulaires/formulaire-garde.tsx";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import { useSession } from "../session/use-session.ts";
import type { DossierMission } from "./dossier-mission.ts";
import { toDeliberation, toValeursDeliberation, validateDeliberation, VOIX } from "./valeurs-deliberation.ts";

const LIBELLES = {
  numero: "Numéro de la délibération",
  date: "Date de la séance",
  publieeLe: "Date de publication ou d’affichage",
  transmiseLe: "Date de transmission au préfet (facultatif)",
  accuseReference: "Identifiant de l’accusé de réception",
  accuseLe: "Reçue en préfecture le",
  objet: "Objet",
  matiereCode: "Code de la matière",
  matiereNom: "Nom de la matière",
  effectif: "Membres en exercice",
  votants: "Votants",
  pour: "Pour",
  contre: "Contre",
  abstention: "Abstentions",
  url: "Adresse du texte publié",
};

interface Props {
  readonly dossier: DossierMission;
  readonly onFini: () => void;
}

/** Number and dates of the délibération the assembly took. */
export function FormulaireDeliberation({ dossier, onFini }: Props) {
  const { aujourdHui } = useSession();
  const queries = useQueryClient();
  const envoi = useEnvoi(trpc.missions.recordDeliberation.mutationOptions());
  const { mission } = dossier;
  const { form, version, conflit, ouverture, reprendre } = useFormulaireVersionne({
    valeurs: toValeursDeliberation(mission.deliberation),
    version: dossier.version,
    validate: (valeurs) => validateDeliberation(valeurs, aujourdHui),
    erreur: envoi.erreur,
    relire: async () => {
      const relu = await queries.fetchQuery({
        ...trpc.missions.get.queryOptions({ id: mission.id }),
        staleTime: 0,
      });
      return { valeurs: toValeursDeliberation(relu.mission.deliberation), version: relu.version };
    },
  });
  const brouillon = useBrouillon({
    cle: `deliberation:${mission.id}`,
    valeurs: form.values,
    modifie: form.isDirty(),
    ouverture,
    onReprendre: reprendre,
  });

  async function save(valeurs: typeof form.values): Promise<void> {
    const deliberation = toDeliberation(valeurs);
    if (deliberation === null) return;
    const fait = await envoi.send({ missionId: mission.id, version, ...deliberation });
    if (fait === null) return;
    await brouillon.oublier();
    annonces.add(`Délibération n° ${deliberation.numero} enregistrée.`);
    onFini();
  }

  return (
    <FormulaireGarde
      form={form}
      brouillon={brouillon}
      envoi={envoi}
      action="Enregistrer la délibération"
      titreRefus="La délibération n’a pas été enregistrée"
      conflit={conflit}
      libelles={LIBELLES}
      onSave={save}
      onFini={onFini}
    >
      <div className="champs">
        <TextInput label={LIBELLES.numero} required maxLength={60} {...form.getInputProps("numero")} />
        <ChampDate label={LIBELLES.date} required max={aujourdHui} {...form.getInputProps("date")} />
        <ChampDate
          label={LIBELLES.publieeLe}
          description="Elle rend la délibération exécutoire"
          max={aujourdHui}
          {...form.getInputProps("publieeLe")}
        />
        <ChampDate label={LIBELLES.transmiseLe} max={aujourdHui} {...form.getInputProps("transmiseLe")} />
      </div>
      <Fieldset legend="Accusé de la préfecture et données ouvertes (facultatif)">
        <div className="champs">
          <TextInput label={LIBELLES.accuseReference} {...form.getInputProps("accuseReference")} />
          <ChampDate label={LIBELLES.accuseLe} max={aujourdHui} {...form.getInputProps("accuseLe")} />
          <TextInput label={LIBELLES.objet} maxLength={500} {...form.getInputProps("objet")} />
          <TextInput
            label={LIBELLES.matiereCode}
            description="Nomenclature des actes transmis"
            {...form.getInputProps("matiereCode")}
          />
          <TextInput label={LIBELLES.matiereNom} {...form.getInputProps("matiereNom")} />
          {VOIX.map((champ) => (
            <TextInput
              key={champ}
              label={LIBELLES[champ]}
              inputMode="numeric"
              {...form.getInputProps(champ)}
            />
          ))}
          <TextInput label={LIBELLES.url} type="url" {...form.getInputProps("url")} />
        </div>
      </Fieldset>
    </FormulaireGarde>
  );
}
