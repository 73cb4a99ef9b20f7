import { FACT_IDS } from "@ia-territoires/compliance";
import { formatReponse, getQuestion } from "@ia-territoires/compliance/wording";
import { Paper, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { formatTypographie } from "../affichage/format-typographie.ts";
import type { DossierSysteme } from "./dossier-systeme.ts";
import classes from "./registre.module.css";

/** Every answer given, each with the way to change it. */
export function SectionReponses({
  dossier: { systeme, peutModifier },
}: {
  readonly dossier: DossierSysteme;
}) {
  const donnees = FACT_IDS.filter((fact) => systeme.faits[fact] !== undefined);
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="reponses">
      <Title order={2} id="reponses" mb="sm">
        Réponses données ({donnees.length})
      </Title>
      <ul className={classes["liste"]}>
        {donnees.map((fact) => {
          const { question } = getQuestion(fact, systeme.examen.textVersion);
          return (
            <li key={fact} className={classes["bloc"]}>
              {formatTypographie(question)}
              <p>
                <strong>{formatTypographie(formatReponse(fact, systeme.faits[fact]))}</strong>{" "}
                {peutModifier && (
                  <Link
                    to="/registre/$systemeId/questions"
                    params={{ systemeId: systeme.id }}
                    search={{ question: fact }}
                    className="sans-impression"
                  >
                    Changer<span className="visuellement-masque"> la réponse à : {question}</span>
                  </Link>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
}
