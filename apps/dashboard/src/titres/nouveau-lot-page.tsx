import { type DateIso, getAnnee, isDateIso } from "@ia-territoires/core";
import { Button, NativeSelect, Paper, Stack, Text, Title } from "@mantine/core";
import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { MessageErreur } from "../affichage/message-erreur.tsx";
import { MessageRefus } from "../affichage/message-refus.tsx";
import { readErreur } from "../api/read-erreur.ts";
import { trpc } from "../api/trpc.ts";
import { useEnvoi } from "../api/use-envoi.ts";
import { annonces } from "../coquille/annonces-store.ts";
import { LienBouton } from "../coquille/lien-bouton.tsx";
import { SquelettePage } from "../coquille/squelette-page.tsx";
import { TitrePage } from "../coquille/titre-page.tsx";
import { ChampDate } from "../formulaires/champ-date.tsx";
import { EtatEnvoi } from "../formulaires/etat-envoi.tsx";
import { ApercuLot } from "./apercu-lot.tsx";
import { LiensTitres } from "./liens-titres.tsx";
import classes from "./titres.module.css";

/** Chooses an exercice and a period, shows what would be billed and what would not, then prepares the batch. */
export function NouveauLotPage() {
  const navigate = useNavigate();
  const { data: cadre } = useSuspenseQuery(trpc.titres.getCadre.queryOptions());
  const ouverts = cadre.exercices.filter(({ statut }) => statut === "ouvert");
  const courant = getAnnee(cadre.aujourdHui);
  const propose = ouverts.find(({ annee }) => annee === courant) ?? ouverts[0];
  const [exercice, setExercice] = useState(propose?.annee ?? courant);
  const [du, setDu] = useState<string>(`${String(exercice)}-01-01`);
  const [au, setAu] = useState<string>(cadre.aujourdHui);
  const [ecartes, setEcartes] = useState<readonly string[]>([]);
  const creation = useEnvoi(trpc.titres.createLot.mutationOptions());
  const complets = isDateIso(du) && isDateIso(au);
  const demande = { exercice, du: du as DateIso, au: au as DateIso, ecartes: [...ecartes] };
  const apercu = useQuery({
    ...trpc.titres.preview.queryOptions(demande),
    enabled: complets && ouverts.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

  async function create(): Promise<void> {
    if (apercu.data?.statut !== "lot") return;
    const { titres, totaux } = apercu.data;
    const attendu = { titres: titres.length, montantTtc: totaux.montantTtc };
    const fait = await creation.send({ ...demande, attendu });
    if (fait === null) {
      await apercu.refetch();
      return;
    }
    annonces.add(`Lot ${fait.numero} préparé : ${String(fait.titres)} titre(s).`);
    await navigate({ to: "/titres/lots/$lotId", params: { lotId: fait.lotId } });
  }

  return (
    <>
      <TitrePage
        titre="Préparer un lot de titres"
        sousTitre="Un titre par devis, égal au devis au centime. Rien n’est facturé deux fois."
      />
      <LiensTitres />
      {ouverts.length === 0 || cadre.reglage === null ? (
        <Paper withBorder p="lg">
          <Stack align="flex-start">
            <Text>
              {ouverts.length === 0
                ? "Aucun exercice n’est ouvert : ouvrez d’abord celui de l’année."
                : "Le chapitre et l’article où vont les recettes ne sont pas choisis."}
            </Text>
            <LienBouton to="/titres/exercices">Exercices et imputation</LienBouton>
          </Stack>
        </Paper>
      ) : (
        <div className={classes["page"]}>
          <Paper withBorder p="lg">
            <div className={classes["criteres"]}>
              <NativeSelect
                label="Exercice"
                value={String(exercice)}
                onChange={(event) => {
                  const annee = Number(event.currentTarget.value);
                  setExercice(annee);
                  setDu(`${String(annee)}-01-01`);
                }}
                data={ouverts.map(({ annee }) => String(annee))}
              />
              <ChampDate
                label="Interventions du"
                value={du}
                onChange={(event) => {
                  setDu(event.currentTarget.value);
                }}
              />
              <ChampDate
                label="au"
                value={au}
                onChange={(event) => {
                  setAu(event.currentTarget.value);
                }}
              />
            </div>
          </Paper>
          <EtatEnvoi
            erreur={creation.erreur}
            refus={creation.refus}
            titreRefus="Le lot n’a pas été préparé"
          />
          {!complets && <Text>Indiquez le début et la fin de la période.</Text>}
          {apercu.isError && <MessageErreur message={readErreur(apercu.error).message} />}
          {apercu.isLoading && <SquelettePage />}
          {apercu.data?.statut === "refus" && (
            <MessageRefus refus={apercu.data} titre="Rien à préparer ainsi" />
          )}
          {apercu.data?.statut === "lot" && (
            <Paper component="section" withBorder p="lg" aria-labelledby="apercu">
              <Title order={2} id="apercu" mb="sm">
                Ce que le lot contiendrait
              </Title>
              <ApercuLot lot={apercu.data} ecartes={ecartes} onEcarter={setEcartes} />
              <Button
                mt="lg"
                size="md"
                loading={creation.enCours}
                disabled={apercu.data.titres.length === 0 || apercu.isFetching}
                onClick={() => void create()}
              >
                Préparer ce lot
              </Button>
            </Paper>
          )}
        </div>
      )}
    </>
  );
}
