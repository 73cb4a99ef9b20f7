import { type Territoire, TERRITOIRES } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jours, territoires } from "../../test/arbitraries.ts";
import { buildFermeturesUsage, listJoursFeries, listJoursUsage } from "../feries.ts";
import { createCalendrier, isJourFerie, isJourOuvre, type OptionsCalendrier } from "../index.ts";

const dates = (options: OptionsCalendrier, annee: number): readonly string[] =>
  listJoursFeries(createCalendrier(options), annee).map(({ date }) => date.slice(5));
const COMMUNS_2027 = dates({ territoire: "FR" }, 2027);

test("code du travail L. 3133-1 : onze fêtes légales", () => {
  expect(COMMUNS_2027).toEqual([
    "01-01",
    "03-29",
    "05-01",
    "05-06",
    "05-08",
    "05-17",
    "07-14",
    "08-15",
    "11-01",
    "11-11",
    "12-25",
  ]);
});

describe("code du travail L. 3134-13 et L. 3422-2, listes locales : ce que chaque territoire ajoute", () => {
  test.each`
    territoire | annee   | ajoute
    ${"FR"}    | ${2027} | ${[]}
    ${"AM"}    | ${2027} | ${["03-26", "12-26"]}
    ${"GP"}    | ${2027} | ${["05-27"]}
    ${"MQ"}    | ${2027} | ${["05-22"]}
    ${"GF"}    | ${2027} | ${["06-10"]}
    ${"RE"}    | ${2027} | ${["12-20"]}
    ${"YT"}    | ${2027} | ${["04-27"]}
    ${"BL"}    | ${2027} | ${["10-09"]}
    ${"MF"}    | ${2027} | ${["05-28"]}
    ${"PM"}    | ${2027} | ${[]}
    ${"WF"}    | ${2027} | ${["04-28", "06-29", "07-29"]}
    ${"PF"}    | ${2027} | ${["03-05", "03-26", "11-20"]}
    ${"NC"}    | ${2027} | ${["09-24"]}
  `("$territoire : $ajoute", ({ territoire, annee, ajoute }) => {
    const ajoutes = dates({ territoire }, annee).filter((date) => !COMMUNS_2027.includes(date));
    expect(ajoutes).toEqual(ajoute);
    expect(dates({ territoire }, annee)).toHaveLength(COMMUNS_2027.length + ajoute.length);
  });
});

test("Alsace-Moselle : le vendredi saint dépend de la commune, le 26 décembre non", () => {
  const sans = dates({ territoire: "AM", vendrediSaint: false }, 2027);
  expect([sans.includes("03-26"), sans.includes("12-26")]).toEqual([false, true]);
});

describe("Saint-Martin : le 27 ou le 28 mai", () => {
  test.each`
    lecture      | annee   | jour       | statut
    ${undefined} | ${2017} | ${"05-27"} | ${"loi"}
    ${undefined} | ${2018} | ${"05-28"} | ${"conteste"}
    ${"28-mai"}  | ${2027} | ${"05-28"} | ${"conteste"}
    ${"27-mai"}  | ${2017} | ${"05-27"} | ${"loi"}
    ${"27-mai"}  | ${2027} | ${"05-27"} | ${"conteste"}
  `("lecture $lecture, $annee : $jour ($statut)", ({ lecture, annee, jour, statut }) => {
    const calendrier = createCalendrier({ territoire: "MF", abolitionSaintMartin: lecture });
    const abolition = listJoursFeries(calendrier, annee).filter(({ code }) => code === "abolition-esclavage");
    expect(abolition.map((ferie) => [ferie.date.slice(5), ferie.statut])).toEqual([[jour, statut]]);
    expect(abolition[0]?.certainty).toBe(statut === "loi" ? "verified" : "contested");
  });
});

test("Polynésie : le 29 juin jusqu'en 2025, le 20 novembre depuis 2026", () => {
  expect(
    [2025, 2026].map((annee) =>
      dates({ territoire: "PF" }, annee).filter((jour) => /06-29|11-20/.test(jour)),
    ),
  ).toEqual([["06-29"], ["11-20"]]);
});

