// Drift check against date-holidays. Only the `date` field of getHolidays is read: isHoliday is a day late west of
// Greenwich. A difference that is not in the list below fails, and so does a line of the list that no longer serves.
import { type Territoire, TERRITOIRES } from "@ia-territoires/core";
import Holidays from "date-holidays";
import { expect, test } from "vitest";
import { type Ecart, listDerives } from "./derive.ts";

const ECARTS: readonly Ecart[] = [
  {
    territoires: ["GP", "MQ"],
    cote: "ailleurs",
    jour: -2,
    motif:
      "Vendredi saint : usage des Antilles, absent des articles L. 3133-1 et L. 3422-2 du code du travail.",
  },
  {
    territoires: ["MF"],
    cote: "ailleurs",
    jour: "05-27",
    depuis: 2018,
    motif:
      "Saint-Martin : date-holidays suit la lettre de L. 3422-2 ; la lecture par défaut est le 28 mai, contestée.",
  },
  {
    territoires: ["MF"],
    cote: "ici",
    jour: "05-28",
    depuis: 2018,
    motif: "Saint-Martin : voir la ligne précédente.",
  },
];

const build = (territoire: Territoire): Holidays =>
  territoire === "AM" ? new Holidays("FR", "67") : new Holidays(territoire);

const servis = new Set<Ecart>();

test.each(TERRITOIRES)("%s, chaque année couverte : rien d'autre que les écarts relus", (territoire) => {
  const oracle = build(territoire);
  const premiere = territoire === "BL" || territoire === "MF" ? 2012 : 2000;
  const derives = Array.from({ length: 2100 - premiere }, (_, index) => premiere + index).flatMap((annee) => {
    const publics = oracle.getHolidays(annee).filter(({ type }) => type === "public");
    return listDerives(
      territoire,
      annee,
      new Set(publics.map(({ date }) => date.slice(0, 10))),
      ECARTS,
      servis,
    );
  });
  expect(derives).toEqual([]);
});

test("chaque écart relu sert encore", () => {
  expect(ECARTS.filter((ecart) => !servis.has(ecart))).toEqual([]);
});
