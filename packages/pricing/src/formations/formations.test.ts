import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { CODES_REFUS_FORMATION, LIMITES_CCTP, classifyProfil, planParcours, planSessions } from "../cctp.ts";

describe("CCTP 5.2.2 : salle, 12 participants au plus ; intra, 8 au moins", () => {
  test.each`
    participants | effectifs
    ${8}         | ${[8]}
    ${12}        | ${[12]}
    ${16}        | ${[8, 8]}
    ${23}        | ${[12, 11]}
    ${24}        | ${[12, 12]}
    ${25}        | ${[9, 8, 8]}
    ${100}       | ${[12, 11, 11, 11, 11, 11, 11, 11, 11]}
  `("$participants en intra : $effectifs", ({ participants, effectifs }) => {
    const plan = planSessions({ participants, mode: "salle-intra" });
    expect(plan).toMatchObject({ statut: "sessions", effectifs, sources: [{ article: "5.2.2" }] });
  });
  test.each`
    participants | code                      | manque
    ${1}         | ${"effectif-insuffisant"} | ${"7 participants"}
    ${7}         | ${"effectif-insuffisant"} | ${"1 participant "}
    ${13}        | ${"effectif-indivisible"} | ${"3 participants"}
    ${15}        | ${"effectif-indivisible"} | ${"1 participant "}
  `("$participants en intra : $code, avec les issues", ({ participants, code, manque }) => {
    const plan = planSessions({ participants, mode: "salle-intra" });
    expect(plan).toMatchObject({ statut: "refus", code });
    if (plan.statut !== "refus") return;
    expect(plan.figures.issues.map(({ mode }) => mode)).toEqual(["inter", "groupement", "conference"]);
    expect(plan.message).toContain(`Avec ${manque}`);
    expect(Object.keys(CODES_REFUS_FORMATION)).toContain(plan.code);
  });
  test.each`
    participants | effectifs
    ${1}         | ${[1]}
    ${14}        | ${[7, 7]}
  `("$participants en inter : $effectifs", ({ participants, effectifs }) => {
    expect(planSessions({ participants, mode: "salle-inter" })).toMatchObject({ effectifs });
  });
  test("tout plan respecte les bornes et place chacun ; seuls les effectifs sans plan sont refusés", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (participants) => {
        const plan = planSessions({ participants, mode: "salle-intra" });
        const possible = Array.from({ length: 70 }, (_, n) => n).some(
          (n) => 8 * n <= participants && participants <= 12 * n,
        );
        expect(plan.statut === "sessions").toBe(possible);
        if (plan.statut !== "sessions") return;
        expect(plan.effectifs.reduce((somme, effectif) => somme + effectif, 0)).toBe(participants);
        expect(plan.effectifs.every((effectif) => effectif >= 8 && effectif <= 12)).toBe(true);
      }),
    );
  });
  test.each([0, -1, 8.5, Number.NaN, Infinity, "8", null])("%s participants : RangeError", (participants) => {
    expect(() => planSessions({ participants: participants as never, mode: "salle-intra" })).toThrow(
      RangeError,
    );
  });
  test("un mode inconnu, des bornes inversées : RangeError", () => {
    expect(() => planSessions({ participants: 8, mode: "visio" as never })).toThrow(/visio/);
    const limites = { minimum: 9, maximum: 8 };
    expect(() => planSessions({ participants: 8, mode: "salle-intra", limites })).toThrow(/inversées/);
  });
});

describe("CCTP 5.2.3 : capsules d'une heure au plus, parcours de sept heures au plus", () => {
  test.each`
    capsules                           | attendu
    ${[60, 60, 60, 60, 60, 60, 60]}    | ${{ statut: "parcours", minutes: 420, minutesRestantes: 0 }}
    ${[60, 60, 60, 60, 60, 60, 60, 1]} | ${{ statut: "refus", code: "parcours-trop-long", figures: { minutes: 421 } }}
    ${[30, 61, 90]}                    | ${{ statut: "refus", code: "capsule-trop-longue", figures: { capsules: [2, 3] } }}
  `("$capsules", ({ capsules, attendu }) => {
    expect(planParcours(capsules)).toMatchObject(attendu);
  });
  test.each([[[]], [[0]], [[1.5]], [[Number.NaN]], [null], [["60"]]])("%s : RangeError", (capsules) => {
    expect(() => planParcours(capsules as never)).toThrow(RangeError);
  });
});

describe("CCTP 6.6.4 : trois profils, et un trou de 3 à moins de 4 ans", () => {
  test.each`
    annees      | specialise | attendu
    ${"0"}      | ${false}   | ${"JUNIOR"}
    ${"2.9999"} | ${true}    | ${"JUNIOR"}
    ${"3"}      | ${false}   | ${"experience-sans-profil"}
    ${"3.9999"} | ${true}    | ${"experience-sans-profil"}
    ${"4"}      | ${false}   | ${"CONFIRME"}
    ${"4"}      | ${true}    | ${"EXPERT"}
    ${"30"}     | ${true}    | ${"EXPERT"}
  `("$annees ans, spécialisé : $specialise : $attendu", ({ annees, specialise, attendu }) => {
    const resultat = classifyProfil({ annees, specialise });
    expect(resultat.statut === "profil" ? resultat.profil : resultat.code).toBe(attendu);
    expect(resultat.sources[0]?.article).toBe("6.6.4");
  });
  test.each(["-1", "trois", "", "3,5", 3])("%s ans : erreur", (annees) => {
    expect(() => classifyProfil({ annees: annees as never, specialise: false })).toThrow(
      /invalide|zéro ou plus|texte attendu/,
    );
  });
  test("les limites du texte", () => {
    expect(LIMITES_CCTP).toMatchObject({
      minimumIntra: 8,
      maximumSalle: 12,
      anneesJunior: 3,
      anneesConfirme: 4,
    });
  });
});
