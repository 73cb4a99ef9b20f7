import { LIBELLES_PUBLIC } from "@ia-territoires/dossiers/formations";
import { NativeSelect, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { trpc } from "../api/trpc.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { focusPremierChamp } from "../formulaires/focus-premier-champ.ts";
import { GardeModifications } from "../formulaires/garde-modifications.tsx";
import { useFormulaireVersionne } from "../formulaires/use-formulaire-versionne.ts";
import type { LigneFormation, Synthese } from "./formation.ts";
import classes from "./formations.module.css";
import { useEnregistrement } from "./use-enregistrement.ts";
import {
  LIBELLES_FORMATION,
  toEntreeFormation,
  toValeursFormation,
  validateFormation,
  type ValeursFormation,
} from "./valeurs-formation.ts";

interface Props {
  /** The one to correct; null for a new one. */
  readonly formation: LigneFormation | null;
  readonly inscriptibles: Synthese["inscriptibles"];
  readonly onFermer: () => void;
}

/** Records a training, or corrects it, with the file that shows it. */
export function DialogueFormation({ formation, inscriptibles, onFermer }: Props) {
  const queries = useQueryClient();
  const [organismeId, setOrganismeId] = useState(formation?.organisme.id ?? inscriptibles[0]?.id ?? "");
  const [fichier, setFichier] = useState<File | null>(null);
  const { save, erreur, refus, enCours, refusDepot } = useEnregistrement();
  const { form, version, conflit } = useFormulaireVersionne<ValeursFormation>({
    valeurs: toValeursFormation(formation),
    version: formation?.version ?? 0,
    validate: validateFormation,
    erreur,
    relire: async () => {
      const { lignes } = await queries.fetchQuery({
        ...trpc.formations.list.queryOptions({ organismeId, page: 1, taille: 200 }),
        staleTime: 0,
      });
      const relue = lignes.find(({ id }) => id === formation?.id) ?? formation;
      return { valeurs: toValeursFormation(relue), version: relue?.version ?? 0 };
    },
  });
  const nommee = form.values.nom.trim() !== "";

  async function submit(valeurs: ValeursFormation): Promise<void> {
    const entree = toEntreeFormation(valeurs);
    if (entree === null || !(await save({ formation, version, organismeId, entree, fichier }))) return;
    annonces.add("Formation enregistrée.");
    onFermer();
  }

  return (
    <Dialogue
      titre={formation === null ? "Inscrire une formation" : "Modifier la formation"}
      ouvert
      onFermer={onFermer}
    >
      <form
        noValidate
        onSubmit={form.onSubmit(
          (valeurs) => void submit(valeurs),
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
            titreRefus="La formation n’a pas été enregistrée"
            conflit={conflit}
            libelles={LIBELLES_FORMATION}
          />
          {refusDepot !== null && <MessageErreur message={refusDepot} />}
          {formation === null && inscriptibles.length > 1 && (
            <NativeSelect
              label="Organisme"
              value={organismeId}
              onChange={(event) => {
                setOrganismeId(event.currentTarget.value);
              }}
              data={inscriptibles.map(({ id, nom }) => ({ value: id, label: nom }))}
            />
          )}
          <div className="champs">
            <NativeSelect
              label="Public"
              data={Object.entries(LIBELLES_PUBLIC).map(([value, label]) => ({ value, label }))}
              {...form.getInputProps("publicForme")}
            />
            <ChampDate label="Date" required {...form.getInputProps("le")} />
            <TextInput
              label="Nombre de personnes"
              inputMode="numeric"
              required={!nommee}
              disabled={nommee}
              {...form.getInputProps("nombre")}
              {...(nommee ? { value: "1" } : {})}
            />
            <TextInput
              label="Durée par personne, en heures"
              description="Par quarts d’heure, par exemple 3,5"
              inputMode="decimal"
              required
              {...form.getInputProps("heures")}
            />
          </div>
          <TextInput
            label="Personne (facultatif)"
            description="Seulement si la preuve doit la nommer ; le nom s’efface au bout de sa durée de conservation."
            autoComplete="off"
            {...form.getInputProps("nom")}
          />
          <Textarea label="Contenu" required rows={3} maxLength={1_000} {...form.getInputProps("contenu")} />
          <TextInput
            label="Formateur"
            description="Organisme ou service qui a donné la formation"
            required
            {...form.getInputProps("formateur")}
          />
          <div>
            <label htmlFor="piece-formation" className={classes["libelle"]}>
              {(formation?.piece ?? null) === null
                ? "Pièce justificative (facultatif)"
                : "Remplacer la pièce justificative"}
            </label>
            <Text size="sm" c="dimmed" id="aide-piece">
              Feuille d’émargement, attestation, programme : PDF, image, texte ou tableau.
            </Text>
            <input
              id="piece-formation"
              type="file"
              aria-describedby="aide-piece"
              onChange={(event) => {
                setFichier(event.currentTarget.files?.[0] ?? null);
              }}
            />
          </div>
          <BoutonsDialogue action="Enregistrer la formation" enCours={enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
