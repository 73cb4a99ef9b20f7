import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FAITS, listNextQuestions } from "../src/index.ts";
import type { Fait } from "../src/index.ts";
import { getQuestion } from "../src/wording.ts";
import { arbitraryAnswer, arbitraryFaits, type Partielle } from "./arbitraries.ts";
import { classify } from "./ask.ts";
import { COMMUNE } from "./golden/cas-dore.ts";
import { countQuestions, SYSTEMES_COURANTS } from "./systemes-courants.ts";

/** « je ne sais pas », to the whole question or to some of its options. */
function holdsInconnu(answer: unknown): boolean {
  return answer === "inconnu" || (typeof answer === "object" && answer !== null && "inconnus" in answer);
}

describe("Prochaines questions", () => {
  test("la première est celle qui décide s'il s'agit d'un système d'IA", () => {
    expect(listNextQuestions(classify({})).slice(0, 1)).toEqual([
      { fact: "infersOutputs", pour: "classe", rules: expect.arrayContaining(["not-ai-system"]) },
    ]);
  });

  test("après le champ, la porte la plus grave : les pratiques interdites", () => {
    const [next] = listNextQuestions(classify({ infersOutputs: "oui", exclusions: [] }));
    expect(["practices", "biometricFunctions"]).toContain(next?.fact);
  });

  test("une question qui dépend d'une autre vient après sa réponse", () => {
    const asked = listNextQuestions(classify({ infersOutputs: "oui" })).map(({ fact }) => fact);
    expect(asked).toContain("annexIIIAreas");
    expect(asked).not.toContain("educationPurposes");
    const then = listNextQuestions(classify({ infersOutputs: "oui", annexIIIAreas: ["education"] })).map(
      ({ fact }) => fact,
    );
    expect(then).toContain("educationPurposes");
  });

  test("hors champ : plus de question sur la classe, mais encore sur le droit français", () => {
    const asked = listNextQuestions(classify({ infersOutputs: "non" }));
    expect(asked.filter(({ pour }) => pour === "classe")).toEqual([]);
    expect(asked.map(({ fact }) => fact)).toContain("individualAdministrativeDecision");
  });

  test("« je ne sais pas » n'est pas redemandé", () => {
    const asked = listNextQuestions(classify({ infersOutputs: "inconnu" })).map(({ fact }) => fact);
    expect(asked).not.toContain("infersOutputs");
    expect(asked).toContain("rulesWrittenByHumansOnly");
  });

  test("« je ne sais pas » d'une option : pas redemandée, mais ce qui peut la trancher autrement l'est", () => {
    const { faits } = classify({ ...COMMUNE, biometricFunctions: { valeur: [], inconnus: ["emotion"] } });
    const asked = listNextQuestions(classify(faits)).map(({ fact }) => fact);
    expect(asked).not.toContain("biometricFunctions");
    // Nothing biometric: no emotion recognition in the sense of the regulation, whatever it detects.
    expect(asked[0]).toBe("usesBiometricData");
    const then = classify({ ...faits, usesBiometricData: "non" });
    expect(then.outcomes.map(({ outcome }) => outcome)).toEqual(["minimal"]);
    expect(listNextQuestions(then).filter(({ pour }) => pour === "classe")).toEqual([]);
  });

  test("« je ne sais pas » d'un domaine : les usages de ce domaine sont demandés, pas ceux des autres", () => {
    const faits = { ...COMMUNE, annexIIIAreas: { valeur: [], inconnus: ["education"] } };
    const asked = listNextQuestions(classify(faits)).map(({ fact }) => fact);
    expect(asked).toContain("educationPurposes");
    expect(asked).not.toContain("employmentPurposes");
    const { outcomes } = classify({ ...faits, educationPurposes: ["3a"], derogationConditions: [] });
    expect(outcomes.map(({ outcome, basis }) => `${outcome} ${basis}`)).toContain(
      "high-risk-annex-iii presumed",
    );
  });

  test("répondre à chaque question finit par une classe décidée, sauf lecture contestée ou réponses contraires", () => {
    fc.assert(
      fc.property(
        arbitraryFaits,
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (drawn, chance) => {
          const faits: Record<string, unknown> = { ...drawn };
          // What one said not to know, whole or in part, is not asked again: only the rest ends decided.
          for (const [id, answer] of Object.entries(faits)) if (holdsInconnu(answer)) delete faits[id];
          const asked: string[] = [];
          for (let step = 0; step < 150; step++) {
            const [next] = listNextQuestions(classify(faits));
            if (next === undefined) break;
            expect(asked).not.toContain(next.fact);
            expect(next.rules.length).toBeGreaterThan(0);
            asked.push(next.fact);
            const fait: Fait = FAITS[next.fact];
            const draw = chance.next().value;
            if ("options" in fait)
              faits[next.fact] =
                fait.type === "one"
                  ? fait.options[Math.floor(draw * fait.options.length)]
                  : draw < 0.7
                    ? []
                    : [fait.options[0]];
            else
              faits[next.fact] =
                fait.type === "bool" ? (draw < 0.5 ? "oui" : "non") : fait.type === "number" ? 10 : "jamais";
          }
          const after = classify(faits);
          expect(listNextQuestions(after)).toEqual([]);
          if (after.contestees.length + after.contradictions.length === 0)
            expect(after.outcomes.map(({ outcome }) => outcome)).not.toContain("undetermined");
        },
      ),
      { numRuns: 20 },
    );
  });

  test("toute réponse tirée est acceptée par le moteur et proposée par la question", () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...(Object.keys(FAITS) as (keyof typeof FAITS)[]))
          .chain((id) => fc.tuple(fc.constant(id), arbitraryAnswer(id))),
        ([id, answer]) => {
          expect(classify({ [id]: answer }).statut).toBe("classement");
          const offered = getQuestion(id).options.map(({ valeur }) => valeur);
          const { valeur, inconnus } = answer as Partial<Partielle>;
          for (const value of [valeur ?? answer, inconnus ?? []].flat())
            if (typeof value === "string" && !/^\d{4}|^jamais/.test(value)) expect(offered).toContain(value);
        },
      ),
    );
  });
});

describe("Dix systèmes courants : huit questions au plus avant une première réponse", () => {
  test.each(SYSTEMES_COURANTS.map((systeme) => [systeme.titre, systeme] as const))(
    "%s",
    (_titre, systeme) => {
      const { premiere, outcomes } = countQuestions(systeme);
      expect(outcomes).toEqual(systeme.outcomes);
      expect(premiere).toBeLessThanOrEqual(8);
    },
  );
});
