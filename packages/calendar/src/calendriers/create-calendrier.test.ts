import { TERRITOIRES } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { options } from "../../test/arbitraries.ts";
import {
  addJoursOuvres,
  type Calendrier,
  createCalendrier,
  isJourFerie,
  isJourOuvre,
  type OptionsCalendrier,
} from "../index.ts";

const create =
  (bad: object): (() => Calendrier) =>
  () =>
    createCalendrier(bad as OptionsCalendrier);

describe("un calendrier est immuable et unique pour les mêmes options", () => {
  test("le même objet pour les mêmes options, dans quelque ordre qu'elles viennent", () => {
    const un = createCalendrier({ territoire: "RE", fermetures: ["2026-12-24", "2026-12-23"] });
    const deux = createCalendrier({
      territoire: "RE",
      fermetures: ["2026-12-23", { debut: "2026-12-24", fin: "2026-12-24" }],
    });
    expect(deux).toBe(un);
    expect(createCalendrier({ territoire: "RE" })).not.toBe(un);
  });
  test("rien ne s'y écrit, et la liste donnée n'y est pas prise", () => {
    const fermetures = ["2026-12-24"];
    const calendrier = createCalendrier({ territoire: "RE", fermetures });
    fermetures.push("2026-12-23");
    expect(isJourOuvre(calendrier, "2026-12-23")).toBe(true);
    expect(Object.isFrozen(calendrier) && Object.isFrozen(calendrier.fermetures)).toBe(true);
  });
  test("il s'écrit en JSON et se relit, mais une copie étalée n'en est pas un", () => {
    fc.assert(
      fc.property(options, (choix) => {
        const calendrier = createCalendrier(choix);
        expect(createCalendrier(JSON.parse(JSON.stringify(calendrier)) as OptionsCalendrier)).toBe(
          calendrier,
        );
      }),
    );
    const copie = { ...createCalendrier({ territoire: "RE" }), territoire: "FR" } as Calendrier;
    expect(() => isJourOuvre(copie, "2027-12-20")).toThrow(TypeError);
  });
  test("la mémoire est bornée : cent calendriers n'en gardent que soixante-quatre", () => {
    const premier = createCalendrier({ territoire: "FR", fermetures: ["2030-01-02"] });
    for (let jour = 10; jour < 30; jour++) {
      for (const territoire of TERRITOIRES) createCalendrier({ territoire, fermetures: [`2031-01-${jour}`] });
    }
    const encore = createCalendrier({ territoire: "FR", fermetures: ["2030-01-02"] });
    expect(encore).not.toBe(premier);
    expect(encore).toEqual(premier);
  });
});

describe("fermetures", () => {
  const calendrier = createCalendrier({
    territoire: "FR",
    fermetures: [
      "2027-05-07",
      { debut: "2027-08-02", fin: "2027-08-20" },
      { nom: "Pont de Noël", mois: 12, jour: 24 },
    ],
  });
  test.each(["2027-05-07", "2027-08-02", "2027-08-12", "2027-08-20", "2027-12-24", "2040-12-24"])(
    "le %s est fermé sans être férié",
    (date) => {
      expect(isJourOuvre(calendrier, date)).toBe(false);
      expect(isJourFerie(calendrier, date)).toBe(false);
    },
  );
  test.each(["2027-05-10", "2027-07-30", "2027-08-23", "2027-12-23"])("le %s reste ouvré", (date) => {
    expect(isJourOuvre(calendrier, date)).toBe(true);
  });
});

describe("jours fériés travaillés", () => {
  test("le lundi de Pentecôte travaillé compte, et reste férié", () => {
    const calendrier = createCalendrier({ territoire: "FR", joursFeriesTravailles: ["lundi-de-pentecote"] });
    expect(addJoursOuvres(calendrier, "2027-05-14", 1)).toBe("2027-05-17");
    expect(isJourFerie(calendrier, "2027-05-17")).toBe(true);
  });
  test("une seule date peut l'être", () => {
    const calendrier = createCalendrier({ territoire: "FR", joursFeriesTravailles: ["2027-05-17"] });
    expect(isJourOuvre(calendrier, "2027-05-17")).toBe(true);
    expect(isJourOuvre(calendrier, "2028-06-05")).toBe(false);
  });
  test("quand deux fêtes tombent le même jour, il faut que les deux soient travaillées", () => {
    const ascension = createCalendrier({ territoire: "FR", joursFeriesTravailles: ["ascension"] });
    const lesDeux = createCalendrier({
      territoire: "FR",
      joursFeriesTravailles: ["ascension", "premier-mai"],
    });
    expect(isJourOuvre(ascension, "2008-05-01")).toBe(false);
    expect(isJourOuvre(lesDeux, "2008-05-01")).toBe(true);
  });
  test("une fermeture l'emporte, et un férié travaillé un dimanche reste un dimanche", () => {
    const calendrier = createCalendrier({
      territoire: "FR",
      fermetures: ["2027-05-17"],
      joursFeriesTravailles: ["lundi-de-pentecote", "2027-08-15"],
    });
    expect(isJourOuvre(calendrier, "2027-05-17")).toBe(false);
    expect(isJourOuvre(calendrier, "2027-08-15")).toBe(false);
  });
});

