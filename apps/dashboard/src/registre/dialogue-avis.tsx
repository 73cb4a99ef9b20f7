import { OUTCOMES } from "@ia-territoires/compliance";
import { LIBELLES_CLASSES, LIBELLES_INTERPRETATIONS } from "@ia-territoires/compliance/wording";
import { Fieldset, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { SaisieGardee } from "../brouillons/saisie-gardee.tsx";
import { useBrouillon } from "../brouillons/use-brouillon.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { Dialogue } from "../coquille/dialogue.tsx";
import { BoutonsDialogue } from "../formulaires/boutons-dialogue.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { ClassesSysteme } from "./classes-systeme.tsx";
import type { DossierSysteme } from "./dossier-systeme.ts";
import classes from "./registre.module.css";

/** What a juriste is about to say. */
export type DemandeAvis =
  | { readonly genre: "confirmer" }
  | { readonly genre: "requalifier" }
  | { readonly genre: "lecture"; readonly interpretation: string };

type Choix = "lettre" | "interpretation" | "ouverte";
type Outcome = (typeof OUTCOMES)[number];

interface Props {
  readonly dossier: DossierSysteme;
  readonly demande: DemandeAvis;
  readonly onFermer: () => void;
}

const TITRES = {
  confirmer: "Confirmer les classes",
  requalifier: "Requalifier le système",
  lecture: "Trancher une lecture contestée",
} as const;

/** An opinion, with its reason: compulsory, kept with who and when. */
export function DialogueAvis({ dossier: { systeme, version }, demande, onFermer }: Props) {
  const confirmation = useEnvoi(trpc.registre.confirm.mutationOptions());
  const requalification = useEnvoi(trpc.registre.override.mutationOptions());
  const lecture = useEnvoi(trpc.registre.settleLecture.mutationOptions());
  const envoi = { confirmer: confirmation, requalifier: requalification, lecture }[demande.genre];
  const [motif, setMotif] = useState("");
  const [faute, setFaute] = useState<string | null>(null);
  const [choisies, setChoisies] = useState<readonly Outcome[]>(
    OUTCOMES.filter((classe) => systeme.examen.classes.includes(classe)),
  );
  const [choix, setChoix] = useState<Choix>("lettre");
  const brouillon = useBrouillon({
    cle: `avis-${demande.genre}:${systeme.id}`,
    valeurs: { motif },
    modifie: motif !== "",
    onReprendre: ({ valeurs }) => {
      setMotif(valeurs.motif);
    },
  });

  function sendAvis(cible: Parameters<typeof confirmation.send>[0]): Promise<object | null> {
    if (demande.genre === "confirmer") return confirmation.send(cible);
    if (demande.genre === "requalifier") return requalification.send({ ...cible, classes: [...choisies] });
    const { interpretation } = demande;
    return lecture.send({ ...cible, interpretation, choix: choix === "ouverte" ? null : choix });
  }

  async function send(): Promise<void> {
    if (motif.trim() === "") {
      setFaute("Le motif est attendu : il reste dans l’historique.");
      return;
    }
    setFaute(null);
    const cible = { systemeId: systeme.id, version, motif };
    if ((await sendAvis(cible)) === null) return;
    await brouillon.oublier();
    annonces.add("Avis enregistré.");
    onFermer();
  }

  return (
    <Dialogue titre={TITRES[demande.genre]} ouvert onFermer={onFermer}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          <EtatEnvoi erreur={envoi.erreur} refus={envoi.refus} titreRefus="L’avis n’a pas été enregistré" />
          <SaisieGardee brouillon={brouillon} />
          {demande.genre === "confirmer" && <ClassesSysteme liste={systeme.examen.classes} />}
          {demande.genre === "requalifier" && (
            <Fieldset legend="Classes retenues">
              <div className={classes["choix"]}>
                {OUTCOMES.map((classe) => (
                  <label key={classe} className={classes["option"]}>
                    <input
                      type="checkbox"
                      checked={choisies.includes(classe)}
                      onChange={(event) => {
                        const autres = choisies.filter((une) => une !== classe);
                        setChoisies(event.currentTarget.checked ? [...autres, classe] : autres);
                      }}
                    />
                    <span>{LIBELLES_CLASSES[classe].titre}</span>
                  </label>
                ))}
              </div>
            </Fieldset>
          )}
          {demande.genre === "lecture" && (
            <Fieldset legend="Lecture retenue">
              <Text>{formatTypographie(LIBELLES_INTERPRETATIONS[demande.interpretation] ?? "")}</Text>
              <div className={classes["choix"]}>
                {(
                  [
                    ["lettre", "La lettre du texte"],
                    ["interpretation", "L’interprétation"],
                    ["ouverte", "La laisser ouverte"],
                  ] as const
                ).map(([valeur, libelle]) => (
                  <label key={valeur} className={classes["option"]}>
                    <input
                      type="radio"
                      name="lecture"
                      checked={choix === valeur}
                      onChange={() => {
                        setChoix(valeur);
                      }}
                    />
                    <span>{libelle}</span>
                  </label>
                ))}
              </div>
            </Fieldset>
          )}
          <Textarea
            label="Motif"
            description="Ce que vous avez lu et pourquoi : il reste dans l’historique"
            required
            rows={4}
            maxLength={4000}
            value={motif}
            error={faute}
            onChange={(event) => {
              setMotif(event.currentTarget.value);
            }}
          />
          <BoutonsDialogue action="Enregistrer l’avis" enCours={envoi.enCours} onRenoncer={onFermer} />
        </Stack>
      </form>
    </Dialogue>
  );
}
