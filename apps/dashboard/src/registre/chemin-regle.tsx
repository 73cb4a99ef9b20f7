import type { Classement, FactId, TraceEntry } from "@ia-territoires/compliance";
import { formatReponse, getQuestion, LIBELLES_REGLES } from "@ia-territoires/compliance/wording";
import { formatTypographie } from "../affichage/format-typographie.ts";
import classes from "./registre.module.css";

interface Props {
  readonly regle: string;
  readonly classement: Classement;
}

/** Rules that only join others: what counts is beneath. */
const PROFONDEUR = 4;

/** The answers that a rule rests on, followed through the rules it looks at. */
export function CheminRegle({ regle, classement }: Props) {
  const entrees = new Map(classement.trace.map((entree) => [entree.rule, entree]));
  const vus = new Set<string>();
  const faits: FactId[] = [];
  const follow = (id: string, reste: number): void => {
    const entree: TraceEntry | undefined = entrees.get(id);
    if (entree === undefined || vus.has(id)) return;
    vus.add(id);
    for (const fait of entree.facts) if (!faits.includes(fait as FactId)) faits.push(fait as FactId);
    if (reste > 0)
      for (const autre of entree.rules) if (LIBELLES_REGLES[autre] !== undefined) follow(autre, reste - 1);
  };
  follow(regle, PROFONDEUR);
  const repondus = faits.filter((fait) => classement.faits[fait] !== undefined);
  const manquants = entrees.get(regle)?.missing ?? [];
  if (repondus.length + manquants.length === 0) return null;
  return (
    <ul className={classes["puces"]}>
      {repondus.slice(0, 8).map((fait) => (
        <li key={fait} className={classes["discret"]}>
          {formatTypographie(getQuestion(fait, classement.textVersion).question)}{" "}
          <strong>{formatTypographie(formatReponse(fait, classement.faits[fait]))}</strong>
        </li>
      ))}
      {manquants
        .filter((fait) => classement.faits[fait as FactId] === undefined)
        .map((fait) => (
          <li key={fait} className={classes["discret"]}>
            {formatTypographie(getQuestion(fait as FactId, classement.textVersion).question)}{" "}
            <strong>sans réponse</strong>
          </li>
        ))}
    </ul>
  );
}
