import { parseDateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { DUREES_CONSERVATION } from "../texts/durees-conservation.ts";
import { getDureeConservation } from "./get-duree-conservation.ts";
import { getRegleConservation } from "./get-regle-conservation.ts";
import { CATEGORIES_CONSERVATION } from "./regle-conservation.ts";

const LE = parseDateIso("2026-12-01");

describe("les règles de conservation", () => {
  test("une par catégorie, ni plus ni moins", () => {
    expect(DUREES_CONSERVATION.map(({ categorie }) => categorie).sort()).toEqual(
      [...CATEGORIES_CONSERVATION].sort(),
    );
  });

  test.each(DUREES_CONSERVATION)(
    "$titre : son motif, sa source, et l'aveu quand aucun texte ne la fixe",
    (regle) => {
      const { titre, motif, jours, sort, reglable } = regle;
      expect(titre).toMatch(/^\p{Lu}/u);
      expect(motif).toMatch(/\.$/);
      expect(jours === null).toBe(sort === "archives-publiques");
      expect(jours?.source.texte).not.toBe("");
      if (jours?.certainty === "contested") expect(motif).toContain("Aucun texte ne fixe");
      if (reglable !== null && jours !== null) {
        expect(jours.value).toBeGreaterThanOrEqual(reglable.min);
        expect(jours.value).toBeLessThanOrEqual(reglable.max);
      }
    },
  );
});

describe("la durée qui s'applique", () => {
  test.each([
    ["celle par défaut, sans choix", undefined, 180],
    ["celle qui a été choisie, bornes comprises", 7, 7],
    ["celle par défaut quand le choix est sous les bornes", 6, 180],
    ["celle par défaut quand le choix les dépasse", 1_826, 180],
  ])("%s", (_cas, choisie, attendue) => {
    expect(getDureeConservation("courriers", LE, choisie)).toBe(attendue);
  });

  test("ce qui ne se règle pas ignore un choix ; une archive publique n'a pas de durée", () => {
    expect(getDureeConservation("sessions", LE, 400)).toBe(0);
    expect(getDureeConservation("journal", LE, 1)).toBeNull();
  });

  test("une catégorie inconnue n'a pas de sens", () => {
    expect(() => getRegleConservation("tout" as never)).toThrow(
      new RangeError("Catégorie de conservation inconnue : « tout »."),
    );
  });
});
