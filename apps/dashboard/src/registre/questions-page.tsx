import { type FactId, FACT_IDS } from "@ia-territoires/compliance";
import { formatReponse, getQuestion } from "@ia-territoires/compliance/wording";
import { isRefus } from "@ia-territoires/core";
import { getAvancement } from "@ia-territoires/dossiers/systemes";
import { Button, Paper, Stack, Text, Title } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { MessageRefus } from "../affichage/message-refus.tsx";
import { annonces } from "../coquille/annonces-store.ts";
import { FilDAriane } from "../coquille/fil-d-ariane.tsx";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import missions from "../missions/missions.module.css";
import { ClassesSysteme } from "./classes-systeme.tsx";
import { useExamen } from "./dossier-systeme.ts";
import { QuestionSysteme } from "./question-systeme.tsx";
import { toSaisieReponse } from "./saisie-reponse.ts";

/** The questions of a system, one by one, the best first; each answer is saved at once and can be taken back. */
export function QuestionsPage() {
  const { systemeId } = useParams({ from: "/application/registre/$systemeId/questions" });
  const { question: demandee } = useSearch({ from: "/application/registre/$systemeId/questions" });
  const navigate = useNavigate();
  const { data: dossier } = useSuspenseQuery(trpc.registre.get.queryOptions({ id: systemeId }));
  const examen = useExamen(dossier, dossier.aujourdHui);
  const [passees, setPassees] = useState<readonly FactId[]>([]);
  const reponse = useEnvoi(trpc.registre.answer.mutationOptions());
  const annulation = useEnvoi(trpc.registre.undoAnswer.mutationOptions());
  if (isRefus(examen)) return <MessageRefus refus={examen} />;

  const { systeme, version } = dossier;
  const { premiereReponse, questions, pourLaClasse } = getAvancement(examen.classement);
  const voulue = FACT_IDS.find((fact) => fact === demandee);
  const fait = voulue ?? questions.find(({ fact }) => !passees.includes(fact))?.fact;
  const derniere = systeme.modifications.at(-1);
  const enCours = reponse.enCours || annulation.enCours;

  async function leaveVoulue(): Promise<void> {
    if (voulue !== undefined)
      await navigate({
        to: "/registre/$systemeId/questions",
        params: { systemeId },
        search: {},
        replace: true,
      });
  }
  async function answer(fact: FactId, donnee: unknown): Promise<void> {
    annulation.clear();
    const envoi = { systemeId, version, fait: fact, reponse: donnee } as Parameters<typeof reponse.send>[0];
    if ((await reponse.send(envoi)) === null) return;
    await leaveVoulue();
  }
  async function undo(): Promise<void> {
    reponse.clear();
    if ((await annulation.send({ systemeId, version })) === null) return;
    annonces.add("La dernière réponse est annulée.");
    await leaveVoulue();
  }

  return (
    <>
      <FilDAriane
        etapes={[
          { libelle: "Registre", lien: { to: "/registre" } },
          { libelle: systeme.nom, lien: { to: "/registre/$systemeId", params: { systemeId } } },
        ]}
        ici="Questions"
      />
      <TitrePage titre={`Questions sur « ${systeme.nom} »`} sousTitre={dossier.organisme.nom} />
      <div className={missions["page"]}>
        <Paper component="section" withBorder p="lg" aria-label="Question">
          <Stack>
            <EtatEnvoi
              erreur={reponse.erreur ?? annulation.erreur}
              refus={reponse.refus ?? annulation.refus}
            />
            {fait === undefined ? (
              <>
                <Text fw={600}>
                  {passees.length === 0
                    ? "Toutes les questions utiles ont une réponse."
                    : `Il reste ${String(passees.length)} question${passees.length > 1 ? "s" : ""} que vous avez passée${passees.length > 1 ? "s" : ""}.`}
                </Text>
                {passees.length > 0 && (
                  <div>
                    <Button
                      variant="default"
                      onClick={() => {
                        setPassees([]);
                      }}
                    >
                      Reprendre les questions passées
                    </Button>
                  </div>
                )}
              </>
            ) : (
              <QuestionSysteme
                key={`${fait}-${String(version)}`}
                question={getQuestion(fait, examen.classement.textVersion)}
                saisie={toSaisieReponse(getQuestion(fait).type, systeme.faits[fait])}
                enCours={enCours}
                onReponse={(fact, donnee) => void answer(fact, donnee)}
                onPasser={() => {
                  setPassees([...passees, fait]);
                  void leaveVoulue();
                }}
              />
            )}
          </Stack>
        </Paper>
        <Paper component="section" withBorder p="lg" aria-labelledby="pour-l-instant">
          <Title order={2} id="pour-l-instant" mb="sm">
            Réponse pour l’instant
          </Title>
          <Stack gap="sm">
            <div role="status">
              <ClassesSysteme liste={systeme.examen.classes} />
              <Text mt="xs">
                {premiereReponse
                  ? "Une première réponse est possible : vous pouvez la lire, ou continuer pour la préciser."
                  : "Pas encore de réponse : une classe plus grave reste possible."}{" "}
                {pourLaClasse > 0 &&
                  `${String(pourLaClasse)} question${pourLaClasse > 1 ? "s" : ""} peuvent encore changer la classe.`}
              </Text>
            </div>
            <LienBouton
              to="/registre/$systemeId"
              params={{ systemeId }}
              variant={premiereReponse ? "filled" : "default"}
            >
              {premiereReponse ? "Lire la réponse" : "Voir le système"}
            </LienBouton>
            {derniere !== undefined && (
              <div>
                <Text size="sm" mb="xs">
                  Dernière réponse : {getQuestion(derniere.fait).question}{" "}
                  <strong>
                    {derniere.apres === null
                      ? "retirée"
                      : formatTypographie(formatReponse(derniere.fait, derniere.apres))}
                  </strong>
                </Text>
                <Button
                  variant="default"
                  leftSection={<IconArrowBackUp size={18} aria-hidden />}
                  loading={annulation.enCours}
                  onClick={() => void undo()}
                >
                  Annuler la dernière réponse
                </Button>
              </div>
            )}
          </Stack>
        </Paper>
      </div>
    </>
  );
}
