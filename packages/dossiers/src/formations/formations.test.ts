import type { Quantite } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { parseDateIso } from "@ia-territoires/core";
import { aggregateFormations } from "../formations.ts";
import { formationSchema } from "../schemas/formation-schema.ts";

const une = (publicForme: "elu" | "agent" | "cadre", le: string, nombre: number, heures: string) => ({
  publicForme,
  le: parseDateIso(le),
  nombre,
  heures: heures as Quantite,
});

test("règlement (UE) 2024/1689, art. 4 : totaux par année et par public, la plus récente d'abord", () => {
  expect(
    aggregateFormations([
      une("agent", "2025-12-31", 12, "3.5"),
      une("agent", "2026-01-01", 8, "0.25"),
      une("elu", "2026-06-01", 1, "7"),
      une("agent", "2026-06-01", 3, "1.75"),
    ]),
  ).toEqual([
    { annee: 2026, publicForme: "elu", formations: 1, personnes: 1, heures: "7" },
    { annee: 2026, publicForme: "agent", formations: 2, personnes: 11, heures: "7.25" },
    { annee: 2025, publicForme: "agent", formations: 1, personnes: 12, heures: "42" },
  ]);
  expect(aggregateFormations([])).toEqual([]);
  expect(() => aggregateFormations([une("elu", "2026-01-01", 1, "0.1")])).toThrow("« 0.1 »");
});

const SAISIE = {
  publicForme: "agent",
  nom: null,
  nombre: 12,
  le: "2026-03-02",
  heures: "3.5",
  contenu: " Usages et limites ",
  formateur: "CDG",
};

test("une saisie juste est lue ; une personne nommée compte pour une", () => {
  expect(formationSchema.parse(SAISIE)).toEqual({ ...SAISIE, contenu: "Usages et limites" });
  expect(formationSchema.safeParse({ ...SAISIE, nom: "A. Essai", nombre: 1 }).success).toBe(true);
});

test.each([
  [{ nom: "A. Essai" }, "laissez le nom vide"],
  [{ nom: "  " }, "à indiquer"],
  [{ nombre: 0 }, "1 au moins"],
  [{ nombre: 1.5 }, "entier"],
  [{ nombre: 10_001 }, "10 000"],
  [{ heures: "0" }, "quarts d'heure"],
  [{ heures: "3,5" }, "quarts d'heure"],
  [{ heures: "0.1" }, "quarts d'heure"],
  [{ heures: "1000" }, "quarts d'heure"],
  [{ heures: 3.5 }, "nombre d'heures"],
  [{ le: "2026-02-30" }, "2026-02-30"],
  [{ publicForme: "constructor" }, "élus, cadres ou agents"],
  [{ contenu: "" }, "à indiquer"],
  [{ contenu: "x".repeat(1_001) }, "1000 caractères"],
  [{ formateur: null }, "texte"],
])("%j est refusé en français", (autres, message) => {
  const lu = formationSchema.safeParse({ ...SAISIE, ...autres });
  expect(JSON.stringify(lu.error?.issues)).toContain(message);
});
