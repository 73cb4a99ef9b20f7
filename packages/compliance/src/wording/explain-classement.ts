import { formatDateFr } from "@ia-territoires/core";
import type { Source } from "@ia-territoires/core";
import type { Classement, OutcomeFound } from "../classement/classement.ts";
import { LIBELLES_CLASSES } from "./libelles-classes.ts";
import { LIBELLES_REGLES } from "./libelles-regles.ts";

/** Why a class was found, for somebody to read. */
export interface Explication {
  readonly outcome: OutcomeFound["outcome"];
  readonly titre: string;
  readonly phrase: string;
  /** One line per rule, with its articles. */
  readonly raisons: readonly {
    readonly regle: string;
    readonly libelle: string;
    readonly sources: readonly Source[];
  }[];
}

/**
 * Writes why each class was found: a sentence with its date, then the rules with their articles.
 *
 * @example
 * const faits = { infersOutputs: "oui", exclusions: [], practices: [], biometricFunctions: [], annexIIIAreas: [], annexIActs: [], activities: ["uses"], interactions: ["direct"], transparencyExceptions: [] };
 * explainClassement(classifySystem(faits, { asOf: "2026-11-25" }))[0].phrase // => "Transparence due : applicable depuis le 2 août 2026."
 */
export function explainClassement({ outcomes, trace }: Classement): readonly Explication[] {
  const entries = new Map(trace.map((entry) => [entry.rule, entry]));
  return outcomes.map((found) => ({
    outcome: found.outcome,
    titre: LIBELLES_CLASSES[found.outcome].titre,
    phrase: buildPhrase(found),
    raisons: found.rules.map((regle) => ({
      regle,
      libelle: LIBELLES_REGLES[regle] ?? regle,
      sources: entries.get(regle)?.citations ?? [],
    })),
  }));
}

function buildPhrase({ outcome, basis, appliesFrom, inForce }: OutcomeFound): string {
  const { titre } = LIBELLES_CLASSES[outcome];
  const reserve = basis === "presumed" ? ", présumé tant qu'une réponse ou une lecture manque" : "";
  if (appliesFrom === null) return `${titre}${reserve}.`;
  const jour = formatDateFr(appliesFrom);
  return `${titre}${reserve} : ${inForce ? `applicable depuis le ${jour}` : `applicable à partir du ${jour}`}.`;
}
