import { Alert, Paper, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { MessageRefus } from "../affichage/message-refus.tsx";
import { Sources } from "../affichage/sources.tsx";
import classes from "./calculateur.module.css";
import { JoursDuDelai } from "./jours-du-delai.tsx";
import type { Reponse, Resultat } from "./resultat.ts";
import { Textes } from "./textes.tsx";

interface Props {
  readonly reponse: Reponse;
  /** What one may do with the answer, when there is one. */
  readonly actions: ReactNode;
}

/** The answer: dates, their sentence, their days one by one, what to check, and the texts. */
export function PanneauReponse({ reponse, actions }: Props) {
  return (
    <section aria-labelledby="reponse" className={classes["reponse"]}>
      <Title order={2} id="reponse" mb="sm">
        Réponse
      </Title>
      <div role="status" aria-live="polite" className="visuellement-masque">
        {reponse.statut === "reponse"
          ? reponse.resultats.map(({ libelle, quand }) => `${libelle} : ${quand}`).join(", ")
          : ""}
      </div>
      {reponse.statut === "saisie" && (
        <Text c="dimmed">Corrigez les champs signalés pour avoir la réponse.</Text>
      )}
      {reponse.statut === "refus" && (
        <MessageRefus refus={reponse} titre="Les textes suivis ne le disent pas" />
      )}
      {reponse.statut === "reponse" && (
        <Stack>
          <div className="titre-actions sans-impression">{actions}</div>
          {reponse.resultats.map((resultat) => (
            <CarteResultat key={resultat.code} resultat={resultat} seul={reponse.resultats.length === 1} />
          ))}
          <Paper component="section" withBorder p="lg" aria-labelledby="textes">
            <Title order={3} id="textes" mb="xs">
              Textes
            </Title>
            <Textes fondements={reponse.resultats.flatMap(({ fondements }) => fondements)} />
          </Paper>
        </Stack>
      )}
    </section>
  );
}

function CarteResultat({ resultat, seul }: { readonly resultat: Resultat; readonly seul: boolean }) {
  const { code, libelle, quand, phrase, avertissements, jours, termes } = resultat;
  return (
    <Paper component="article" withBorder p="lg" aria-labelledby={`resultat-${code}`}>
      <Stack gap="sm">
        <div>
          <Title order={3} id={`resultat-${code}`}>
            {libelle}
          </Title>
          <p className={classes["date"]}>{quand}</p>
        </div>
        <Text>{formatTypographie(phrase)}</Text>
        {avertissements.map(({ code: avertissement, message, sources }) => (
          <Alert
            key={avertissement}
            role="group"
            aria-label="À vérifier"
            title="À vérifier"
            color="ambre"
            icon={<IconAlertTriangle aria-hidden />}
          >
            <p className="sans-marge">{formatTypographie(message)}</p>
            <Sources sources={sources} />
          </Alert>
        ))}
        {jours.length > 0 && (
          <details open={seul}>
            <summary>Jour par jour</summary>
            <JoursDuDelai jours={jours} titre={`Jour par jour, ${libelle}`} termes={termes} />
          </details>
        )}
      </Stack>
    </Paper>
  );
}
