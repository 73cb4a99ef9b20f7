import type { DateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { listMois } from "./list-mois.ts";

test("les mois se suivent par-dessus le 31 décembre", () => {
  expect(listMois("2026-11-22" as DateIso, 3)).toEqual([
    { value: "2026-11", label: "novembre 2026" },
    { value: "2026-12", label: "décembre 2026" },
    { value: "2027-01", label: "janvier 2027" },
  ]);
});

test("26 mois couvrent deux ans et plus, sans trou ni doublon", () => {
  const mois = listMois("2026-12-31" as DateIso, 26).map(({ value }) => value);
  expect(new Set(mois).size).toBe(26);
  expect(mois.at(-1)).toBe("2029-01");
});
