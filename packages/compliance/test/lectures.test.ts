import { describe, expect, test } from "vitest";
import { createRuleset, listNextQuestions, listObligations, RULESET } from "../src/index.ts";
import type { LawPack } from "../src/index.ts";
import { classify, oblige } from "./ask.ts";
import { COMMUNE, DEROGATION, SANS_DEROGATION, SOCLE } from "./golden/cas-dore.ts";

const names = (faits: unknown, lectures?: Record<string, "lettre" | "interpretation">): string[] =>
  classify(faits, "2026-11-25", lectures === undefined ? {} : { lectures }).outcomes.map(
    ({ outcome, basis }) => `${outcome}${basis === "presumed" ? "?" : ""}`,
  );

describe("Un juriste tranche une lecture contestée, et la réponse la garde", () => {
  const aide = {
    ...COMMUNE,
    annexIIIAreas: ["essential-services"],
    essentialServicesPurposes: ["5a"],
    ...SANS_DEROGATION,
  };
  const classement = {
    ...COMMUNE,
    annexIIIAreas: ["employment"],
    employmentPurposes: ["4a"],
    ...DEROGATION,
    derogationConditions: ["preparatory"],
    tasks: ["score-rank"],
  };
  const emotions = {
    ...COMMUNE,
    biometricFunctions: ["emotion"],
    usesBiometricData: "oui",
    biometricSubjects: ["candidates"],
    medicalOrSafety: "non",
    transparencyExceptions: [],
    derogationConditions: [],
  };
  test.each`
    point                        | faits                                                | lettre                                     | interpretation
    ${"projet-ld-6-prestations"} | ${{ ...aide, essentialBenefits: ["tax-remission"] }} | ${["high-risk-annex-iii"]}                 | ${["minimal"]}
    ${"projet-ld-6-prestations"} | ${{ ...aide, essentialBenefits: ["childcare"] }}     | ${["high-risk-annex-iii"]}                 | ${["high-risk-annex-iii"]}
    ${"projet-ld-6-taches"}      | ${classement}                                        | ${["annex-iii-exempt-art-6-3"]}            | ${["high-risk-annex-iii"]}
    ${"ld-art-5-recrutement"}    | ${emotions}                                          | ${["transparency-art-50", "undetermined"]} | ${["prohibited", "transparency-art-50"]}
  `("$point", ({ point, faits, lettre, interpretation }) => {
    expect(names(faits, { [point]: "lettre" })).toEqual(lettre);
    expect(names(faits, { [point]: "interpretation" })).toEqual(interpretation);
    const chosen = classify(faits, "2026-11-25", { lectures: { [point]: "interpretation" } });
    expect(chosen.lectures).toEqual({ [point]: "interpretation" });
    expect(chosen.contestees).toEqual([]);
    expect(chosen.flags).not.toContain("contested");
  });

  test("sans choix, la lecture est nommée avec sa règle", () => {
    expect(classify(classement).contestees).toEqual([
      { interpretation: "projet-ld-6-taches", rule: "derogation-6-3" },
    ]);
    expect(classify(emotions).contestees).toEqual([
      { interpretation: "ld-art-5-recrutement", rule: "art-5-1-f" },
    ]);
    expect(classify({ ...aide, essentialBenefits: ["other"] }).contestees).toEqual([
      { interpretation: "projet-ld-6-prestations", rule: "annex-iii-5-a" },
    ]);
  });

  test("une lecture à qui il manque un fait n'est pas encore contestée", () => {
    expect(classify(aide).contestees).toEqual([]);
    expect(classify(aide).outcomes[0]).toMatchObject({ outcome: "high-risk-annex-iii", basis: "presumed" });
  });

  test("les obligations suivent la lecture choisie", () => {
    const chosen = classify(classement, "2026-11-25", { lectures: { "projet-ld-6-taches": "lettre" } });
    expect(oblige(chosen).vendorChecks.map(({ id }) => id)).toEqual(["v-49-2", "v-6-4"]);
    expect(oblige(classify(classement)).obligations.find(({ id }) => id === "d-26-1")).toMatchObject({
      basis: "presumed",
    });
  });
});