test("deux fêtes le même jour font deux lignes : l'Ascension du 1er mai 2008, celles des 8 mai 2059 et 2070", () => {
  const doubles = [2008, 2059, 2070].map((annee) => {
    const tous = dates({ territoire: "FR" }, annee);
    return tous.filter((date, index) => tous.indexOf(date) !== index);
  });
  expect(doubles).toEqual([["05-01"], ["05-08"], ["05-08"]]);
});

test("un jour est férié quand la liste de son année le contient, et chaque ligne a son texte", () => {
  fc.assert(
    fc.property(territoires, jours, (territoire, date) => {
      const calendrier = createCalendrier({ territoire });
      const liste = listJoursFeries(calendrier, Number(date.slice(0, 4)));
      expect(liste.some((ferie) => ferie.date === date)).toBe(isJourFerie(calendrier, date));
      expect(liste.every(({ source, nom }) => source.texte !== "" && nom !== "")).toBe(true);
      expect([...liste].sort((a, b) => (a.date < b.date ? -1 : 1)).map((f) => f.date)).toEqual(
        liste.map((f) => f.date),
      );
    }),
  );
});

describe("jours d'usage", () => {
  test("aucun n'est férié, et aucun calendrier ne les prend de lui-même", () => {
    for (const territoire of ["GP", "MQ", "GF"] as const) {
      for (const { date, statut, code } of listJoursUsage(territoire, 2027)) {
        expect([code, statut, isJourFerie(createCalendrier({ territoire }), date)]).toEqual([
          code,
          "usage",
          false,
        ]);
      }
    }
    expect(listJoursUsage("FR", 2027)).toEqual([]);
  });
  test("Guadeloupe 2027, dans l'ordre", () => {
    expect(listJoursUsage("GP", 2027).map(({ date, code }) => `${date} ${code}`)).toEqual([
      "2027-02-09 mardi-gras",
      "2027-02-10 mercredi-des-cendres",
      "2027-03-04 mi-careme",
      "2027-03-26 vendredi-saint-antilles",
      "2027-07-21 victor-schoelcher",
      "2027-11-02 jour-des-defunts",
    ]);
  });
  test("pris comme fermetures, ils ne sont plus ouvrés, aucune année", () => {
    const calendrier = createCalendrier({
      territoire: "MQ",
      fermetures: buildFermeturesUsage("MQ", ["vendredi-saint-antilles", "victor-schoelcher"]),
    });
    expect(
      ["2027-03-26", "2028-04-14", "2027-07-21", "2027-02-09"].map((d) => isJourOuvre(calendrier, d)),
    ).toEqual([false, false, false, true]);
    expect(isJourFerie(calendrier, "2027-03-26")).toBe(false);
  });
  test("un usage inconnu du territoire est refusé", () => {
    expect(() => buildFermeturesUsage("GF", ["mi-careme"])).toThrow(
      /« mi-careme » inconnu pour « GF », attendu : mardi-gras/,
    );
    expect(() => buildFermeturesUsage("FR", ["mardi-gras"])).toThrow(/attendu : aucun/);
    expect(() => listJoursUsage("XX" as Territoire, 2027)).toThrow(/« XX »/);
    expect(() => listJoursUsage("GP", 2100)).toThrow(/2000 à 2099/);
  });
});

describe("années couvertes", () => {
  test.each([1999, 2100, 2027.5, Number.NaN, "2027", null])("%s est refusé", (annee) => {
    expect(() => listJoursFeries(createCalendrier({ territoire: "FR" }), annee as number)).toThrow(
      RangeError,
    );
  });
  test("Saint-Barthélemy et Saint-Martin commencent en 2012, les autres en 2000", () => {
    for (const territoire of TERRITOIRES) {
      const calendrier = createCalendrier({ territoire });
      const premiere = territoire === "BL" || territoire === "MF" ? 2012 : 2000;
      expect(listJoursFeries(calendrier, premiere).length).toBeGreaterThanOrEqual(11);
      expect(() => listJoursFeries(calendrier, premiere - 1)).toThrow(`entier de ${premiere} à 2099`);
    }
  });
});
