import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatCellule,
  formatReference,
  getLettreColonne,
  parseBooleen,
  parseDate,
  parseNombre,
} from "../csv.ts";
import { formatNombreLu } from "./format-nombre-lu.ts";

const nombre = (valeur: string) => ({ genre: "nombre", valeur }) as const;

describe("un nombre comme les gens l'écrivent", () => {
  test.each([
    ["1 234,56 €", "1234.56"],
    ["1\u202f234,56", "1234.56"],
    ["1\u00a0234", "1234"],
    ["1.234,56", "1234.56"],
    ["1,234.56", "1234.56"],
    ["1.234.567", "1234567"],
    ["1,234", "1.234"],
    ["-12,5", "-12.5"],
    ["(12,50)", "-12.50"],
    ["−3", "-3"],
    ["+7", "7"],
    ["007", "7"],
    ["-0,00", "0.00"],
    ["12'345", "12345"],
    ["EUR 12", "12"],
    [nombre("12.5"), "12.5"],
  ])("%j : %s", (saisi, attendu) => {
    expect(parseNombre(saisi)).toBe(attendu);
  });

  test.each([
    "",
    " ",
    "abc",
    "12/03",
    "1,2,3",
    "1.2.3",
    "12,",
    ",5",
    "1e5",
    "0x10",
    "1 234 56,7,8",
    "--1",
    "12 %",
    "9".repeat(41),
    true,
    null,
    { genre: "date", valeur: "2026-03-02" } as const,
  ])("%j n'en est pas un", (saisi) => {
    expect(parseNombre(saisi)).toBeNull();
  });

  test("ce qu'un tableur français écrit se relit exactement", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (centimes) => {
        const absolu = (centimes < 0n ? -centimes : centimes).toString().padStart(3, "0");
        const exact = `${centimes < 0n ? "-" : ""}${absolu.slice(0, -2)}.${absolu.slice(-2)}`;
        const groupe = exact.replace(/\B(?=(\d{3})+\.)/g, "\u202f").replace(".", ",");
        expect(parseNombre(`${groupe} €`)).toBe(exact);
      }),
    );
  });

  test.each([
    [0.1 + 0.2, "0.3"],
    [1e-7, "0.0000001"],
    [-0, "0"],
    [1234.56, "1234.56"],
    [1e15, null],
    [Number.NaN, null],
  ])("lu dans une feuille, %d donne %s", (lu, attendu) => {
    expect(formatNombreLu(lu)).toBe(attendu);
  });
});

describe("une date comme on l'écrit en France", () => {
  test.each([
    ["02/03/2026", "2026-03-02"],
    ["2/3/2026", "2026-03-02"],
    ["2.3.2026", "2026-03-02"],
    ["02-03-2026", "2026-03-02"],
    ["2026-03-02", "2026-03-02"],
    ["2026-03-02T10:00:00Z", "2026-03-02"],
    ["02/03/2026 10:00", "2026-03-02"],
    ["29/02/2028", "2028-02-29"],
    [{ genre: "date", valeur: "2026-03-02" } as const, "2026-03-02"],
    [{ genre: "instant", valeur: "2026-03-02T10:00:00" } as const, "2026-03-02"],
  ])("%j : %s", (saisi, attendu) => {
    expect(parseDate(saisi)).toBe(attendu);
  });

  test.each([
    "",
    "03/13/2026",
    "31/02/2026",
    "29/02/2026",
    "29/02/2100",
    "2/3/26",
    "0/1/2026",
    "22.5",
    nombre("46083"),
    null,
    false,
  ])("%j n'en est pas une", (saisi) => {
    expect(parseDate(saisi)).toBeNull();
  });
});

test("oui ou non, et rien d'autre", () => {
  expect(["Oui", "o", "VRAI", "x", "1", true, nombre("1")].map(parseBooleen)).toEqual(Array(7).fill(true));
  expect(["non", "Faux", "0", false, nombre("0")].map(parseBooleen)).toEqual(Array(5).fill(false));
  expect(["peut-être", "", null, nombre("2")].map(parseBooleen)).toEqual([null, null, null, null]);
});

test("une cellule redevient un texte qu'on lit", () => {
  expect(
    [null, "a", true, false, nombre("12.5"), { genre: "date", valeur: "2026-03-02" } as const].map(
      formatCellule,
    ),
  ).toEqual(["", "a", "Oui", "Non", "12,5", "02/03/2026"]);
  expect(formatCellule({ genre: "instant", valeur: "2026-03-02T10:05:00" })).toBe("02/03/2026 10:05");
});

test("une place dans un fichier se dit comme le tableur la montre", () => {
  expect([1, 26, 27, 702, 703].map(getLettreColonne)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  expect(() => getLettreColonne(0)).toThrow("Rang de colonne invalide : 0");
  expect(formatReference({ feuille: "Tarifs", ligne: 12, colonne: 3, titre: "Prix" })).toBe(
    "feuille « Tarifs », ligne 12, colonne C (Prix)",
  );
  expect(formatReference({ ligne: 2 })).toBe("ligne 2");
});
