import { addJours, type DateIso, diffJours } from "@ia-territoires/core";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { calendriers, jours, joursDuMilieu, territoires } from "../../test/arbitraries.ts";
import { buildOracle } from "../../test/oracle.ts";
import {
  addJoursOuvres,
  type Calendrier,
  countJoursOuvres,
  createCalendrier,
  diffJoursOuvres,
  isJourFerie,
  isJourOuvre,
  nextJourOuvre,
  previousJourOuvre,
} from "../index.ts";

const FR = createCalendrier({ territoire: "FR" });
const nombres = fc.integer({ min: -400, max: 400 });

describe("ce qui vaut pour tout calendrier", () => {
  test("les réponses sont celles d'un compte jour après jour", () => {
    fc.assert(
      fc.property(calendriers, joursDuMilieu, nombres, (calendrier, date, nombre) => {
        const oracle = buildOracle(calendrier);
        const arrivee = addJoursOuvres(calendrier, date, nombre);
        expect(isJourOuvre(calendrier, date)).toBe(oracle.isOuvre(date));
        expect(arrivee).toBe(oracle.add(date, nombre));
        if (arrivee >= date)
          expect(countJoursOuvres(calendrier, date, arrivee)).toBe(oracle.count(date, arrivee));
      }),
      { numRuns: 60 },
    );
  });

  test("compter jusqu'où l'on a ajouté rend le nombre ajouté", () => {
    fc.assert(
      fc.property(
        calendriers,
        joursDuMilieu,
        fc.integer({ min: -5000, max: 5000 }),
        (calendrier, date, nombre) => {
          expect(diffJoursOuvres(calendrier, date, addJoursOuvres(calendrier, date, nombre))).toBe(nombre);
        },
      ),
    );
  });

  test("ajouter est croissant, en jours comme en dates", () => {
    fc.assert(
      fc.property(calendriers, joursDuMilieu, nombres, fc.nat(30), (calendrier, date, nombre, plus) => {
        const arrivee = addJoursOuvres(calendrier, date, nombre);
        expect(addJoursOuvres(calendrier, date, nombre + plus) >= arrivee).toBe(true);
        expect(addJoursOuvres(calendrier, addJours(date, plus), nombre) >= arrivee).toBe(true);
      }),
    );
  });

  test("depuis un jour ouvré, deux ajouts de même sens valent leur somme", () => {
    fc.assert(
      fc.property(calendriers, joursDuMilieu, fc.nat(300), fc.nat(300), (calendrier, date, un, deux) => {
        const depart = nextJourOuvre(calendrier, date);
        const etape = addJoursOuvres(calendrier, depart, un);
        expect(addJoursOuvres(calendrier, etape, deux)).toBe(addJoursOuvres(calendrier, depart, un + deux));
        const retour = addJoursOuvres(calendrier, depart, -un);
        expect(addJoursOuvres(calendrier, retour, -deux)).toBe(
          addJoursOuvres(calendrier, depart, -un - deux),
        );
      }),
    );
  });

  test("le suivant et le précédent sont ouvrés, et rien d'ouvré n'est sauté", () => {
    fc.assert(
      fc.property(calendriers, joursDuMilieu, (calendrier, date) => {
        const suivant = nextJourOuvre(calendrier, date);
        const precedent = previousJourOuvre(calendrier, date);
        expect(isJourOuvre(calendrier, suivant) && isJourOuvre(calendrier, precedent)).toBe(true);
        expect(countJoursOuvres(calendrier, addJours(date, 1), suivant)).toBe(1);
        expect(countJoursOuvres(calendrier, precedent, addJours(date, -1))).toBe(1);
      }),
    );
  });
});

test("ouvré implique ouvrable, et un jour ouvrable n'est jamais férié", () => {
  fc.assert(
    fc.property(territoires, jours, (territoire, date) => {
      const ouvrables = createCalendrier({ territoire, semaine: "ouvrables" });
      if (isJourOuvre(createCalendrier({ territoire }), date))
        expect(isJourOuvre(ouvrables, date)).toBe(true);
      if (isJourOuvre(ouvrables, date)) expect(isJourFerie(ouvrables, date)).toBe(false);
    }),
  );
});

test("ce qui n'est pas ouvré en France ne l'est pas en Alsace-Moselle", () => {
  const AM = createCalendrier({ territoire: "AM" });
  fc.assert(
    fc.property(jours, (date) => {
      if (!isJourOuvre(FR, date)) expect(isJourOuvre(AM, date)).toBe(false);
    }),
  );
});

