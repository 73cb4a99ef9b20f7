import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACT_IDS, FAITS, RULESET } from "../src/index.ts";
import type { Classement, Faits } from "../src/index.ts";
import { getProgram } from "../src/moteur/get-program.ts";
import { listReads } from "../src/moteur/create-program.ts";
import { arbitraryAnswer, arbitraryFaits, arbitraryJour, arbitraryPartielle } from "./arbitraries.ts";
import { classify, oblige } from "./ask.ts";

const RUNS = { numRuns: 150 };
const names = ({ outcomes }: Classement): string[] => outcomes.map(({ outcome }) => outcome);
const national = ({ national: found }: Classement): string[] =>
  found.map(({ rule, basis }) => `${rule} ${basis}`);

/** Facts a rule rests on in the end. */
function listFacts(rule: string, version: Classement["textVersion"]): Set<string> {
  const { droit } = getProgram(RULESET, version);
  const found = droit.rules.get(rule);
  if (found === undefined) return new Set();
  const { facts, rules } = listReads(found.when);
  return new Set([...facts.keys(), ...rules.flatMap((id) => [...listFacts(id, version)])]);
}

describe("Invariants du classement (faits tirés autour de systèmes plausibles)", () => {
  test("1. retirer un fait ne rend jamais minimal, et ne retire pas une interdiction ou un haut risque acquis par d'autres faits", () => {
    fc.assert(
      fc.property(arbitraryFaits, fc.constantFrom(...FACT_IDS), arbitraryJour, (faits, fact, jour) => {
        const before = classify(faits, jour);
        const { [fact]: _removed, ...rest } = faits;
        const after = classify(rest, jour);
        if (before.contradictions.length + after.contradictions.length > 0) return;
        if (names(after).includes("minimal")) expect(names(before)).toContain("minimal");
        for (const found of before.outcomes) {
          if (found.basis !== "established" || !/^prohibited|^high-risk/.test(found.outcome)) continue;
          expect(after.possible).toContain(found.outcome);
          const rests =
            found.rules.some((rule) => listFacts(rule, before.textVersion).has(fact)) ||
            listFacts("derogation-6-3", before.textVersion).has(fact);
          const implied = ["legalForm", "infersOutputs"].includes(fact);
          if (!rests && !implied) expect(names(after)).toContain(found.outcome);
        }
      }),
      RUNS,
    );
  });

  test("2. répondre à une question ne fait que resserrer les classes possibles", () => {
    fc.assert(
      fc.property(
        arbitraryFaits,
        fc.constantFrom(...FACT_IDS).chain((id) => fc.tuple(fc.constant(id), arbitraryAnswer(id))),
        arbitraryJour,
        (faits, [fact, answer], jour) => {
          const { [fact]: _removed, ...rest } = faits;
          const before = classify(rest, jour);
          const after = classify({ ...rest, [fact]: answer }, jour);
          if (before.contradictions.length + after.contradictions.length > 0) return;
          expect(before.possible).toEqual(expect.arrayContaining([...after.possible]));
        },
      ),
      RUNS,
    );
  });

  test("2 bis. lever le doute sur une option d'un choix multiple ne fait que resserrer les classes possibles", () => {
    const multiples = FACT_IDS.filter((id) => FAITS[id].type === "many");
    const reponse = fc.constantFrom(...multiples).chain((id) => {
      const { options } = FAITS[id] as { readonly options: readonly string[] };
      return fc.tuple(fc.constant(id), arbitraryPartielle(options), fc.boolean());
    });
    fc.assert(
      fc.property(arbitraryFaits, reponse, arbitraryJour, (faits, [fact, partielle, oui], jour) => {
        const [option = "", ...inconnus] = partielle.inconnus;
        const valeur = oui ? [...partielle.valeur, option] : partielle.valeur;
        const rien = classify({ ...faits, [fact]: "inconnu" }, jour);
        const before = classify({ ...faits, [fact]: partielle }, jour);
        const after = classify({ ...faits, [fact]: { valeur, inconnus } }, jour);
        const contraires = [rien, before, after].some(({ contradictions }) => contradictions.length > 0);
        if (contraires) return;
        expect(rien.possible).toEqual(expect.arrayContaining([...before.possible]));
        expect(before.possible).toEqual(expect.arrayContaining([...after.possible]));
        if (names(before).includes("minimal")) expect(names(after)).toContain("minimal");
      }),
      RUNS,
    );
  });

  test("3. toute classe et toute obligation citent un texte et reposent sur un fait au moins", () => {
    fc.assert(
      fc.property(arbitraryFaits, arbitraryJour, (faits, jour) => {
        const classement = classify(faits, jour);
        const entries = new Map(classement.trace.map((entry) => [entry.rule, entry]));
        for (const { outcome, rules } of classement.outcomes) {
          expect(rules.length, outcome).toBeGreaterThan(0);
          for (const rule of rules) {
            expect(entries.get(rule)?.citations.length, rule).toBeGreaterThan(0);
            expect(listFacts(rule, classement.textVersion).size, rule).toBeGreaterThan(0);
          }
        }
        for (const { id, sources, facts, because } of oblige(classement).obligations) {
          expect(sources.length, id).toBeGreaterThan(0);
          expect(facts.length, id).toBeGreaterThan(0);
          expect(because.length, id).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  test("4. à faits constants, ce qui est en vigueur le reste (hors fenêtres nationales et article 111)", () => {
    fc.assert(
      fc.property(arbitraryFaits, arbitraryJour, arbitraryJour, (faits, one, two) => {
        const [early, late] = one < two ? [one, two] : [two, one];
        const first = classify(faits, early);
        const second = classify(faits, late, { textVersion: first.textVersion });
        const after = new Map(oblige(second).obligations.map((due) => [due.id, due]));
        for (const { id, status, dateReason } of oblige(first).obligations) {
          if (status !== "in-force" || !["provision", "prohibition", "route"].includes(dateReason)) continue;
          expect([id, after.get(id)?.status]).toEqual([id, "in-force"]);
        }
      }),
      RUNS,
    );
  });

  test("6. organisme public et annexe III hors point 2 : analyse d'impact et enregistrement ; point 2 et annexe I seuls : jamais", () => {
    fc.assert(
      fc.property(arbitraryFaits, arbitraryJour, (drawn, jour) => {
        const faits = {
          ...drawn,
          legalForm: "commune",
          publicAuthority: "oui",
          bodyGovernedByPublicLaw: "oui",
          activities: ["uses"],
        } as Faits;
        const classement = classify(faits, jour);
        const met = new Set(
          classement.trace
            .filter(({ status, presumed }) => status === "met" || presumed === "met")
            .map(({ rule }) => rule),
        );
        const owed = oblige(classement).obligations.map(({ id }) => id);
        const isConcerned =
          met.has("high-risk-not-point-2") && met.has("in-scope") && classement.contradictions.length === 0;
        for (const id of ["d-27", "d-49-3"]) {
          if (isConcerned) expect(owed).toContain(id);
          if (!met.has("high-risk-not-point-2")) expect(owed).not.toContain(id);
        }
      }),
      RUNS,
    );
  });

  test("7. personnes morales seulement : ni 4(a), ni 4(b), ni 5(a), ni 5(b) ; le CRPA demeure", () => {
    fc.assert(
      fc.property(arbitraryFaits, arbitraryJour, (faits, jour) => {
        const physiques = classify({ ...faits, legalPersonsOnly: "non" }, jour);
        const morales = classify({ ...faits, legalPersonsOnly: "oui" }, jour);
        if (morales.contradictions.length > 0) return;
        for (const { rule, status } of morales.trace) {
          if (["annex-iii-4-a", "annex-iii-4-b", "annex-iii-5-a", "annex-iii-5-b"].includes(rule))
            expect([rule, status]).toEqual([rule, "not-met"]);
        }
        expect(national(morales)).toEqual(national(physiques));
      }),
      RUNS,
    );
  });

  test("8. hors du règlement : les constats français sont les mêmes", () => {
    fc.assert(
      fc.property(arbitraryFaits, arbitraryJour, ({ rulesWrittenByHumansOnly: _rules, ...faits }, jour) => {
        const inside = classify({ ...faits, infersOutputs: "oui" }, jour);
        const outside = classify({ ...faits, infersOutputs: "non" }, jour);
        expect(names(outside)).toEqual(["out-of-scope"]);
        expect(national(outside)).toEqual(national(inside));
        const duties = (classement: Classement): string[] =>
          oblige(classement)
            .obligations.map(({ id }) => id)
            .filter((id) => id.startsWith("fr-"));
        expect(duties(outside)).toEqual(duties(inside));
      }),
      RUNS,
    );
  });

  test("une déclaration contradictoire n'est jamais minimale, et une réponse « inconnu » vaut l'absence de réponse", () => {
    fc.assert(
      fc.property(arbitraryFaits, fc.constantFrom(...FACT_IDS), (faits, fact) => {
        const classement = classify(faits);
        // Where what is contradicted bears on a gate: answers on data or dates leave the class alone.
        if (
          classement.contradictions.some((id) =>
            /usage-sans|implique-inference|identification|usage-personnel/.test(id),
          )
        ) {
          expect(names(classement)).not.toContain("minimal");
        }
        const { [fact]: _removed, ...rest } = faits;
        expect(classify({ ...rest, [fact]: "inconnu" }).outcomes).toEqual(classify(rest).outcomes);
      }),
      RUNS,
    );
  });

  test("le même jour, les mêmes faits et le même droit donnent la même réponse, stockée puis relue", () => {
    fc.assert(
      fc.property(arbitraryFaits, arbitraryJour, (faits, jour) => {
        const classement = classify(faits, jour);
        const read = JSON.parse(JSON.stringify(classement)) as Classement;
        expect(read).toEqual(JSON.parse(JSON.stringify(classify(JSON.parse(JSON.stringify(faits)), jour))));
        expect(JSON.stringify(oblige(read))).toBe(JSON.stringify(oblige(classement)));
      }),
      { numRuns: 25 },
    );
  });
});

describe("5. bornes : la veille, pas encore ; le jour même, en vigueur", () => {
  const base = {
    infersOutputs: "oui",
    exclusions: [],
    practices: [],
    biometricFunctions: [],
    annexIIIAreas: [],
    annexIActs: [],
    interactions: [],
    activities: ["uses"],
    legalForm: "commune",
  };
  const tri = {
    ...base,
    annexIIIAreas: ["employment"],
    employmentPurposes: ["4a"],
    legalPersonsOnly: "non",
    derogationConditions: [],
  };
  const intime = {
    ...base,
    practices: ["intimate-material"],
    illicitOutputIntended: "oui",
    intimateConsent: "non",
  };
  const ascenseur = {
    ...base,
    annexIActs: ["lifts"],
    isProductItself: "non",
    safetyFunction: "oui",
    assistanceOnly: "non",
    thirdPartyAssessment: "oui",
    onlyNonSafetyRisks: "non",
    firstPlacedOnMarket: "2029-01-01",
  };
  test.each`
    veille          | jour            | id                | faits
    ${"2025-02-01"} | ${"2025-02-02"} | ${"d-4"}          | ${base}
    ${"2025-02-01"} | ${"2025-02-02"} | ${"d-5"}          | ${{ ...base, practices: ["face-scraping"] }}
    ${"2025-08-01"} | ${"2025-08-02"} | ${"g-53-1-c"}     | ${{ ...base, activities: ["gpai-model"], firstPlacedOnMarket: "2025-08-02" }}
    ${"2026-08-01"} | ${"2026-08-02"} | ${"d-50-4-texte"} | ${{ ...base, interactions: ["public-interest-text"], transparencyExceptions: [] }}
    ${"2026-12-01"} | ${"2026-12-02"} | ${"d-5"}          | ${intime}
    ${"2027-12-01"} | ${"2027-12-02"} | ${"d-26-1"}       | ${{ ...tri, firstPlacedOnMarket: "2027-12-02" }}
    ${"2028-08-01"} | ${"2028-08-02"} | ${"d-26-1"}       | ${ascenseur}
    ${"2030-08-01"} | ${"2030-08-02"} | ${"d-27"}         | ${{ ...tri, firstPlacedOnMarket: "2026-01-01", significantDesignChange: "jamais", intendedForPublicAuthorities: "oui" }}
  `("$id : $jour", ({ veille, jour, id, faits }) => {
    const status = (day: string): string | undefined =>
      oblige(classify(faits, day)).obligations.find((due) => due.id === id)?.status;
    expect(status(veille)).toBe("pending");
    expect(status(jour)).toBe("in-force");
  });

  test("27 juillet 2026 : le texte change ce jour-là", () => {
    expect(classify(base, "2026-07-26").textVersion).toBe("AIA-2024-07-12");
    expect(classify(base, "2026-07-27").textVersion).toBe("AIA-2026-07-27");
  });
});
