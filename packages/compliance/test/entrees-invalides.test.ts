import { isRefus } from "@ia-territoires/core";
import type { DateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import {
  classifySystem,
  CODES_REFUS,
  createRuleset,
  listObligations,
  listPackErrors,
  RULESET,
} from "../src/index.ts";
import type { Faits, LawPack } from "../src/index.ts";
import { faitsSchema, optionsClassementSchema } from "../src/schemas.ts";
import { CAS_DORES } from "./golden/index.ts";
import { classify, oblige } from "./ask.ts";

const asOf = "2026-11-25" as DateIso;

describe("Ce qui n'a pas de sens est refusé, en français, en citant la réponse", () => {
  test.each`
    quoi                                  | faits                                                                  | message
    ${"fait inconnu"}                     | ${{ secteur: "autre" }}                                                | ${"Fait inconnu « secteur »."}
    ${"valeur inconnue d'un oui/non"}     | ${{ infersOutputs: "peut-être" }}                                      | ${"Fait « infersOutputs » : réponse inconnue « peut-être », attendu oui, non ou inconnu."}
    ${"booléen au lieu de oui"}           | ${{ infersOutputs: true }}                                             | ${"« true »"}
    ${"option inconnue"}                  | ${{ practices: ["notation"] }}                                         | ${"réponse inconnue « notation »"}
    ${"option seule au lieu d'une liste"} | ${{ practices: "social-scoring" }}                                     | ${"attendu une liste d'options du fait"}
    ${"forme juridique inconnue"}         | ${{ legalForm: "mairie" }}                                             | ${"« mairie »"}
    ${"nombre négatif"}                   | ${{ agents: -1 }}                                                      | ${"un nombre entier, positif ou nul"}
    ${"nombre à virgule"}                 | ${{ agents: 1.5 }}                                                     | ${"« 1.5 »"}
    ${"jour qui n'existe pas"}            | ${{ firstPlacedOnMarket: "2026-02-30" }}                               | ${"un jour aaaa-mm-jj qui existe"}
    ${"non concerné sans motif"}          | ${{ annexIActs: { valeur: "non-concerne" } }}                          | ${"« non concerné » demande un motif"}
    ${"non concerné, motif vide"}         | ${{ annexIActs: { valeur: "non-concerne", motif: "  " } }}             | ${"demande un motif"}
    ${"réponse nulle"}                    | ${{ infersOutputs: null }}                                             | ${"« null »"}
    ${"option choisie et inconnue"}       | ${{ practices: { valeur: ["crime-risk"], inconnus: ["crime-risk"] } }} | ${"à la fois choisi et inconnu"}
    ${"inconnus d'un oui/non"}            | ${{ infersOutputs: { valeur: "oui", inconnus: ["oui"] } }}             | ${"infersOutputs"}
    ${"option inconnue parmi inconnus"}   | ${{ practices: { valeur: [], inconnus: ["x"] } }}                      | ${"« x »"}
    ${"inconnus qui n'est pas une liste"} | ${{ practices: { valeur: [], inconnus: "crime-risk" } }}               | ${"« crime-risk »"}
  `("$quoi", ({ faits, message }) => {
    expect(() => classifySystem(faits as Faits, { asOf })).toThrow(RangeError);
    expect(() => classifySystem(faits as Faits, { asOf })).toThrow(message);
  });

  test.each([null, [], "faits", 3])("faits : %j n'est pas une déclaration", (faits) => {
    expect(() => classifySystem(faits as unknown as Faits, { asOf })).toThrow(TypeError);
  });

  test.each`
    options                                                                | message
    ${{ asOf: "25/11/2026" }}                                              | ${"forme aaaa-mm-jj attendue"}
    ${{ asOf: "2026-02-30" }}                                              | ${"n'existe pas"}
    ${{ asOf: "2100-01-01" }}                                              | ${"trop lointaine"}
    ${{ asOf: "2026-11-25", textVersion: "AIA-2030" }}                     | ${"Version de texte inconnue « AIA-2030 »."}
    ${{ asOf: "2026-11-25", lectures: { inconnue: "lettre" } }}            | ${"Interprétation inconnue « inconnue »."}
    ${{ asOf: "2026-11-25", lectures: { "ld-50-modalites": "au choix" } }} | ${"Lecture inconnue « au choix »"}
  `("options $options", ({ options, message }) => {
    expect(() => classifySystem({}, options)).toThrow(RangeError);
    expect(() => classifySystem({}, options)).toThrow(message);
  });

  test("2099-12-31 est le dernier jour admis", () => {
    expect(classify({}, "2099-12-31").textVersion).toBe("AIA-2026-07-27");
  });

  test("avant le 1er août 2024 : un refus chiffré et sourcé, pas une réponse", () => {
    const refus = classifySystem({}, { asOf: "2024-07-31" as DateIso });
    expect(refus).toMatchObject({
      statut: "refus",
      code: "date-avant-reglement",
      figures: { asOf: "2024-07-31", premierJour: "2024-08-01" },
    });
    expect(isRefus(refus) && refus.sources[0]?.texte).toBe("Règlement (UE) 2024/1689");
    expect(CODES_REFUS["date-avant-reglement"].titre).toBeTruthy();
    expect(listObligations(classify({}), { asOf: "2024-07-31" as DateIso })).toMatchObject({
      code: "date-avant-reglement",
    });
    expect(classify({}, "2024-08-01").textVersion).toBe("AIA-2024-07-12");
  });
});

describe("Un lot de droit défectueux est refusé, avec son défaut", () => {
  const [text, amendment, , national] = RULESET.packs as readonly [LawPack, LawPack, LawPack, LawPack];
  const rule = {
    id: "essai",
    axis: "prohibited",
    when: ["fact", "infersOutputs", "oui"],
    cites: [["AIA", "5"]],
  } as const;
  const withRule = (change: object): readonly LawPack[] => [
    { ...text, rules: [...(text.rules ?? []), { ...rule, ...change }] },
    ...RULESET.packs.slice(1),
  ];
  test.each`
    quoi                                   | packs                                                                                                                                       | message
    ${"règle qui nomme une règle absente"} | ${withRule({ when: ["rule", "absente"] })}                                                                                                  | ${"règle inconnue « absente »"}
    ${"fait inconnu"}                      | ${withRule({ when: ["fact", "absent", "oui"] })}                                                                                            | ${"fait inconnu « absent »"}
    ${"option inconnue"}                   | ${withRule({ when: ["all", ["fact", "practices", "absente"]] })}                                                                            | ${"option inconnue « absente »"}
    ${"condition inconnue"}                | ${withRule({ when: ["sometimes"] })}                                                                                                        | ${"condition inconnue « sometimes »"}
    ${"choix multiple attendu"}            | ${withRule({ when: ["any-option", "infersOutputs"] })}                                                                                      | ${"choix multiple inconnu"}
    ${"deux dates attendues"}              | ${withRule({ when: ["earlier", "agents", "firstPlacedOnMarket"] })}                                                                         | ${"deux dates"}
    ${"nombre attendu"}                    | ${withRule({ when: ["at-least", "infersOutputs", 3] })}                                                                                     | ${"nombre inconnu"}
    ${"fenêtre invalide"}                  | ${withRule({ when: ["during", "hier", "2027-01-01"] })}                                                                                     | ${"fenêtre invalide"}
    ${"interprétation inconnue"}           | ${withRule({ when: ["reading", "absente", "burden", ["silent"], ["silent"]] })}                                                             | ${"interprétation inconnue « absente »"}
    ${"disposition inconnue"}              | ${withRule({ provision: "absente" })}                                                                                                       | ${"disposition inconnue « absente »"}
    ${"aucune citation"}                   | ${withRule({ cites: [] })}                                                                                                                  | ${"ne cite aucun texte"}
    ${"source inconnue"}                   | ${withRule({ cites: [["X", "1"]] })}                                                                                                        | ${"source inconnue « X »"}
    ${"identifiant en double"}             | ${withRule({ id: "art-5-1-a" })}                                                                                                            | ${"employé deux fois"}
    ${"certitude inconnue"}                | ${withRule({ certainty: "sure" })}                                                                                                          | ${"certitude inconnue « sure »"}
    ${"date impossible"}                   | ${withRule({ verifiedOn: "2026-02-30" })}                                                                                                   | ${"vérification invalide"}
    ${"fin avant le début"}                | ${withRule({ from: "2026-02-02", to: "2026-02-01" })}                                                                                       | ${"avant de commencer"}
    ${"jour de fin impossible"}            | ${withRule({ from: "2026-02-02", to: "2026-13-01" })}                                                                                       | ${"date invalide"}
    ${"amendement d'un texte absent"}      | ${[amendment, national]}                                                                                                                    | ${"lot inconnu"}
    ${"aucun texte"}                       | ${[national]}                                                                                                                               | ${"Aucun lot ne porte le texte"}
    ${"lot en double"}                     | ${[...RULESET.packs, national]}                                                                                                             | ${"présent deux fois"}
    ${"début de lot impossible"}           | ${[{ ...text, from: "demain" }, ...RULESET.packs.slice(1)]}                                                                                 | ${"début invalide « demain »"}
    ${"lot jamais vérifié"}                | ${[{ ...text, verifiedOn: "jamais" }, ...RULESET.packs.slice(1)]}                                                                           | ${"vérification invalide"}
    ${"autorité sans objet"}               | ${[...RULESET.packs.slice(0, 3), { ...national, autorites: [{ id: "x", about: ["absente"], status: "prevue", cites: [["PROJET", ""]] }] }]} | ${"ne porte sur aucune règle"}
  `("$quoi", ({ packs, message }) => {
    expect(listPackErrors(packs as readonly LawPack[]).join("\n")).toContain(message);
    expect(() => createRuleset("essai", packs as readonly LawPack[])).toThrow(RangeError);
  });

  test("une règle qui dépend d'elle-même est refusée à l'usage", () => {
    const ruleset = createRuleset("cercle", withRule({ when: ["rule", "essai"] }));
    expect(() => classifySystem({}, { asOf }, ruleset)).toThrow("dépend d'elle-même");
  });

  test("un texte qui se modifie lui-même est refusé", () => {
    expect(() =>
      createRuleset("cercle", [{ ...text, amends: "AIA-2024-07-12" }, ...RULESET.packs.slice(1)]),
    ).toThrow("se modifie lui-même");
  });
});

describe("Le schéma accepte ce que le moteur accepte, et refuse le reste", () => {
  test.each(
    Object.values(CAS_DORES)
      .flat()
      .map(({ titre, faits }) => [titre, faits] as const),
  )("%s", (_titre, faits) => {
    expect(faitsSchema.safeParse(faits).success).toBe(true);
  });

  test.each([
    { secteur: "autre" },
    { infersOutputs: "peut-être" },
    { practices: ["notation"] },
    { practices: ["crime-risk", "crime-risk"] },
    { annexIActs: { valeur: "non-concerne" } },
    { annexIActs: { valeur: "non-concerne", motif: " " } },
    { agents: -1 },
    { firstPlacedOnMarket: "2026-02-30" },
    { infersOutputs: { valeur: "oui", inconnus: [] } },
    { practices: { valeur: ["crime-risk"], inconnus: ["crime-risk"] } },
    { practices: { valeur: [], inconnus: ["x"] } },
    [],
    null,
  ])("refuse %j", (faits) => {
    expect(faitsSchema.safeParse(faits).success).toBe(false);
  });

  test("les réponses détaillées passent, avec leur motif, leur source et leurs options inconnues", () => {
    const faits = {
      infersOutputs: { valeur: "oui", source: "fiche produit", note: "p. 3", reponduLe: "2026-11-25" },
      practices: { valeur: [], inconnus: ["crime-risk"] },
      annexIActs: { valeur: "non-concerne", motif: "Logiciel de bureau." },
      profiling: { valeur: "inconnu" },
    };
    expect(faitsSchema.parse(faits)).toEqual(faits);
    expect(classify(faits).statut).toBe("classement");
  });

  test("options", () => {
    expect(
      optionsClassementSchema.safeParse({
        asOf: "2026-11-25",
        textVersion: "AIA-2026-07-27",
        lectures: { "ld-50-modalites": "lettre" },
      }).success,
    ).toBe(true);
    for (const options of [
      {},
      { asOf: "hier" },
      { asOf, textVersion: "AIA-2030" },
      { asOf, lectures: { x: "y" } },
      { asOf, autre: 1 },
    ]) {
      expect(optionsClassementSchema.safeParse(options).success).toBe(false);
    }
  });
});

test("« non concerné » motivé vaut non, sans exiger d'autre réponse", () => {
  const because = (motif: string) => ({ valeur: "non-concerne", motif });
  const classement = classify({
    infersOutputs: "oui",
    exclusions: [],
    practices: because("Outil de prévision de fréquentation."),
    biometricFunctions: because("Aucune image."),
    annexIIIAreas: because("Piscine."),
    annexIActs: because("Logiciel."),
    interactions: because("Aucun dialogue."),
    activities: ["uses"],
    agents: because("Organisme sans agents."),
    significantDesignChange: because("Jamais modifié."),
  });
  expect(classement.outcomes.map(({ outcome }) => outcome)).toEqual(["minimal"]);
  expect(oblige(classement).obligations.map(({ id }) => id)).toEqual(["d-4"]);
});