test("compter les deux bouts : un jour ouvré compte pour un, un jour férié pour zéro", () => {
  expect(countJoursOuvres(FR, "2027-05-18", "2027-05-18")).toBe(1);
  expect(countJoursOuvres(FR, "2027-05-17", "2027-05-17")).toBe(0);
  expect(countJoursOuvres(FR, "2000-01-01", "2099-12-31")).toBe(
    diffJoursOuvres(FR, "2000-01-01", "2099-12-31"),
  );
});

test("un Temporal.PlainDate est accepté, et la réponse est un texte", () => {
  const date = Temporal.PlainDate.from("2027-04-30");
  expect(addJoursOuvres(FR, date, 10)).toBe("2027-05-18");
  expect(addJoursOuvres(FR, date.withCalendar("gregory"), 10)).toBe("2027-05-18");
  const instant = Temporal.PlainDateTime.from("2027-04-30T10:00");
  expect(() => addJoursOuvres(FR, instant as unknown as string, 10)).toThrow(TypeError);
});

describe("refus", () => {
  test.each([0.5, Number.NaN, Infinity, -Infinity])("%d jour : nombre entier attendu", (nombre) => {
    expect(() => addJoursOuvres(FR, "2027-01-04", nombre)).toThrow(RangeError);
    expect(() => addJoursOuvres(FR, "2027-01-04", nombre)).toThrow(/nombre entier de jours attendu/);
  });
  test.each(["5", null, undefined, 5n, {}])("%s n'est pas un nombre", (nombre) => {
    expect(() => addJoursOuvres(FR, "2027-01-04", nombre as number)).toThrow(TypeError);
  });
  test.each([30_000, -30_000, 1e15, Number.MAX_SAFE_INTEGER, -1e300])(
    "%d jours sortent du siècle",
    (nombre) => {
      expect(() => addJoursOuvres(FR, "2027-01-04", nombre)).toThrow(/sort de la période couverte/);
    },
  );
  test("la fin ne précède pas le début", () => {
    expect(() => countJoursOuvres(FR, "2027-02-01", "2027-01-01")).toThrow(
      /la fin 2027-01-01 précède le 2027-02-01/,
    );
  });
  test.each([undefined, null, {}, "FR", { territoire: "FR" }])("%s n'est pas un calendrier", (faux) => {
    expect(() => isJourOuvre(faux as unknown as Calendrier, "2027-01-01")).toThrow(TypeError);
    expect(() => isJourOuvre(faux as unknown as Calendrier, "2027-01-01")).toThrow(/createCalendrier/);
  });
  test("un calendrier entièrement fermé répond sans tourner en rond", () => {
    const ferme = createCalendrier({
      territoire: "FR",
      fermetures: [{ debut: "2000-01-01", fin: "2099-12-31" }],
    });
    expect(() => nextJourOuvre(ferme, "2027-01-04")).toThrow(/0 jours ouvrés/);
    expect(() => previousJourOuvre(ferme, "2027-01-04")).toThrow(RangeError);
    expect(countJoursOuvres(ferme, "2000-01-01", "2099-12-31")).toBe(0);
    expect(diffJoursOuvres(ferme, "2000-01-01", "2099-12-31")).toBe(0);
  });
  test("les bords du siècle répondent", () => {
    expect(nextJourOuvre(FR, "2000-01-01")).toBe("2000-01-03");
    expect(() => previousJourOuvre(FR, "2000-01-03")).toThrow(RangeError);
    expect(previousJourOuvre(FR, "2099-12-31")).toBe("2099-12-30");
    expect(() => nextJourOuvre(FR, "2099-12-31")).toThrow(RangeError);
    expect(addJoursOuvres(FR, "2000-01-01", diffJoursOuvres(FR, "2000-01-01", "2099-12-31"))).toBe(
      "2099-12-31",
    );
  });
  test.each(["BL", "MF"] as const)("%s ne répond pas avant 2012", (territoire) => {
    const calendrier = createCalendrier({ territoire });
    expect(() => isJourOuvre(calendrier, "2011-12-30")).toThrow(/précède le 2012-01-01/);
    expect(() => previousJourOuvre(calendrier, "2012-01-02")).toThrow(RangeError);
    expect(nextJourOuvre(calendrier, "2012-01-01")).toBe("2012-01-02");
  });
});

test("les grandes distances ne coûtent pas plus de pas : 20 000 jours, et retour", () => {
  const arrivee: DateIso = addJoursOuvres(FR, "2000-01-03", 20_000);
  expect(addJoursOuvres(FR, arrivee, -20_000)).toBe("2000-01-03");
  expect(diffJours(arrivee, "2000-01-03" as DateIso)).toBeGreaterThan(28_000);
});
