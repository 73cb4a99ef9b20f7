import { describe, expect, test } from "vitest";
import { FAITS, FACT_IDS, OUTCOMES, RULESET } from "../src/index.ts";
import type { Fait, FactId, Faits } from "../src/index.ts";
import { getProgram } from "../src/moteur/get-program.ts";
import {
  explainClassement,
  formatReponse,
  getLibelleContradiction,
  getLibelleObligation,
  getQuestion,
  LIBELLES_AUTORITES,
  LIBELLES_CLASSES,
  LIBELLES_CONTRADICTIONS,
  LIBELLES_INTERPRETATIONS,
  LIBELLES_PREUVES,
  LIBELLES_REGLES,
  LIBELLES_ROLES,
  listAutorites,
} from "../src/wording.ts";
import { classify } from "./ask.ts";
import { COMMUNE, SANS_DEROGATION } from "./golden/cas-dore.ts";

const { droit } = getProgram(RULESET, "AIA-2026-07-27");
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

describe("Chaque identifiant a ses mots, et aucun mot n'est orphelin", () => {
  test("règles", () => expect(sorted(Object.keys(LIBELLES_REGLES))).toEqual(sorted(droit.rules.keys())));
  test("interprétations", () =>
    expect(sorted(Object.keys(LIBELLES_INTERPRETATIONS))).toEqual(
      sorted(droit.interpretations.map(({ id }) => id)),
    ));
  test("autorités", () =>
    expect(sorted(Object.keys(LIBELLES_AUTORITES))).toEqual(sorted(droit.autorites.map(({ id }) => id))));
  test("preuves", () =>
    expect(sorted(Object.keys(LIBELLES_PREUVES))).toEqual(
      sorted([...droit.obligations.values()].flatMap(({ evidence }) => evidence)),
    ));
  test("classes", () =>
    expect(sorted(Object.keys(LIBELLES_CLASSES))).toEqual(sorted([...OUTCOMES, "undetermined"])));
  test("rôles", () => {
    const roles = [...droit.rules.values()]
      .filter(({ axis }) => axis === "role")
      .map(({ id }) => id.slice("role-".length));
    expect(sorted(Object.keys(LIBELLES_ROLES))).toEqual(
      sorted([...roles, ...[...droit.obligations.values()].map(({ role }) => role)]),
    );
  });
  test("contradictions", () => {
    const ids = [
      ...droit.contradictions.map(({ id }) => id),
      ...droit.implications.map(({ id }) => id.replace(/^(implique-(?:autorite|droit-public))-.*/, "$1")),
    ];
    expect(sorted(Object.keys(LIBELLES_CONTRADICTIONS))).toEqual(sorted(ids));
  });
  test("contradictions : chacune se dit en mots, celles d'une forme juridique aussi", () => {
    for (const { id } of [...droit.contradictions, ...droit.implications])
      expect(getLibelleContradiction(id), id).toMatch(/ .*[.?]$/);
  });
  test("obligations : un titre, des mots pour le juriste qui citent l'article, des mots pour l'élu qui n'en citent pas", () => {
    for (const { id } of droit.obligations.values()) {
      const { titre, juriste, elu } = getLibelleObligation(id);
      expect(titre.length, id).toBeLessThan(60);
      expect(juriste, id).toMatch(/art\.|article|CRPA|RGPD|LIL|CGFP|CCP|loi|Annexe/);
      expect(elu, id).not.toMatch(/art\.|article|CRPA/);
      expect(getLibelleObligation(id).fournisseur !== undefined, id).toBe(id.startsWith("v-"));
    }
    expect(() => getLibelleObligation("absente")).toThrow("Obligation inconnue « absente ».");
  });
  test("l'article 4 est dit dans les mots de chaque version", () => {
    expect(getLibelleObligation("d-4", "AIA-2024-07-12").juriste).toContain(
      "dans toute la mesure du possible",
    );
    expect(getLibelleObligation("d-4", "AIA-2026-07-27").juriste).toContain("aucun niveau n'est dû");
  });
  test("questions : chaque option a son libellé, sans doublon", () => {
    for (const id of FACT_IDS) {
      const fait: Fait = FAITS[id];
      const { options } = getQuestion(id);
      expect(
        options.map(({ valeur }) => valeur),
        id,
      ).toEqual("options" in fait ? fait.options : fait.type === "bool" ? ["oui", "non"] : []);
      expect(new Set(options.map(({ libelle }) => libelle)).size, id).toBe(options.length);
    }
    expect(() => getQuestion("absente" as "agents")).toThrow("Fait inconnu « absente ».");
  });
});

describe("Explications", () => {
  const tri = { ...COMMUNE, annexIIIAreas: ["employment"], employmentPurposes: ["4a"], ...SANS_DEROGATION };
  test("une phrase par classe, avec sa date, et les articles de chaque règle", () => {
    expect(explainClassement(classify(tri))).toMatchObject([
      {
        outcome: "high-risk-annex-iii",
        phrase: "Haut risque (usage listé) : applicable à partir du 2 décembre 2027.",
        raisons: [
          {
            libelle: "Recrutement",
            sources: [{ texte: "Règlement (UE) 2024/1689", article: "annexe III 4(a)" }],
          },
        ],
      },
    ]);
  });
  test("ce qui est présumé le dit ; ce qui manque aussi", () => {
    const phrases = explainClassement(classify({ ...tri, legalPersonsOnly: "inconnu" })).map(
      ({ phrase }) => phrase,
    );
    expect(phrases[0]).toBe(
      "Haut risque (usage listé), présumé tant qu'une réponse ou une lecture manque : applicable à partir du 2 décembre 2027.",
    );
    expect(phrases[1]).toBe("À compléter.");
  });
  test("autorités prévues, jamais désignées : « à confirmer »", () => {
    const autorites = listAutorites(classify(tri));
    expect(autorites.map(({ id }) => id)).toEqual(["cnil"]);
    for (const { libelle, status, certainty } of autorites) {
      expect(libelle).toContain("prévue, à confirmer");
      expect([status, certainty]).toEqual(["prevue", "secondary"]);
    }
    expect(listAutorites(classify({}))).toEqual([]);
  });
});

describe("Une réponse se lit, ce que l'on ne sait pas compris", () => {
  test.each([
    ["profiling", undefined, "Sans réponse"],
    ["profiling", "oui", "Oui"],
    ["profiling", { valeur: "inconnu", note: "demandé" }, "Je ne sais pas"],
    ["annexIActs", { valeur: "non-concerne", motif: "Un logiciel." }, "Non concerné : Un logiciel."],
    ["firstPlacedOnMarket", "2026-01-15", "15 janvier 2026"],
    ["firstPlacedOnMarket", "jamais", "Jamais"],
    ["agents", 12, "12"],
    ["infrastructurePurposes", ["water", "gas"], "Eau ; Gaz"],
    ["infrastructurePurposes", [], "Aucun de ces cas"],
    ["infrastructurePurposes", { valeur: ["water"], inconnus: [] }, "Eau"],
    [
      "infrastructurePurposes",
      { valeur: ["water", "gas"], inconnus: ["heating", "electricity"] },
      "Eau ; Gaz. Je ne sais pas pour « Chauffage », « Électricité »",
    ],
    [
      "infrastructurePurposes",
      { valeur: [], inconnus: ["gas"] },
      "Aucun des autres cas. Je ne sais pas pour « Gaz »",
    ],
  ] as const)("%s, %j : %s", (fact, reponse, lu) => {
    expect(formatReponse(fact, reponse as Faits[FactId])).toBe(lu);
  });
});
