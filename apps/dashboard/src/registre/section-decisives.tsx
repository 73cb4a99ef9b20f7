import { type FactId, type Faits, listDecisiveAnswers } from "@ia-territoires/compliance";
import { formatReponse, getQuestion, LIBELLES_CLASSES } from "@ia-territoires/compliance/wording";
import type { ExamenSysteme } from "@ia-territoires/dossiers/systemes";
import { Paper, Text, Title } from "@mantine/core";
import { useMemo, useState } from "react";
import { formatTypographie } from "../affichage/format-typographie.ts";
import classes from "./registre.module.css";

/** As many as one reads. */
const MONTREES = 40;

/** The answers that would change the class: computed when somebody asks. */
export function SectionDecisives({ examen: { classement } }: { readonly examen: ExamenSysteme }) {
  const [ouvert, setOuvert] = useState(false);
  const seules = useMemo(() => (ouvert ? listDecisiveAnswers(classement).seules : []), [ouvert, classement]);
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="decisives" className="sans-impression">
      <Title order={2} id="decisives" mb="sm">
        Ce qui changerait la réponse
      </Title>
      <details
        className={classes["pourquoi"]}
        onToggle={(event) => {
          setOuvert(event.currentTarget.open);
        }}
      >
        <summary>Voir les réponses décisives</summary>
        {ouvert && seules.length === 0 && <Text>Aucune réponse ne changerait la classe à elle seule.</Text>}
        <ul className={classes["puces"]}>
          {seules.slice(0, MONTREES).map(({ changements, outcomes }) =>
            changements.map(({ fact, valeur, inconnus }) => (
              <li key={`${fact}-${String(valeur)}-${String(inconnus)}`}>
                {formatTypographie(getQuestion(fact, classement.textVersion).question)}{" "}
                <strong>
                  {formatTypographie(formatReponse(fact, { valeur, inconnus } as Faits[FactId]))}
                </strong>{" "}
                donnerait :{" "}
                {outcomes.map((outcome) => LIBELLES_CLASSES[outcome].titre.toLowerCase()).join(", ")}.
              </li>
            )),
          )}
        </ul>
      </details>
    </Paper>
  );
}
