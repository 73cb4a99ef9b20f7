import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import {
  actionPlanSchema,
  descriptionSystemeSchema,
  motifAvisSchema,
  reponseSchema,
} from "./systeme-schemas.ts";

const dit = (schema: z.ZodMiniType, saisie: unknown): string =>
  z
    .safeParse(schema, saisie)
    .error?.issues.map(({ message }) => message)
    .join(" ") ?? "";

describe("une réponse est celle de sa question", () => {
  test.each([
    [{ fait: "profiling", reponse: "oui" }, ""],
    [{ fait: "profiling", reponse: "inconnu" }, ""],
    [{ fait: "profiling", reponse: null }, ""],
    [{ fait: "annexIActs", reponse: { valeur: "non-concerne", motif: "Un logiciel." } }, ""],
    [{ fait: "annexIActs", reponse: { valeur: "non-concerne", motif: " " } }, "Réponse attendue"],
    [{ fait: "profiling", reponse: "peut-être" }, "Réponse attendue"],
    [{ fait: "profiling" }, "Réponse attendue"],
    [{ fait: "couleur", reponse: "oui" }, "Question inconnue."],
    [{ fait: "couleur", reponse: null }, "Question inconnue."],
    [
      { fait: "practices", reponse: { valeur: ["manipulation"], inconnus: ["manipulation"] } },
      "à la fois choisi et inconnu",
    ],
    [{ fait: "agents", reponse: -1 }, "Réponse attendue"],
    [{ fait: "firstPlacedOnMarket", reponse: "2026-02-30" }, "Réponse attendue"],
    [{ fait: "agents", reponse: 12 }, ""],
  ])("%j : %s", (saisie, message) => {
    if (message === "") expect(dit(reponseSchema, saisie)).toBe("");
    else expect(dit(reponseSchema, saisie)).toContain(message);
  });
});

test.each([
  [
    descriptionSystemeSchema,
    { nom: " ", fournisseur: "", finalite: "f", service: "" },
    "Le nom du système est attendu.",
  ],
  [
    descriptionSystemeSchema,
    { nom: "n", fournisseur: "", finalite: "", service: "" },
    "Dire en une phrase à quoi sert le système.",
  ],
  [
    actionPlanSchema,
    { titre: "t", responsable: "DPO", echeance: "2027-01-01", budget: "-5.00" },
    "Un budget n'est pas négatif.",
  ],
  [
    actionPlanSchema,
    { titre: "t", responsable: " ", echeance: "2027-01-01" },
    "Le responsable est attendu : une fonction ou un service.",
  ],
  [motifAvisSchema, "  ", "Un avis de juriste se donne avec son motif."],
] as const)("ce qui manque se dit en français (%#)", (schema, saisie, message) => {
  expect(dit(schema, saisie)).toBe(message);
});
