import { addJours, type DateIso, diffJours, formatDateFr } from "@ia-territoires/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatJourFr } from "../echeances.ts";
import { isJourOuvre, createCalendrier } from "../index.ts";
import { getPaques } from "./get-paques.ts";
import { readJour } from "./read-jour.ts";
import { countJoursDuMois, NOMBRE_JOURS, scanJour, splitJour, toJour, writeJour } from "./siecle.ts";

const PREMIER = "2000-01-01" as DateIso;

test("chaque jour du siècle se lit, s'écrit et se découpe comme dans core", () => {
  for (let numero = 0; numero < NOMBRE_JOURS; numero++) {
    const date = addJours(PREMIER, numero);
    if (writeJour(numero) !== date || scanJour(date) !== numero) expect([date, numero]).toBe("cohérents");
    const { annee, mois, jour } = splitJour(numero);
    if (toJour(annee, mois, jour) !== numero) expect([date, annee, mois, jour]).toBe("cohérents");
  }
  expect(diffJours("2099-12-31" as DateIso, PREMIER)).toBe(NOMBRE_JOURS - 1);
});

test.each([
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2011, "2011-04-24"],
  [2024, "2024-03-31"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
  [2049, "2049-04-18"],
  [2076, "2076-04-19"],
  [2099, "2099-04-12"],
])("Pâques %i : %s", (annee, date) => {
  expect(writeJour(getPaques(annee))).toBe(date);
});

test("chaque Pâques du siècle est celle de l'algorithme général (Butcher)", () => {
  for (let annee = 2000; annee <= 2099; annee++) {
    const [a, b, c] = [annee % 19, Math.floor(annee / 100), annee % 100];
    const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
    const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
    expect(getPaques(annee)).toBe(toJour(annee, Math.floor(n / 31), (n % 31) + 1));
  }
});

test("les mois ont leurs jours, et rien hors de 1 à 12", () => {
  expect([2, 4, 12, 0, 13].map((mois) => countJoursDuMois(2028, mois))).toEqual([29, 30, 31, 0, 0]);
  expect(countJoursDuMois(2027, 2)).toBe(28);
});

test.each([
  ["2027-02-30", /ce jour n'existe pas/],
  ["2027-02-29", /ce jour n'existe pas/],
  ["2027-00-10", /ce jour n'existe pas/],
  ["2027-13-01", /ce jour n'existe pas/],
  ["2027-04-31", /ce jour n'existe pas/],
  ["2027-04-00", /ce jour n'existe pas/],
  ["2026-1-5", /forme aaaa-mm-jj/],
  ["05/01/2026", /forme aaaa-mm-jj/],
  ["2026-01-05T10:00", /forme aaaa-mm-jj/],
  ["2026-01-05 ", /forme aaaa-mm-jj/],
  ["２０２７-01-01", /forme aaaa-mm-jj/],
  ["", /forme aaaa-mm-jj/],
  ["1999-12-31", /années 2000 à 2099/],
  ["2100-01-01", /années 2000 à 2099/],
])("« %s » est refusé en français, en nommant le champ", (texte, message) => {
  const read = () => readJour(texte, "seance");
  expect(read).toThrow(RangeError);
  expect(read).toThrow(message);
  expect(read).toThrow(/^seance : date invalide/);
});

test("un objet Date est refusé, et le message nomme la fonction qui convertit", () => {
  const calendrier = createCalendrier({ territoire: "FR" });
  const ask = () => isJourOuvre(calendrier, new Date() as unknown as string);
  expect(ask).toThrow(TypeError);
  expect(ask).toThrow(/toDateIso\(date, zone\)/);
  for (const other of [20_270_101, null, undefined, {}, [], () => "2027-01-01"]) {
    expect(() => isJourOuvre(calendrier, other as string)).toThrow(TypeError);
  }
});

test("aucun texte ne passe s'il n'est pas un jour du siècle", () => {
  const chars = fc.constantFrom("0", "1", "2", "3", "9", "-", "/", "T", " ", "２", "\u0000");
  fc.assert(
    fc.property(fc.string({ unit: chars, minLength: 8, maxLength: 11 }), (texte) => {
      const numero = scanJour(texte);
      return numero < 0 || writeJour(numero) === texte;
    }),
  );
});

test("un jour s'écrit comme dans une lettre", () => {
  expect(formatJourFr("2027-05-18")).toBe("mardi 18 mai 2027");
  expect(formatJourFr("2027-05-01")).toBe(`samedi ${formatDateFr("2027-05-01" as DateIso)}`);
});
