import {
  addJours,
  type DateIso,
  type Montant,
  parseDateIso,
  parseMontant,
  parseQuantite,
  type Quantite,
} from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCentimes, toMontant } from "../src/colonnes/centimes.ts";
import { readDixMilliemes, toQuantiteTexte } from "../src/colonnes/dix-milliemes.ts";
import { MOIS_DU_JOUR, readJour, toDate } from "../src/periodes/jour.ts";
import { calculatePart } from "../src/tableaux/calculate-part.ts";

describe("nombres entiers dans les colonnes, textes dehors", () => {
  test("tout montant relu est celui écrit", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (centimes) => {
        const texte = toMontant(centimes);
        expect(parseMontant(texte)).toBe(texte);
        expect(readCentimes(texte)).toBe(centimes);
      }),
    );
  });

  test("toute quantité relue est celle écrite, sans zéro inutile", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_007_199_254_740_991, max: 9_007_199_254_740_991 }), (valeur) => {
        const texte = toQuantiteTexte(valeur);
        expect(parseQuantite(texte)).toBe(texte);
        expect(readDixMilliemes(texte)).toBe(valeur);
      }),
    );
  });

  test("un texte quelconque n'est lu que si core le lit", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?[0-9.,]{0,8}$/), (texte) => {
        const isLu = (read: () => unknown): boolean => {
          try {
            read();
            return true;
          } catch {
            return false;
          }
        };
        expect(isLu(() => readCentimes(texte as Montant))).toBe(isLu(() => parseMontant(texte)));
        expect(isLu(() => readDixMilliemes(texte as Quantite))).toBe(isLu(() => parseQuantite(texte)));
      }),
      { numRuns: 2_000 },
    );
  });

  test("zéro négatif ne sort jamais", () => {
    expect([toMontant(-0), toQuantiteTexte(-0), calculatePart(-0, 5)]).toEqual(["0.00", "0", "0"]);
  });
});

describe("jours numérotés, 2000 à 2099", () => {
  test("chacun des 36 525 jours, et son mois", () => {
    let jour: DateIso = parseDateIso("2000-01-01");
    let rang = 0;
    for (; jour <= "2099-12-31"; jour = addJours(jour, 1), rang += 1) {
      if (readJour(jour) !== rang || toDate(rang) !== jour) expect(jour).toBe(toDate(rang));
      const mois = (Number(jour.slice(0, 4)) - 2000) * 12 + Number(jour.slice(5, 7)) - 1;
      if (MOIS_DU_JOUR[rang] !== mois) expect([jour, MOIS_DU_JOUR[rang]]).toEqual([jour, mois]);
    }
    expect(rang).toBe(36_525);
  });

  test.each([
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-1-05",
    "20260105",
    "1999-12-31",
    "2100-01-01",
    "2026-0:-01",
    "2026-01-0/",
    "",
  ])("« %s » est refusé", (texte) => {
    expect(() => readJour(texte as DateIso)).toThrow(RangeError);
  });
});

describe("part en pour cent, une décimale", () => {
  test.each`
    partie | total   | part
    ${1}   | ${3}    | ${"33.3"}
    ${2}   | ${3}    | ${"66.7"}
    ${1}   | ${2000} | ${"0.1"}
    ${-1}  | ${2000} | ${"-0.1"}
    ${1}   | ${2001} | ${"0"}
    ${5}   | ${-10}  | ${"-50"}
    ${10}  | ${10}   | ${"100"}
    ${0}   | ${0}    | ${null}
  `("$partie sur $total : $part", ({ partie, total, part }) => {
    expect(calculatePart(partie, total)).toBe(part);
  });
});
