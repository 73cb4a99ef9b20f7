import { describe, expect, test } from "vitest";
import { diffObligations, FAITS, listDecisiveAnswers } from "../src/index.ts";
import type { Classement, Fait } from "../src/index.ts";
import { classify, oblige } from "./ask.ts";
import { CCAS, COMMUNE, DEPARTEMENT, SANS_DEROGATION } from "./golden/cas-dore.ts";
import { CAS_DORES } from "./golden/index.ts";

const show = ({ outcomes }: Classement): string =>
  outcomes
    .map(({ outcome, basis }) => `${outcome} ${basis}`)
    .sort()
    .join(", ");

/** Every other answer to a fact, the slow way. */
function listOthers(id: string, answer: unknown): readonly unknown[] {
  const fait = (FAITS as Readonly<Record<string, Fait>>)[id];
  if (fait?.type === "bool") return ["oui", "non"].filter((value) => value !== answer);
  if (fait === undefined || !("options" in fait)) return [];
  if (fait.type === "one") return fait.options.filter((value) => value !== answer);
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [];
  const toggled = fait.options.map((option) =>
    chosen.includes(option) ? chosen.filter((value) => value !== option) : [...chosen, option],
  );
  return Array.isArray(answer) ? toggled : [[], ...toggled];
}

const key = (fact: string, valeur: unknown): string => `${fact}=${JSON.stringify(valeur)}`;
const cases = Object.values(CAS_DORES)
  .flat()
  .filter(({ faits }, i) => i % 12 === 0 && !JSON.stringify(faits).includes("valeur"));

describe("Réponses décisives : les mêmes que par la voie lente", () => {
  test.each(cases.map((cas) => [cas.titre, cas] as const))("%s", (_titre, { faits, le }) => {
    const classement = classify(faits, le);
    const slow = new Set<string>();
    for (const id of Object.keys(FAITS)) {
      for (const other of listOthers(id, faits[id])) {
        const after = classify({ ...faits, [id]: other }, le, { textVersion: classement.textVersion });
        if (
          after.contradictions.length <= classement.contradictions.length &&
          show(after) !== show(classement)
        )
          slow.add(key(id, other));
      }
    }
    const { seules } = listDecisiveAnswers(classement);
    expect(new Set(seules.map(({ changements: [one] }) => key(one?.fact ?? "", one?.valeur)))).toEqual(slow);
  });

  test("les paires annoncées changent la classe, et aucune des deux réponses seule", () => {
    const faits = {
      ...CCAS,
      annexIIIAreas: ["employment"],
      employmentPurposes: [],
      legalPersonsOnly: "oui",
      derogationConditions: [],
    };
    const classement = classify(faits);
    const { seules, paires } = listDecisiveAnswers(classement);
    const alone = new Set(seules.map(({ changements: [one] }) => key(one?.fact ?? "", one?.valeur)));
    expect(paires.length).toBeGreaterThan(0);
    for (const { changements, outcomes } of paires) {
      expect(changements).toHaveLength(2);
      const after = classify({
        ...faits,
        ...Object.fromEntries(changements.map(({ fact, valeur }) => [fact, valeur])),
      });
      expect(show(after)).not.toBe(show(classement));
      expect(after.outcomes.map(({ outcome }) => outcome)).toEqual(outcomes);
      for (const { fact, valeur } of changements) expect(alone).not.toContain(key(fact, valeur));
    }
    const pair = paires.find(
      ({ changements }) =>
        changements.some(({ valeur }) => JSON.stringify(valeur) === '["4a"]') &&
        changements.some(({ fact, valeur }) => fact === "legalPersonsOnly" && valeur === "non"),
    );
    expect(pair?.outcomes).toContain("high-risk-annex-iii");
  });

  test("les paires ne manquent pas : par la voie lente, sur quelques faits", () => {
    const faits: Readonly<Record<string, unknown>> = {
      ...COMMUNE,
      annexIActs: ["lifts"],
      isProductItself: "non",
      safetyFunction: "non",
      failureEndangers: "non",
      assistanceOnly: "non",
      thirdPartyAssessment: "non",
      onlyNonSafetyRisks: "non",
    };
    const classement = classify(faits);
    const { seules, paires } = listDecisiveAnswers(classement);
    const found = new Set(
      paires.map(({ changements }) =>
        changements
          .map(({ fact, valeur }) => key(fact, valeur))
          .sort()
          .join(" "),
      ),
    );
    const alone = new Set(seules.map(({ changements: [one] }) => key(one?.fact ?? "", one?.valeur)));
    const ids = [
      "isProductItself",
      "safetyFunction",
      "failureEndangers",
      "assistanceOnly",
      "thirdPartyAssessment",
      "onlyNonSafetyRisks",
      "legalForm",
      "infersOutputs",
    ];
    const others = ids
      .flatMap((id) => listOthers(id, faits[id]).map((valeur) => ({ id, valeur })))
      .filter(({ id, valeur }) => !alone.has(key(id, valeur)));
    let expected = 0;
    for (const [i, one] of others.entries()) {
      for (const two of others.slice(i + 1)) {
        if (one.id === two.id) continue;
        const after = classify({ ...faits, [one.id]: one.valeur, [two.id]: two.valeur });
        if (after.contradictions.length > 0 || show(after) === show(classement)) continue;
        expected += 1;
        expect(found).toContain([key(one.id, one.valeur), key(two.id, two.valeur)].sort().join(" "));
      }
    }
    expect(expected).toBeGreaterThan(2);
  });
});

