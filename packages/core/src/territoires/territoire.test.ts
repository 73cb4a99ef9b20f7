import { describe, expect, test } from "vitest";
import type { CodeDepartement } from "../index.ts";
import {
  CODES_DEPARTEMENT,
  isTerritoire,
  LIBELLES_TERRITOIRE,
  parseCodeDepartement,
  parseCodeInsee,
  TERRITOIRES,
  territoireOf,
} from "../index.ts";

describe("code du travail, L. 3133-1, L. 3134-13 et L. 3422-2 : treize territoires", () => {
  test.each`
    departement | territoire
    ${"14"}     | ${"FR"}
    ${"2A"}     | ${"FR"}
    ${"54"}     | ${"FR"}
    ${"57"}     | ${"AM"}
    ${"67"}     | ${"AM"}
    ${"68"}     | ${"AM"}
    ${"88"}     | ${"FR"}
    ${"971"}    | ${"GP"}
    ${"972"}    | ${"MQ"}
    ${"973"}    | ${"GF"}
    ${"974"}    | ${"RE"}
    ${"975"}    | ${"PM"}
    ${"976"}    | ${"YT"}
    ${"977"}    | ${"BL"}
    ${"978"}    | ${"MF"}
    ${"986"}    | ${"WF"}
    ${"987"}    | ${"PF"}
    ${"988"}    | ${"NC"}
  `("le département $departement relève de $territoire", ({ departement, territoire }) => {
    expect(territoireOf(parseCodeDepartement(departement))).toBe(territoire);
  });

  test.each`
    commune    | territoire
    ${"14118"} | ${"FR"}
    ${"57463"} | ${"AM"}
    ${"97101"} | ${"GP"}
    ${"97611"} | ${"YT"}
    ${"97701"} | ${"BL"}
    ${"97801"} | ${"MF"}
    ${"98735"} | ${"PF"}
    ${"98818"} | ${"NC"}
  `("la commune $commune relève de $territoire", ({ commune, territoire }) => {
    expect(territoireOf(parseCodeInsee(commune))).toBe(territoire);
  });

  test.each(["20", "99", "6AE", "985", "984", "1", "", "99100", "20004", "97123", "1411", "73282932000074"])(
    "« %s » est refusé plutôt que deviné",
    (code) => {
      expect(() => territoireOf(code as CodeDepartement)).toThrow(RangeError);
      expect(() => territoireOf(code as CodeDepartement)).toThrow(`« ${code} »`);
    },
  );

  test("un nombre ou rien est refusé en une phrase", () => {
    expect(() => territoireOf(14 as never)).toThrow(/texte attendu, reçu « 14 »/);
    expect(() => territoireOf(undefined as never)).toThrow(TypeError);
  });

  test("chaque territoire a un libellé et au moins un département ; seuls AM et FR en ont plusieurs", () => {
    const parTerritoire = new Map(TERRITOIRES.map((territoire) => [territoire, 0]));
    for (const code of CODES_DEPARTEMENT) {
      const territoire = territoireOf(code);
      parTerritoire.set(territoire, (parTerritoire.get(territoire) ?? 0) + 1);
    }
    expect(TERRITOIRES).toHaveLength(13);
    for (const [territoire, nombre] of parTerritoire) {
      expect(LIBELLES_TERRITOIRE[territoire]).toMatch(/^\p{Lu}/u);
      expect(nombre).toBe(territoire === "FR" ? 93 : territoire === "AM" ? 3 : 1);
    }
  });

  test.each(["AM", "FR", "NC"])("%s est un territoire", (code) => expect(isTerritoire(code)).toBe(true));
  test.each(["am", "", "toString", "constructor", null, 1])("%s n'en est pas un", (code) =>
    expect(isTerritoire(code)).toBe(false),
  );
});
