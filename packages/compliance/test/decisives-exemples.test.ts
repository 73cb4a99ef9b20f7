import { describe, expect, test } from "vitest";
import { diffObligations, listDecisiveAnswers } from "../src/index.ts";
import type { Classement } from "../src/index.ts";
import { classify, oblige } from "./ask.ts";
import { CCAS, COMMUNE, DEPARTEMENT, SANS_DEROGATION } from "./golden/cas-dore.ts";

const show = ({ outcomes }: Classement): string =>
  outcomes
    .map(({ outcome, basis }) => `${outcome} ${basis}`)
    .sort()
    .join(", ");
const key = (fact: string, valeur: unknown): string => `${fact}=${JSON.stringify(valeur)}`;

describe("Réponses décisives, par l'exemple", () => {
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

  test("un système minimal : ce qui le ferait changer, réponse par réponse", () => {
    const { seules, paires } = listDecisiveAnswers(classify(COMMUNE));
    const found = new Map(
      seules.map(({ changements: [one], outcomes }) => [key(one?.fact ?? "", one?.valeur), outcomes]),
    );
    expect(found.get('infersOutputs="non"')).toEqual(["out-of-scope"]);
    expect(found.get('practices=["face-scraping"]')).toEqual(["prohibited"]);
    expect(found.get('practices=["social-scoring"]')).toEqual(["undetermined"]);
    expect(found.get('exclusions=["military"]')).toEqual(["out-of-scope"]);
    expect(found.get('biometricFunctions=["verify"]')).toBeUndefined();
    expect(found.get('activities=["uses","gpai-model"]')).toEqual(["gpai-provider"]);
    expect(found.get("activities=[]")).toBeUndefined();
    // A commune with a personal use would be a contradiction: it is not offered.
    expect(found.get('exclusions=["personal-use"]')).toBeUndefined();
    expect([...found.keys()].filter((one) => one.startsWith("legalForm"))).toEqual([]);
    expect(paires).toEqual([]);
  });

  test("un lien entre deux réponses joue aussi : la forme juridique", () => {
    const aide = {
      ...CCAS,
      annexIIIAreas: ["essential-services"],
      essentialServicesPurposes: ["5a"],
      essentialBenefits: ["childcare"],
      ...SANS_DEROGATION,
    };
    const { seules } = listDecisiveAnswers(classify(aide));
    const forms = seules.flatMap(({ changements: [one] }) => (one?.fact === "legalForm" ? [one.valeur] : []));
    expect(forms).toEqual(["oph", "spl", "sem", "delegataire", "association", "autre"]);
    const sansAutorite = { ...aide, actsOnBehalfOfAuthority: "non", publicAuthority: "inconnu" };
    const spl = listDecisiveAnswers(classify(sansAutorite)).seules.find(
      ({ changements: [one] }) => one?.valeur === "spl",
    );
    expect(spl?.outcomes).toEqual(["undetermined"]);
  });

  test("rien de répondu : des paires qui décident ensemble", () => {
    const { seules, paires } = listDecisiveAnswers(classify({}));
    expect(seules.map(({ outcomes }) => outcomes)).toContainEqual(["out-of-scope"]);
    expect(paires.length).toBeGreaterThan(0);
    for (const {
      changements: [one, two],
    } of paires)
      expect(one?.fact).not.toBe(two?.fact);
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
