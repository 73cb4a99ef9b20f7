import { parseDateIso as d } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { toFin, toValeursFin, validateFin } from "./valeurs-fin.ts";

test.each([
  [undefined],
  [{ mode: "date", dernierJour: d("2027-06-30") } as const],
  [{ mode: "duree", mois: 36 } as const],
  [{ mode: "tacite", mois: 12, reconductionMois: 12 } as const],
  [{ mode: "tacite", mois: 12, reconductionMois: 12, preavisMois: 3, reconductionsMax: 2 } as const],
])("%j se relit à l'identique, sans faute", (fin) => {
  expect(toFin(toValeursFin(fin))).toEqual(fin);
  expect(validateFin(toValeursFin(fin))).toEqual({});
});

test("ce qui est incomplet ou faux est dit sous son champ, jamais deviné", () => {
  const vide = toValeursFin(undefined);
  expect(validateFin({ ...vide, finMode: "date", finLe: "bientôt" })).toHaveProperty("finLe");
  expect(validateFin({ ...vide, finMode: "duree", finMois: "0" })).toHaveProperty("finMois");
  expect(
    Object.keys(validateFin({ ...vide, finMode: "tacite", preavisMois: "-1", reconductionsMax: "x" })),
  ).toEqual(["finMois", "reconductionMois", "preavisMois", "reconductionsMax"]);
  expect(toFin({ ...vide, finMode: "tacite", finMois: "12" })).toBeUndefined();
});
