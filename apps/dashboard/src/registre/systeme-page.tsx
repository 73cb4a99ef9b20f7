import { isDateIso, isRefus } from "@ia-territoires/core";
import type { ActionPlan } from "@ia-territoires/dossiers/systemes";
import { Alert, Paper, Stack } from "@mantine/core";
import { IconScale } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { BoutonImprimer } from "../affichage/bouton-imprimer.tsx";
import { MessageRefus } from "../affichage/message-refus.tsx";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { SectionPieces } from "../fichiers/section-pieces.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { HistoriqueMission } from "../missions/historique-mission.tsx";
import missions from "../missions/missions.module.css";
import { ChangementSysteme } from "./changement-systeme.tsx";
import { condenseJournal } from "./condense-journal.ts";
import { DialogueAction } from "./dialogue-action.tsx";
import { useExamen } from "./dossier-systeme.ts";
import classes from "./registre.module.css";
import { SectionActions } from "./section-actions.tsx";
import { SectionDecisives } from "./section-decisives.tsx";
import { SectionDescription } from "./section-description.tsx";
import { SectionDocuments } from "./section-documents.tsx";
import { SectionFournisseur } from "./section-fournisseur.tsx";
import { SectionJuriste } from "./section-juriste.tsx";
import { SectionNational } from "./section-national.tsx";
import { SectionObligations } from "./section-obligations.tsx";
import { SectionReponse } from "./section-reponse.tsx";
import { SectionReponses } from "./section-reponses.tsx";

/** One system: what the law says of it and why, what is owed and when, the plan, the opinion, the vendor, the files. */
export function SystemePage() {
  const { systemeId } = useParams({ from: "/application/registre/$systemeId" });
  const { au } = useSearch({ from: "/application/registre/$systemeId" });
  const navigate = useNavigate();
  const { data: dossier } = useSuspenseQuery(trpc.registre.get.queryOptions({ id: systemeId }));
  const { systeme, organisme, aujourdHui, peutModifier } = dossier;
  const jour = isDateIso(au) && au <= "2099-12-31" ? au : aujourdHui;
  const examen = useExamen(dossier, jour);
  const [action, setAction] = useState<{
    readonly action: ActionPlan | null;
    readonly obligation?: string;
  } | null>(null);
  const aVoir = systeme.changements.filter(({ vuLe }) => vuLe === undefined);

  return (
    <>
      <FilDAriane etapes={[{ libelle: "Registre", lien: { to: "/registre" } }]} ici={systeme.nom} />
      <TitrePage titre={systeme.nom} sousTitre={organisme.nom} actions={<BoutonImprimer />} />
      {aVoir.length > 0 && (
        <Alert
          color="ambre"
          mb="lg"
          icon={<IconScale aria-hidden />}
          title="Un nouveau texte change la situation de ce système"
        >
          {aVoir.map((changement) => (
            <ChangementSysteme key={changement.id} dossier={dossier} changement={changement} />
          ))}
        </Alert>
      )}
      <div className={missions["page"]}>
        <Stack gap="lg">
          <Paper withBorder p="md" className="sans-impression">
            <ChampDate
              maw="20rem"
              label="Ce que dit le droit au"
              description="Le jour dit aussi quelle rédaction s’applique"
              min="2024-08-01"
              max="2099-12-31"
              value={jour}
              onChange={(event) => {
                const choisi = event.currentTarget.value;
                void navigate({
                  to: "/registre/$systemeId",
                  params: { systemeId },
                  search: choisi === "" || choisi === aujourdHui ? {} : { au: choisi },
                  replace: true,
                });
              }}
            />
          </Paper>
          <Sommaire />
          {isRefus(examen) ? (
            <MessageRefus refus={examen} titre="Pas de réponse à cette date" />
          ) : (
            <>
              <SectionReponse systemeId={systemeId} examen={examen} peutModifier={peutModifier} />
              <SectionNational examen={examen} />
              <SectionObligations
                dossier={dossier}
                examen={examen}
                onAction={(obligation) => {
                  setAction({ action: null, obligation });
                }}
              />
            </>
          )}
          <SectionActions
            dossier={dossier}
            onAction={(choisie) => {
              setAction({ action: choisie });
            }}
          />
          {!isRefus(examen) && (
            <>
              <SectionFournisseur dossier={dossier} examen={examen} />
              <SectionDecisives examen={examen} />
            </>
          )}
          <SectionReponses dossier={dossier} />
        </Stack>
        <Stack gap="lg">
          <SectionDescription dossier={dossier} />
          {!isRefus(examen) && <SectionJuriste dossier={dossier} examen={examen} />}
          <SectionDocuments systemeId={systemeId} />
          <SectionPieces
            dossierId={systemeId}
            signataires={{}}
            genre="autre"
            vide="Aucun fichier pour l’instant. Déposez ici ce qui prouve qu’une obligation est tenue : notice, analyse d’impact, attestation de formation."
          />
          <HistoriqueMission missionId={systemeId} {...condenseJournal(dossier.journal)} />
        </Stack>
      </div>
      {action !== null && (
        <DialogueAction
          dossier={dossier}
          action={action.action}
          {...(action.obligation === undefined ? {} : { obligation: action.obligation })}
          onFermer={() => {
            setAction(null);
          }}
        />
      )}
    </>
  );
}

const PARTIES = [
  ["reponse", "Ce que dit le droit"],
  ["national", "Droit français"],
  ["obligations", "Obligations"],
  ["plan", "Plan d’actions"],
  ["fournisseur", "Fournisseur"],
  ["avis", "Avis du juriste"],
  ["documents", "Documents"],
  ["pieces", "Fichiers"],
] as const;

/** The page is long: its parts, at hand. */
function Sommaire() {
  return (
    <nav aria-label="Parties de la page" className="sans-impression">
      <ul className={classes["sommaire"]}>
        {PARTIES.map(([id, libelle]) => (
          <li key={id}>
            <a href={`#${id}`}>{libelle}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
