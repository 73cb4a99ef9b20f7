import { LIBELLES_TERRITOIRE } from "@ia-territoires/core";
import { NativeSelect, Paper, Stack, Title } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { TitrePage } from "../coquille/titre-page.tsx";
import { useSaisieAdresse } from "../formulaires/use-saisie-adresse.ts";
import { ChoixTerritoire } from "../outils/choix-territoire.tsx";
import { FilOutils } from "../outils/fil-outils.tsx";
import { useSession } from "../session/use-session.ts";
import { ActionsReponse } from "./actions-reponse.tsx";
import { calculateReponse } from "./calculate-reponse.ts";
import classes from "./calculateur.module.css";
import { ChampsRegle } from "./champs-regle.tsx";
import { PanneauReponse } from "./panneau-reponse.tsx";
import { type CodeRegle, REGLES } from "./regles.ts";
import { formatSaisieEcheance, parseSaisieEcheance } from "./saisie-echeance.ts";

/** The calculator of deadlines, for everybody. */
export function EcheancesPage() {
  const adresse = useSearch({ from: "/outils/echeances" });
  const navigate = useNavigate({ from: "/outils/echeances" });
  const { aujourdHui } = useSession();
  const { saisie, change } = useSaisieAdresse({
    adresse: parseSaisieEcheance(adresse, aujourdHui),
    hasReponse: (suivante) => calculateReponse(suivante).statut !== "saisie",
    relire: (suivante) => parseSaisieEcheance(formatSaisieEcheance(suivante), aujourdHui),
    onAdresse: (suivante) => void navigate({ search: formatSaisieEcheance(suivante), replace: true }),
  });
  const reponse = calculateReponse(saisie);

  return (
    <>
      <FilOutils ici="Calcul d’échéance" />
      <TitrePage
        titre="Calcul d’échéance"
        sousTitre={`${REGLES[saisie.regle].libelle}, ${LIBELLES_TERRITOIRE[saisie.territoire]}`}
      />
      <div className={classes["page"]}>
        <Paper component="section" withBorder p="lg" className="sans-impression" aria-labelledby="question">
          <Title order={2} id="question" mb="sm">
            Question
          </Title>
          <form
            aria-label="Question"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
            }}
          >
            <Stack>
              <NativeSelect
                label="Règle"
                value={saisie.regle}
                onChange={(event) => {
                  const regle = event.currentTarget.value as CodeRegle;
                  change({ regle, nombre: REGLES[regle].nombre });
                }}
                data={Object.entries(REGLES).map(([value, { libelle }]) => ({ value, label: libelle }))}
              />
              <ChampsRegle
                saisie={saisie}
                erreurs={reponse.statut === "saisie" ? reponse.erreurs : {}}
                onChange={change}
              />
              <ChoixTerritoire
                saisie={saisie}
                onChange={change}
                onCommune={({ territoire, population }) => {
                  change({ territoire, ...(population !== null && { habitants: String(population) }) });
                }}
              />
            </Stack>
          </form>
        </Paper>
        <PanneauReponse
          reponse={reponse}
          actions={
            reponse.statut === "reponse" && <ActionsReponse saisie={saisie} resultats={reponse.resultats} />
          }
        />
      </div>
    </>
  );
}