describe("Différences d'obligations", () => {
  const tri = {
    ...DEPARTEMENT,
    annexIIIAreas: ["employment"],
    employmentPurposes: ["4a"],
    ...SANS_DEROGATION,
    firstPlacedOnMarket: "2028-09-01",
  };

  test("du texte initial au texte modifié : les dates bougent, rien ne disparaît", () => {
    const { added, removed, changed } = diffObligations(
      oblige(classify(tri, "2026-07-26")),
      oblige(classify(tri, "2026-07-27")),
    );
    expect([added, removed]).toEqual([[], []]);
    const fria = changed.find(({ after }) => after.id === "d-27");
    expect([fria?.before.appliesFrom, fria?.after.appliesFrom, fria?.fields]).toEqual([
      "2026-08-02",
      "2027-12-02",
      ["appliesFrom"],
    ]);
    expect(changed.find(({ after }) => after.id === "d-4")?.fields).toContain("sources");
  });

  test("d'un chatbot à un tri de candidatures : des obligations s'ajoutent et s'en vont", () => {
    const chatbot = { ...DEPARTEMENT, interactions: ["direct"], transparencyExceptions: [] };
    const { added, removed } = diffObligations(oblige(classify(chatbot)), oblige(classify(tri)));
    expect(added.map(({ id }) => id)).toEqual(expect.arrayContaining(["d-26-1", "d-27", "v-13"]));
    expect(removed.map(({ id }) => id)).toEqual(["v-50-1"]);
  });

  test("une même liste ne diffère pas d'elle-même", () => {
    const dues = oblige(classify(tri));
    expect(diffObligations(dues, dues)).toEqual({ added: [], removed: [], changed: [] });
  });

  test("lecture contestée de l'article 86 : stricte puis fonctionnelle", () => {
    const at = (jour: string) => oblige(classify(tri), jour).obligations.find(({ id }) => id === "d-86");
    expect(at("2026-08-01")?.status).toBe("pending");
    expect(at("2026-08-02")).toMatchObject({
      status: "contested",
      certainty: "contested",
      appliesFrom: "2027-12-02",
      contested: { strict: "2026-08-02", functional: "2027-12-02" },
    });
    expect(at("2027-12-02")?.status).toBe("in-force");
    const ancien = classify({
      ...tri,
      firstPlacedOnMarket: "2026-01-01",
      significantDesignChange: "jamais",
      intendedForPublicAuthorities: "oui",
    });
    expect(oblige(ancien).obligations.find(({ id }) => id === "d-86")).toMatchObject({
      contested: null,
      appliesFrom: "2030-08-02",
    });
    expect(
      oblige(classify(tri, "2026-07-26")).obligations.find(({ id }) => id === "d-86")?.contested,
    ).toBeNull();
  });
});