test("jours ouvrables : le samedi compte, le dimanche et les fériés non", () => {
  const ouvrables = createCalendrier({ territoire: "FR", semaine: "ouvrables" });
  expect(
    ["2027-05-15", "2027-05-16", "2027-05-17", "2027-05-08"].map((date) => isJourOuvre(ouvrables, date)),
  ).toEqual([true, false, false, false]);
});

describe("refus, en français, en nommant l'option", () => {
  test.each([
    [undefined, /^territoire : code inconnu « undefined »/],
    [null, /^territoire/],
    ["FR", /^territoire/],
    [{ territoire: "fr" }, /^territoire : code inconnu « fr », attendu FR, AM/],
    [{ territoire: "20" }, /^territoire : code inconnu « 20 ».*territoireOf/],
    [{ territoire: "99" }, /^territoire : code inconnu « 99 »/],
    [{ territoire: "__proto__" }, /^territoire/],
    [{ territoire: "FR", fermetures: "2027-01-04" }, /^fermetures : tableau attendu/],
    [{ territoire: "FR", fermetures: ["2027-02-30"] }, /^fermetures\[0\] : date invalide « 2027-02-30 »/],
    [{ territoire: "FR", fermetures: ["2027-01-04", new Date()] }, /^fermetures\[1\].*toDateIso/],
    [{ territoire: "FR", fermetures: [null] }, /^fermetures\[0\]/],
    [
      { territoire: "FR", fermetures: [{ debut: "2027-01-05", fin: "2027-01-04" }] },
      /^fermetures\[0\] : la fin 2027-01-04 précède/,
    ],
    [{ territoire: "FR", fermetures: [{ debut: "2027-01-05" }] }, /^fermetures\[0\]\.fin/],
    [
      { territoire: "FR", fermetures: [{ nom: "x", mois: 2, jour: 29 }] },
      /^fermetures\[0\] : jour annuel invalide « 29\/2 »/,
    ],
    [{ territoire: "FR", fermetures: [{ nom: "x", mois: 13, jour: 1 }] }, /jour annuel invalide/],
    [{ territoire: "FR", fermetures: [{ nom: "x", mois: 0, jour: 400 }] }, /jour annuel invalide/],
    [{ territoire: "FR", fermetures: [{ nom: "x", mois: 1, jour: 1.5 }] }, /jour annuel invalide/],
    [
      { territoire: "FR", joursFeriesTravailles: ["abolition-esclavage"] },
      /^joursFeriesTravailles : « abolition-esclavage » n'est pas férié ici/,
    ],
    [{ territoire: "FR", joursFeriesTravailles: ["2027-05-18"] }, /« 2027-05-18 » n'est pas férié ici/],
    [{ territoire: "FR", joursFeriesTravailles: [5] }, /^joursFeriesTravailles\[0\]/],
    [{ territoire: "FR", semaine: "7/7" }, /^semaine : « 7\/7 » inconnu, attendu ouvres ou ouvrables/],
    [{ territoire: "FR", vendrediSaint: false }, /^vendrediSaint : option propre à AM/],
    [{ territoire: "AM", vendrediSaint: "non" }, /^vendrediSaint : « non » inconnu/],
    [{ territoire: "GP", abolitionSaintMartin: "27-mai" }, /^abolitionSaintMartin : option propre à MF/],
    [{ territoire: "MF", abolitionSaintMartin: "29-mai" }, /^abolitionSaintMartin : « 29-mai » inconnu/],
  ])("%j", (bad, message) => {
    expect(create(bad as unknown as object)).toThrow(message);
  });
});
