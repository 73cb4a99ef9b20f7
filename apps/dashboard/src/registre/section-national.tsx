import { LIBELLES_REGLES } from "@ia-territoires/compliance/wording";
import type { ExamenSysteme } from "@ia-territoires/dossiers/systemes";
import { formatDateFr } from "@ia-territoires/core";
import { Paper, Text, Title } from "@mantine/core";
import { Etiquette } from "../affichage/etiquette.tsx";
import { formatTypographie } from "../affichage/format-typographie.ts";
import { Sources } from "../affichage/sources.tsx";
import { CheminRegle } from "./chemin-regle.tsx";
import classes from "./registre.module.css";

/** What French law says, on its own axis: it adds to the class of the regulation and may block on its own. */
export function SectionNational({ examen: { classement } }: { readonly examen: ExamenSysteme }) {
  const { national, nationalOuverts, trace } = classement;
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="national">
      <Title order={2} id="national" mb="sm">
        Ce que le droit français ajoute
      </Title>
      {national.length === 0 && <Text>Rien de plus n’est établi par les réponses données.</Text>}
      {national.map(({ rule, kind, basis, from, to }) => (
        <div key={rule} className={classes["bloc"]}>
          <h3 className={classes["tete"]}>
            {kind === "block" && <Etiquette ton="refus">Bloqué</Etiquette>}
            {formatTypographie(getTitre(rule))}
            {basis === "presumed" && <Etiquette ton="attention">présumé</Etiquette>}
          </h3>
          {(from !== null || to !== null) && (
            <p className={classes["discret"]}>
              {from !== null && `Depuis le ${formatDateFr(from)}`}
              {to !== null && `, jusqu’au ${formatDateFr(to)}`}
            </p>
          )}
          <details className={classes["pourquoi"]}>
            <summary>
              Pourquoi<span className="visuellement-masque"> : {getTitre(rule)}</span>
            </summary>
            <CheminRegle regle={rule} classement={classement} />
            <Sources sources={trace.find((entree) => entree.rule === rule)?.citations ?? []} />
          </details>
        </div>
      ))}
      {nationalOuverts.length > 0 && (
        <details className={classes["pourquoi"]}>
          <summary>{nationalOuverts.length} règles françaises attendent une réponse</summary>
          <ul className={classes["puces"]}>
            {nationalOuverts.map((rule) => (
              <li key={rule}>{formatTypographie(getTitre(rule))}</li>
            ))}
          </ul>
        </details>
      )}
    </Paper>
  );
}

const getTitre = (rule: string): string => LIBELLES_REGLES[rule] ?? rule;
