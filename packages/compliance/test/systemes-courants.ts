// Ten systems that French local bodies commonly declare, and how many questions are asked before a first answer.
import { FAITS, listNextQuestions, OUTCOMES } from "../src/index.ts";
import type { Classement } from "../src/index.ts";
import { classify } from "./ask.ts";

/** A system as somebody would describe it; what is left out is answered « non », « aucun ». */
export interface SystemeCourant {
  readonly titre: string;
  readonly legalForm: string;
  readonly reponses: Readonly<Record<string, unknown>>;
  readonly outcomes: readonly string[];
}

const emploi = { annexIIIAreas: ["employment"] };
const social = { annexIIIAreas: ["essential-services"], essentialServicesPurposes: ["5a"] };

export const SYSTEMES_COURANTS: readonly SystemeCourant[] = [
  {
    titre: "Chatbot du site de la mairie",
    legalForm: "commune",
    reponses: { interactions: ["direct"] },
    outcomes: ["transparency-art-50"],
  },
  {
    titre: "Assistant de rédaction pour les agents",
    legalForm: "epci",
    reponses: {
      interactions: ["synthetic-content"],
      syntheticModalities: ["text"],
      transparencyExceptions: ["assistive-editing"],
    },
    outcomes: ["minimal"],
  },
  {
    titre: "Compte rendu automatique de réunions, publié après relecture",
    legalForm: "commune",
    reponses: {
      interactions: ["public-interest-text"],
      transparencyExceptions: ["human-review", "editorial-responsibility"],
    },
    outcomes: ["minimal"],
  },
  {
    titre: "Tri de candidatures",
    legalForm: "commune",
    reponses: { ...emploi, employmentPurposes: ["4a"] },
    outcomes: ["high-risk-annex-iii"],
  },
  {
    titre: "Instruction d'une aide sociale",
    legalForm: "departement",
    reponses: { ...social, essentialBenefits: ["social-assistance"] },
    outcomes: ["high-risk-annex-iii"],
  },
  {
    titre: "Affectation en crèche",
    legalForm: "ccas",
    reponses: { ...social, essentialBenefits: ["childcare"] },
    outcomes: ["high-risk-annex-iii"],
  },
  { titre: "Recherche de fuites d'eau", legalForm: "syndicat", reponses: {}, outcomes: ["minimal"] },
  {
    titre: "Classement des appels d'urgence",
    legalForm: "sdis",
    reponses: { annexIIIAreas: ["essential-services"], essentialServicesPurposes: ["5d"] },
    outcomes: ["high-risk-annex-iii"],
  },
  { titre: "Filtre de courrier indésirable", legalForm: "cdg", reponses: {}, outcomes: ["minimal"] },
  {
    titre: "Affiches et visuels générés",
    legalForm: "commune",
    reponses: { interactions: ["synthetic-content"], syntheticModalities: ["image"] },
    outcomes: ["transparency-art-50"],
  },
];

const DEFAUTS: Readonly<Record<string, unknown>> = { infersOutputs: "oui", activities: ["uses"] };

/** Questions before the gravest class is known, and before every gate is decided. */
export function countQuestions({ legalForm, reponses }: SystemeCourant): {
  readonly premiere: number;
  readonly toutes: number;
  readonly outcomes: readonly string[];
} {
  const faits: Record<string, unknown> = { legalForm };
  let premiere: number | undefined;
  for (let asked = 0; ; asked++) {
    const classement = classify(faits);
    if (premiere === undefined && isFirstAnswer(classement)) premiere = asked;
    const next = listNextQuestions(classement).find(({ pour }) => pour === "classe");
    if (next === undefined) {
      return {
        premiere: premiere ?? asked,
        toutes: asked,
        outcomes: classement.outcomes.map(({ outcome }) => outcome),
      };
    }
    faits[next.fact] =
      reponses[next.fact] ?? DEFAUTS[next.fact] ?? (FAITS[next.fact].type === "many" ? [] : "non");
  }
}

/** A class is shown, if only presumed, and no graver one remains possible. */
function isFirstAnswer({ outcomes, possible }: Classement): boolean {
  const [first] = outcomes;
  if (first === undefined || first.outcome === "undetermined") return false;
  const graver = OUTCOMES.slice(0, OUTCOMES.indexOf(first.outcome));
  // The two routes of high risk are one answer.
  return !graver.some((outcome) => possible.includes(outcome) && !outcome.startsWith("high-risk"));
}
