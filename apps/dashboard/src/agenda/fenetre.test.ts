import { parseDateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { getFenetre, listJours } from "./fenetre.ts";

const AUJOURD_HUI = parseDateIso("2027-03-03");

test("la semaine d'un jour, ou celle d'aujourd'hui", () => {
  expect(getFenetre({}, AUJOURD_HUI)).toMatchObject({
    lundis: ["2027-03-01"],
    titre: "semaine du 1er mars 2027",
    avant: "2027-02-22",
    apres: "2027-03-08",
  });
  expect(getFenetre({ jour: "2027-05-09" }, AUJOURD_HUI).lundis).toEqual(["2027-05-03"]);
  expect(listJours(parseDateIso("2027-05-03"))).toEqual([
    "2027-05-03",
    "2027-05-04",
    "2027-05-05",
    "2027-05-06",
    "2027-05-07",
  ]);
});

test("un mois : les semaines qui ont un jour ouvré dedans, et les mois voisins", () => {
  const mai = getFenetre({ jour: "2027-05-12", vue: "mois" }, AUJOURD_HUI);
  expect(mai.lundis).toEqual(["2027-05-03", "2027-05-10", "2027-05-17", "2027-05-24", "2027-05-31"]);
  expect([mai.titre, mai.avant, mai.apres]).toEqual(["mai 2027", "2027-04-30", "2027-06-01"]);
  expect(getFenetre({ jour: "2027-02-10", vue: "mois" }, AUJOURD_HUI).lundis[0]).toBe("2027-02-01");
});

test("ce qui est demandé au serveur tient en quatre cents jours autour de ce qui est montré", () => {
  const { du, au } = getFenetre({ vue: "mois" }, AUJOURD_HUI);
  expect(Date.parse(au) - Date.parse(du)).toBeLessThan(400 * 86_400_000);
  expect(du < "2027-02-01" && au > "2027-06-01").toBe(true);
});
