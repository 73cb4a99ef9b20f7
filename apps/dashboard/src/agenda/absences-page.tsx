import { formatDateFr } from "@ia-territoires/core";
import { LIBELLES_DEMI_JOURNEE } from "@ia-territoires/dossiers";
import { Button, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { createCleIdempotence } from "../api/create-cle-idempotence.ts";
import { createRetour } from "../api/create-retour.ts";
import { client, trpc } from "../api/trpc.ts";
import type { RouterOutputs } from "../api/types.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { formatInstant } from "../affichage/format-instant.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { useSession } from "../session/use-session.ts";
import { DialogueAbsence } from "./dialogue-absence.tsx";
import { DialogueFermeture } from "./dialogue-fermeture.tsx";
import { DialoguePassation } from "./dialogue-passation.tsx";
import { SectionFiches } from "./section-fiches.tsx";

export type AbsenceVue = RouterOutputs["agenda"]["listAbsences"]["lignes"][number];
export type FermetureVue = RouterOutputs["agenda"]["listFermetures"]["lignes"][number];

type Dialogue =
  | { readonly genre: "absence"; readonly fiche?: AbsenceVue }
  | { readonly genre: "fermeture"; readonly fiche?: FermetureVue }
  | { readonly genre: "passation" };

const PAGE = { page: 1, taille: 200 } as const;

/** When référents are not available, when nobody intervenes, and who handed over to whom. */
export function AbsencesPage() {
  const { aujourdHui } = useSession();
  const absences = useQuery(trpc.agenda.listAbsences.queryOptions(PAGE));
  const fermetures = useQuery(trpc.agenda.listFermetures.queryOptions(PAGE));
  const passations = useQuery(trpc.agenda.listPassations.queryOptions(PAGE));
  const { data: vue } = useQuery(trpc.agenda.get.queryOptions({ du: aujourdHui, au: aujourdHui }));
  const referents = vue?.donnees.referents ?? [];
  const retraitAbsence = useEnvoi(trpc.agenda.removeAbsence.mutationOptions());
  const retraitFermeture = useEnvoi(trpc.agenda.removeFermeture.mutationOptions());
  const [dialogue, setDialogue] = useState<Dialogue | null>(null);
  const nouvelle = () => ({ cleIdempotence: createCleIdempotence(), id: null, version: null });
  async function retirerAbsence({ id, version, ...absence }: AbsenceVue): Promise<void> {
    if ((await retraitAbsence.send({ id, version })) === null) return;
    const { referentId, du, duDemiJournee, au, auDemiJournee } = absence;
    const retour = createRetour(
      () =>
        client.agenda.saveAbsence.mutate({
          ...nouvelle(),
          referentId,
          du,
          duDemiJournee,
          au,
          auDemiJournee,
        }),
      "Absence rétablie.",
    );
    annonces.add("Absence retirée.", "fait", retour);
  }
  async function retirerFermeture({ id, version, libelle, du, au }: FermetureVue): Promise<void> {
    if ((await retraitFermeture.send({ id, version })) === null) return;
    const retour = createRetour(
      () => client.agenda.saveFermeture.mutate({ ...nouvelle(), libelle, du, au }),
      "Fermeture rétablie.",
    );
    annonces.add("Fermeture retirée.", "fait", retour);
  }
  const fermer = (): void => {
    setDialogue(null);
  };
  return (
    <>
      <TitrePage
        titre="Absences, fermetures, passations"
        sousTitre="Ce qui est déjà placé ne bouge pas : l’agenda montre ce qui se trouve en conflit."
        actions={
          <LienBouton to="/agenda" variant="default">
            Retour à l’agenda
          </LienBouton>
        }
      />
      <EtatEnvoi erreur={retraitAbsence.erreur ?? retraitFermeture.erreur} refus={null} />
      <Stack>
        <SectionFiches
          code="absences"
          titre="Absences des référents"
          aide="Sans motif : l’agenda n’a pas à le connaître."
          ajouter="Ajouter une absence"
          vide="Personne n’est absent dans les jours à venir."
          lu={absences}
          onAjouter={() => {
            setDialogue({ genre: "absence" });
          }}
          renderLigne={(fiche) => {
            const quoi = `${fiche.referent ?? "Référent parti"}, du ${formatDateFr(fiche.du)} ${LIBELLES_DEMI_JOURNEE[fiche.duDemiJournee]} au ${formatDateFr(fiche.au)} ${LIBELLES_DEMI_JOURNEE[fiche.auDemiJournee]}`;
            return (
              <Fiche
                quoi={quoi}
                onModifier={() => {
                  setDialogue({ genre: "absence", fiche });
                }}
                onRetirer={() => void retirerAbsence(fiche)}
              />
            );
          }}
        />
        <SectionFiches
          code="fermetures"
          titre="Jours de fermeture"
          aide="Ponts, inventaire : personne n’intervient. Les jours fériés sont déjà connus."
          ajouter="Ajouter une fermeture"
          vide="Aucune fermeture n’est prévue."
          lu={fermetures}
          onAjouter={() => {
            setDialogue({ genre: "fermeture" });
          }}
          renderLigne={(fiche) => (
            <Fiche
              quoi={`${fiche.libelle}, ${fiche.du === fiche.au ? `le ${formatDateFr(fiche.du)}` : `du ${formatDateFr(fiche.du)} au ${formatDateFr(fiche.au)}`}`}
              onModifier={() => {
                setDialogue({ genre: "fermeture", fiche });
              }}
              onRetirer={() => void retirerFermeture(fiche)}
            />
          )}
        />
        <SectionFiches
          code="passations"
          titre="Passations"
          aide="Tous les créneaux à venir d’un référent passent à un autre, avec une note."
          ajouter="Passer la main"
          vide="Aucune passation."
          lu={passations}
          onAjouter={() => {
            setDialogue({ genre: "passation" });
          }}
          renderLigne={({ de, vers, creneaux, faiteLe, note }) => (
            <span>
              {de ?? "Référent parti"} à {vers ?? "référent parti"}, le {formatInstant(faiteLe)},{" "}
              {creneaux === 0 ? "aucun créneau" : creneaux === 1 ? "un créneau" : `${creneaux} créneaux`} :{" "}
              {note}
            </span>
          )}
        />
      </Stack>
      {dialogue?.genre === "absence" && (
        <DialogueAbsence
          referents={referents}
          {...(dialogue.fiche && { fiche: dialogue.fiche })}
          onFermer={fermer}
        />
      )}
      {dialogue?.genre === "fermeture" && (
        <DialogueFermeture {...(dialogue.fiche && { fiche: dialogue.fiche })} onFermer={fermer} />
      )}
      {dialogue?.genre === "passation" && <DialoguePassation referents={referents} onFermer={fermer} />}
    </>
  );
}

function Fiche(props: {
  readonly quoi: string;
  readonly onModifier: () => void;
  readonly onRetirer: () => void;
}) {
  const { quoi, onModifier, onRetirer } = props;
  return (
    <>
      <span>{quoi}</span>
      <span className="sans-impression">
        <Button variant="default" size="compact-md" aria-label={`Modifier : ${quoi}`} onClick={onModifier}>
          Modifier
        </Button>{" "}
        <Button variant="default" size="compact-md" aria-label={`Retirer : ${quoi}`} onClick={onRetirer}>
          Retirer
        </Button>
      </span>
    </>
  );
}