describe("Ce que porte une réponse", () => {
  test("trace : règle, statut, faits, faits manquants, citations", () => {
    const { trace } = classify({ ...SOCLE, practices: ["social-scoring"] });
    const get = (rule: string) => trace.find((entry) => entry.rule === rule);
    expect(get("art-5-1-c")).toEqual({
      rule: "art-5-1-c",
      status: "undetermined",
      presumed: null,
      facts: ["practices", "socialScoring"],
      missing: ["socialScoring"],
      rules: [],
      citations: [
        {
          texte: "Règlement (UE) 2024/1689",
          url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
          consulteLe: "2026-11-22",
          article: "5(1)(c)",
        },
      ],
    });
    expect(get("art-5-1-e")).toMatchObject({ status: "not-met", presumed: null, missing: [] });
    expect(get("not-ai-system")).toMatchObject({ status: "not-met" });
    expect(get("prohibited")).toMatchObject({
      status: "undetermined",
      missing: [],
      rules: expect.arrayContaining(["art-5-1-c"]),
    });
    const { trace: presumed } = classify({
      ...SOCLE,
      biometricFunctions: ["emotion"],
      usesBiometricData: "oui",
      biometricSubjects: ["pupils"],
    });
    expect(presumed.find(({ rule }) => rule === "art-5-1-f")).toMatchObject({
      status: "undetermined",
      presumed: "met",
      missing: ["medicalOrSafety"],
    });
    expect(presumed.find(({ rule }) => rule === "annex-iii-1-c")).toMatchObject({
      status: "undetermined",
      presumed: "not-met",
    });
  });

  test("les citations suivent la version du texte", () => {
    const articles = (jour: string) =>
      classify(SOCLE, jour)
        .trace.find(({ rule }) => rule === "annex-i-section-b")
        ?.citations.map(({ article }) => article);
    expect(articles("2026-07-26")).toEqual(["2(2)", "6(1)", "annexe I section B"]);
    expect(articles("2026-07-27")).toEqual(["2(2)", "6(1)", "annexe I section B point 21"]);
  });

  test("classes : règles, jour, en vigueur ou non ; possibles ; ouvertes", () => {
    const tri = { ...COMMUNE, annexIIIAreas: ["employment"], employmentPurposes: ["4a"], ...SANS_DEROGATION };
    expect(classify(tri).outcomes).toEqual([
      {
        outcome: "high-risk-annex-iii",
        basis: "established",
        appliesFrom: "2027-12-02",
        inForce: false,
        rules: ["annex-iii-4-a"],
      },
    ]);
    expect(classify(tri, "2027-12-02").outcomes[0]?.inForce).toBe(true);
    expect(classify(tri).possible).toEqual(["high-risk-annex-iii"]);
    expect(classify(COMMUNE).possible).toEqual(["minimal"]);
    expect(classify(COMMUNE).outcomes).toEqual([
      { outcome: "minimal", basis: "established", appliesFrom: null, inForce: true, rules: ["in-scope"] },
    ]);
    expect(classify({}).possible).toEqual([
      "prohibited",
      "high-risk-annex-i",
      "high-risk-annex-iii",
      "annex-iii-exempt-art-6-3",
      "transparency-art-50",
      "gpai-provider",
      "minimal",
      "out-of-scope",
    ]);
    const { interactions: _interactions, ...sansDialogue } = COMMUNE;
    expect(classify(sansDialogue)).toMatchObject({
      possible: ["transparency-art-50", "minimal"],
      outcomes: [
        { outcome: "undetermined", rules: ["art-50-1", "art-50-2", "art-50-4-trucage", "art-50-4-texte"] },
      ],
    });
    const deux = classify({
      ...COMMUNE,
      practices: ["face-scraping", "intimate-material"],
      illicitOutputIntended: "oui",
      intimateConsent: "non",
    });
    expect(deux.outcomes[0]).toMatchObject({ appliesFrom: "2025-02-02", rules: ["art-5-1-ba", "art-5-1-e"] });
    expect(oblige(deux).obligations.find(({ id }) => id === "d-5")).toMatchObject({
      appliesFrom: "2025-02-02",
      dateReason: "prohibition",
    });
    expect(
      classify({ ...COMMUNE, infersOutputs: "non", exclusions: ["military"] }).outcomes[0]?.rules,
    ).toEqual(["not-ai-system", "exclusion-2-3"]);
  });

  test("champ inconnu : les classes trouvées sont présumées, et ce qui ouvre le champ est nommé", () => {
    const { infersOutputs: _infers, ...rest } = COMMUNE;
    const open = classify({ ...rest, practices: ["face-scraping"] });
    expect(open.outcomes).toMatchObject([
      { outcome: "prohibited", basis: "presumed" },
      { outcome: "undetermined", rules: ["not-ai-system"] },
    ]);
    expect(open.possible).toEqual(["prohibited", "out-of-scope"]);
    expect(oblige(open).obligations.find(({ id }) => id === "d-5")?.basis).toBe("presumed");
  });

  test("constats nationaux : fenêtres, présomptions, règles ouvertes", () => {
    const video = { ...COMMUNE, streetVideoAnalysis: "oui", legalBasisCited: "non", vsaExperiment: "non" };
    expect(classify(video).national).toContainEqual({
      rule: "fr-video-rue",
      kind: "block",
      basis: "established",
      from: null,
      to: null,
    });
    expect(classify({ ...COMMUNE, procurement: "oui" }).national).toContainEqual({
      rule: "fr-critere-environnement",
      kind: "duty",
      basis: "established",
      from: "2026-08-21",
      to: null,
    });
    expect(
      classify({ ...COMMUNE, procurement: "oui" }, "2026-08-20").national.map(({ rule }) => rule),
    ).not.toContain("fr-critere-environnement");
    expect(
      classify({ ...COMMUNE, procurement: "oui" }, "2026-08-21").national.map(({ rule }) => rule),
    ).toContain("fr-critere-environnement");
    expect(classify(COMMUNE).nationalOuverts).toContain("fr-aipd");
    expect(classify({ ...COMMUNE, personalData: "non" }).nationalOuverts).not.toContain("fr-aipd");
  });

  test("rôles présumés et établis", () => {
    const tri = {
      ...COMMUNE,
      annexIIIAreas: ["employment"],
      employmentPurposes: ["4a"],
      derogationConditions: [],
      activities: ["uses", "rebrands"],
    };
    expect(classify(tri).roles).toEqual([
      { role: "deployer", basis: "established" },
      { role: "provider", basis: "presumed" },
    ]);
    expect(
      classify({ ...COMMUNE, activities: ["imports", "distributes", "manufactures"] }).roles.map(
        ({ role }) => role,
      ),
    ).toEqual(["importer", "distributor", "manufacturer"]);
  });

  test("obligations : raisons, faits, manquants, dates présumées, ordre", () => {
    const tri = { ...COMMUNE, annexIIIAreas: ["employment"], employmentPurposes: ["4a"], ...SANS_DEROGATION };
    const { obligations, undetermined } = oblige(classify(tri));
    const fria = obligations.find(({ id }) => id === "d-27");
    expect(fria).toMatchObject({
      role: "deployer",
      basis: "established",
      appliesFrom: "2027-12-02",
      until: null,
      status: "pending",
      dateReason: "presumed-earliest",
      contested: null,
      certainty: "verified",
      missing: ["firstPlacedOnMarket"],
      evidence: ["analyse-droits-fondamentaux", "notification-autorite"],
      note: null,
    });
    expect(fria?.because).toEqual(["in-scope", "role-deployer", "high-risk-not-point-2"]);
    expect(fria?.facts).toEqual(
      expect.arrayContaining(["employmentPurposes", "bodyGovernedByPublicLaw", "activities"]),
    );
    expect(fria?.facts).not.toContain("providesPublicService");
    expect(undetermined.map(({ id }) => id)).toContain("d-26-7");
    expect(undetermined.find(({ id }) => id === "d-26-7")?.missing).toContain("workersAffected");
    const days = obligations.map(({ appliesFrom, id }) => `${appliesFrom ?? "9999"} ${id}`);
    expect(days).toEqual([...days].sort());
    const at = (faits: object, id: string, jour = "2026-11-25") =>
      oblige(classify({ ...tri, ...faits }, jour)).obligations.find((due) => due.id === id);
    expect(at({ firstPlacedOnMarket: "2028-01-01" }, "d-27")).toMatchObject({
      dateReason: "route",
      missing: [],
    });
    const ancien = { firstPlacedOnMarket: "2026-01-01", intendedForPublicAuthorities: "oui" };
    expect(at({ ...ancien, significantDesignChange: "jamais" }, "d-27")).toMatchObject({
      dateReason: "legacy-public",
      missing: [],
    });
    expect(at({ ...ancien, intendedForPublicAuthorities: "inconnu" }, "d-27")).toMatchObject({
      dateReason: "legacy-public",
      appliesFrom: "2030-08-02",
      missing: ["intendedForPublicAuthorities"],
    });
    expect(at({ ...ancien, intendedForPublicAuthorities: "non" }, "d-27")).toMatchObject({
      dateReason: "legacy-unchanged",
      appliesFrom: null,
      status: "not-applicable",
    });
    expect(at({ ...ancien, significantDesignChange: "2028-02-01" }, "d-27")).toMatchObject({
      dateReason: "legacy-changed",
      appliesFrom: "2028-02-01",
    });
    expect(at(ancien, "d-27", "2027-12-01")).toMatchObject({ dateReason: "legacy-public" });
    expect(at(ancien, "d-27", "2027-12-02")).toMatchObject({
      dateReason: "presumed-earliest",
      appliesFrom: "2027-12-02",
      missing: ["significantDesignChange"],
    });
    expect(
      at(
        { ...ancien, significantDesignChange: { valeur: "non-concerne", motif: "Jamais modifié." } },
        "d-27",
        "2028-01-01",
      ),
    ).toMatchObject({ dateReason: "legacy-public" });
    expect(
      at({ firstPlacedOnMarket: "2027-01-01", significantDesignChange: "2026-01-01" }, "d-27"),
    ).toMatchObject({ dateReason: "presumed-earliest", missing: ["firstPlacedOnMarket"] });
    const image = {
      ...SOCLE,
      activities: ["develops", "own-name"],
      interactions: ["synthetic-content"],
      syntheticModalities: ["image"],
      transparencyExceptions: [],
    };
    const marquage = (faits: object) =>
      oblige(classify({ ...image, ...faits })).obligations.find(({ id }) => id === "p-50-2");
    expect(marquage({})).toMatchObject({
      dateReason: "presumed-earliest",
      appliesFrom: "2026-08-02",
      missing: ["firstPlacedOnMarket"],
    });
    expect(marquage({ firstPlacedOnMarket: "2026-08-01" })).toMatchObject({
      dateReason: "legacy-grace",
      appliesFrom: "2026-12-02",
    });
    expect(marquage({ firstPlacedOnMarket: "2026-08-02" })).toMatchObject({
      dateReason: "provision",
      appliesFrom: "2026-08-02",
    });
  });

  test("une règle nationale qui finit : en vigueur le dernier jour, finie le lendemain", () => {
    const national = RULESET.packs[3] as LawPack;
    const bounded: LawPack = {
      ...national,
      rules: (national.rules ?? []).map((rule) =>
        rule.id === "fr-cst" ? { ...rule, from: "2026-01-01", to: "2026-12-31" } : rule,
      ),
      obligations: (national.obligations ?? []).map((due) =>
        due.id === "fr-cst" ? { ...due, from: "2026-01-01", to: "2026-12-31" } : due,
      ),
    };
    const ruleset = createRuleset("essai", [...RULESET.packs.slice(0, 3), bounded]);
    const faits = { ...COMMUNE, workersAffected: "oui" } as const;
    const at = (jour: "2025-12-31" | "2026-01-01" | "2026-12-31" | "2027-01-01") => {
      const classement = classify(faits);
      const dues = listObligations(classement, { asOf: jour as never }, ruleset);
      return "obligations" in dues ? dues.obligations.find(({ id }) => id === "fr-cst") : undefined;
    };
    expect([
      at("2025-12-31")?.status,
      at("2026-01-01")?.status,
      at("2026-12-31")?.status,
      at("2027-01-01")?.status,
    ]).toEqual(["pending", "in-force", "in-force", "ended"]);
    expect(at("2026-12-31")?.until).toBe("2026-12-31");
  });

  test("le lot de droit et le moteur sont dans la réponse", () => {
    const { ruleset } = classify({});
    expect(ruleset).toMatchObject({ id: RULESET.id, hash: RULESET.hash, moteur: "1" });
    expect(ruleset.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(createRuleset("autre", RULESET.packs.slice(0, 2).concat(RULESET.packs.slice(2))).hash).toBe(
      RULESET.hash,
    );
    expect(
      createRuleset("autre", [
        ...RULESET.packs.slice(0, 3),
        { ...(RULESET.packs[3] as LawPack), verifiedOn: "2026-11-23" },
      ]).hash,
    ).not.toBe(RULESET.hash);
  });

  test("contradictions : chacune est nommée, et rien d'autre", () => {
    const found = (faits: object) => classify({ ...COMMUNE, ...faits }).contradictions;
    expect(found({ legalPersonsOnly: "oui", profiling: "oui" })).toEqual(["morales-mais-profilage"]);
    expect(found({ legalPersonsOnly: "oui", decisionsAboutPersons: "oui" })).toEqual([
      "morales-mais-personnes",
    ]);
    expect(found({ solelyAutomated: "oui", materiallyInfluencesDecision: "non" })).toEqual([
      "automatise-sans-influence",
    ]);
    expect(found({ solelyAutomated: "oui" })).toEqual([]);
    expect(found({ biometricFunctions: ["verify"], usesBiometricData: "non" })).toEqual([
      "identification-sans-biometrie",
    ]);
    expect(found({ sensitiveData: "oui", personalData: "non" })).toEqual(["sensible-sans-donnee"]);
    expect(found({ profiling: "oui", personalData: "non" })).toEqual(["profilage-sans-donnee"]);
    expect(found({ exclusions: ["personal-use"] })).toEqual(["usage-personnel-autorite"]);
    expect(found({ firstPlacedOnMarket: "2026-01-02", significantDesignChange: "2026-01-01" })).toEqual([
      "modifie-avant-marche",
    ]);
    expect(found({ firstPlacedOnMarket: "2026-01-01", significantDesignChange: "2026-01-01" })).toEqual([]);
    expect(found({ firstPlacedOnMarket: "2026-01-02", significantDesignChange: "jamais" })).toEqual([]);
    expect(found({ bodyGovernedByPublicLaw: "non" })).toEqual(["implique-droit-public-commune"]);
    expect(found({ rulesWrittenByHumansOnly: "non", publicAuthority: "oui" })).toEqual([]);
  });
});

describe("Cas de bord que des fautes plantées ont montrés", () => {
  test("une réponse retirée emporte ce qu'elle impliquait : l'autorité n'est plus acquise", () => {
    const aide = {
      ...COMMUNE,
      exclusions: ["personal-use"],
      annexIIIAreas: ["essential-services"],
      essentialServicesPurposes: ["5a"],
      essentialBenefits: ["childcare"],
      ...SANS_DEROGATION,
    };
    const { contradictions, trace } = classify(aide);
    expect(contradictions).toEqual(["usage-personnel-autorite"]);
    expect(trace.find(({ rule }) => rule === "public-authority-or-on-behalf")?.status).toBe("undetermined");
    expect(trace.find(({ rule }) => rule === "fr-rgpd-37")?.status).toBe("undetermined");
    expect(trace.find(({ rule }) => rule === "not-ai-system")?.status).toBe("not-met");
  });

  test("la première interprétation se choisit comme les autres", () => {
    const [first] = RULESET.packs[2]?.interpretations ?? [];
    expect(classify({}, "2026-11-25", { lectures: { [first?.id ?? ""]: "lettre" } }).statut).toBe(
      "classement",
    );
  });

  test("hors champ : rien d'autre n'est possible", () => {
    expect(classify({ infersOutputs: "non" }).possible).toEqual(["out-of-scope"]);
  });

  test("une classe présumée nomme la règle qui la fait présumer, et son jour", () => {
    const emotion = {
      ...COMMUNE,
      biometricFunctions: ["emotion"],
      usesBiometricData: "oui",
      biometricSubjects: ["workers"],
      transparencyExceptions: [],
    };
    expect(classify(emotion).outcomes[0]).toMatchObject({
      outcome: "prohibited",
      basis: "presumed",
      appliesFrom: "2025-02-02",
      rules: ["art-5-1-f"],
    });
    expect(oblige(classify(emotion)).obligations.find(({ id }) => id === "d-5")).toMatchObject({
      basis: "presumed",
      appliesFrom: "2025-02-02",
    });
    const ascenseur = {
      ...COMMUNE,
      annexIActs: ["lifts"],
      isProductItself: "oui",
      thirdPartyAssessment: "oui",
      firstPlacedOnMarket: "2029-01-01",
    };
    expect(oblige(classify(ascenseur)).obligations.find(({ id }) => id === "d-26-1")).toMatchObject({
      basis: "presumed",
      appliesFrom: "2028-08-02",
      dateReason: "route",
    });
  });

  test("le jour d'une interdiction est celui de sa disposition, non d'une autre règle remplie", () => {
    const image = {
      ...COMMUNE,
      practices: ["intimate-material"],
      illicitOutputIntended: "oui",
      intimateConsent: "non",
      interactions: ["direct"],
      transparencyExceptions: [],
    };
    expect(oblige(classify(image)).obligations.find(({ id }) => id === "d-5")).toMatchObject({
      appliesFrom: "2026-12-02",
      status: "pending",
    });
  });

  test("sans date de mise sur le marché, les deux lectures de l'article 86 restent montrées", () => {
    const tri = { ...COMMUNE, annexIIIAreas: ["employment"], employmentPurposes: ["4a"], ...SANS_DEROGATION };
    expect(oblige(classify(tri)).obligations.find(({ id }) => id === "d-86")?.contested).toEqual({
      strict: "2026-08-02",
      functional: "2027-12-02",
    });
    const ancien = {
      ...tri,
      firstPlacedOnMarket: "2026-01-01",
      significantDesignChange: "2027-01-01",
      intendedForPublicAuthorities: "oui",
    };
    expect(oblige(classify(ancien, "2028-01-01")).obligations.find(({ id }) => id === "d-27")).toMatchObject({
      dateReason: "legacy-public",
      appliesFrom: "2030-08-02",
    });
  });
});

describe("Ordre des questions, par l'exemple", () => {
  const ask = (faits: object) => listNextQuestions(classify(faits));
  test("le champ, puis les portes par gravité, puis le droit français, puis les obligations", () => {
    const rangs = ask({ infersOutputs: "oui" }).map(({ pour }) => pour);
    expect(rangs).toEqual(
      [...rangs].sort(
        (a, b) =>
          ["classe", "national", "obligations"].indexOf(a) - ["classe", "national", "obligations"].indexOf(b),
      ),
    );
    expect(ask({ infersOutputs: "oui" })[0]?.fact).toBe("exclusions");
    expect(
      ask({ infersOutputs: "oui", exclusions: [] })
        .map(({ fact }) => fact)
        .slice(0, 4),
    ).toEqual(["practices", "biometricFunctions", "annexIIIAreas", "annexIActs"]);
  });
  test("une question dit quelles règles l'attendent, la plus grave d'abord", () => {
    const faits = { ...COMMUNE, biometricFunctions: "inconnu" };
    expect(ask(faits).map(({ fact }) => fact)).not.toContain("biometricFunctions");
    const { biometricFunctions: _functions, ...rest } = COMMUNE;
    expect(ask(rest)[0]).toEqual({
      fact: "biometricFunctions",
      pour: "classe",
      rules: [
        "art-5-1-f",
        "art-5-1-g",
        "art-5-1-h",
        "annex-iii-1-a",
        "annex-iii-1-b",
        "annex-iii-1-c",
        "art-50-3",
      ],
    });
  });
  test("la dérogation ne se demande que si un usage est en cause", () => {
    const { annexIIIAreas: _areas, ...rest } = COMMUNE;
    expect(ask(rest).map(({ fact }) => fact)).not.toContain("derogationConditions");
    expect(
      ask({
        ...COMMUNE,
        annexIIIAreas: ["employment"],
        employmentPurposes: ["4a"],
        legalPersonsOnly: "non",
      })[0],
    ).toMatchObject({ fact: "derogationConditions", rules: ["derogation-6-3"] });
  });
  test("seuil d'agents, obligations en attente, rien de trop", () => {
    const facts = ask({ ...COMMUNE, individualAdministrativeDecision: "oui" }).map(({ fact }) => fact);
    expect(facts).toContain("agents");
    expect(ask(COMMUNE).find(({ fact }) => fact === "basedOnGpai")).toEqual({
      fact: "basedOnGpai",
      pour: "obligations",
      rules: ["v-53-1-b"],
    });
    expect(ask(COMMUNE).map(({ fact }) => fact)).not.toContain("transparencyExceptions");
  });
});
