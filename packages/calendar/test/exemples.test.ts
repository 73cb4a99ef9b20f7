// The worked examples on which the semantics of the library were agreed, under every time zone of the suite.
import { type Territoire, TERRITOIRES } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import {
  buildEcheancier,
  calculateEcheance,
  calculateEcheanceHoraire,
  latestDateConvocation,
} from "../src/echeances.ts";
import { addJoursOuvres, countJoursOuvres, createCalendrier, diffJoursOuvres } from "../src/index.ts";

const FR = createCalendrier({ territoire: "FR" });

test("le fuseau de l'hôte est bien celui demandé", () => {
  const decalages: Record<string, number> = {
    "Europe/Paris": -60,
    "America/Cayenne": 180,
    "Indian/Reunion": -240,
    "Pacific/Tahiti": 600,
    "Pacific/Noumea": -660,
    UTC: 0,
  };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(new Date(Date.UTC(2027, 0, 15)).getTimezoneOffset()).toBe(decalages[zone]);
});

describe("CCAG 3.2.5 : ajouter des jours ouvrés", () => {
  test.each`
    territoire | depart          | nombre | arrivee         | motif
    ${"FR"}    | ${"2027-03-22"} | ${5}   | ${"2027-03-30"} | ${"lundi de Pâques le 29 mars"}
    ${"AM"}    | ${"2027-03-22"} | ${5}   | ${"2027-03-31"} | ${"et vendredi saint le 26"}
    ${"FR"}    | ${"2027-04-30"} | ${10}  | ${"2027-05-18"} | ${"Ascension et lundi de Pentecôte"}
    ${"RE"}    | ${"2027-12-17"} | ${5}   | ${"2027-12-27"} | ${"le 20 décembre est un lundi"}
    ${"GF"}    | ${"2027-06-09"} | ${1}   | ${"2027-06-11"} | ${"10 juin"}
    ${"PF"}    | ${"2027-11-19"} | ${1}   | ${"2027-11-22"} | ${"le 20 novembre est un samedi"}
    ${"FR"}    | ${"2027-05-14"} | ${-5}  | ${"2027-05-07"} | ${"en arrière"}
    ${"FR"}    | ${"2027-05-01"} | ${0}   | ${"2027-05-01"} | ${"zéro jour laisse la date, même non ouvrée"}
    ${"FR"}    | ${"2027-05-01"} | ${1}   | ${"2027-05-03"} | ${"depuis un samedi férié"}
    ${"FR"}    | ${"2027-05-03"} | ${-1}  | ${"2027-04-30"} | ${"strictement avant"}
  `(
    "$territoire, $depart et $nombre jours : $arrivee ($motif)",
    ({ territoire, depart, nombre, arrivee }) => {
      expect(addJoursOuvres(createCalendrier({ territoire }), depart, nombre)).toBe(arrivee);
    },
  );
});

test("de janvier à février 2027 : 21 jours ouvrés, et −20 dans l'autre sens", () => {
  expect(diffJoursOuvres(FR, "2027-01-01", "2027-02-01")).toBe(21);
  expect(diffJoursOuvres(FR, "2027-02-01", "2027-01-01")).toBe(-20);
});

test("jours ouvrés de 2027 dans chaque territoire", () => {
  const nombres = TERRITOIRES.map((territoire: Territoire) => [
    territoire,
    countJoursOuvres(createCalendrier({ territoire }), "2027-01-01", "2027-12-31"),
  ]);
  expect(Object.fromEntries(nombres)).toEqual({
    FR: 254,
    AM: 253,
    GP: 253,
    MQ: 254,
    GF: 253,
    RE: 253,
    YT: 253,
    BL: 254,
    MF: 253,
    PM: 254,
    WF: 251,
    PF: 252,
    NC: 253,
  });
});

describe("CCAG 3.2.2 à 3.2.4 : jours de calendrier, mois et report", () => {
  test.each`
    from            | delai            | avant           | date
    ${"2027-04-16"} | ${{ jours: 15 }} | ${"2027-05-01"} | ${"2027-05-03"}
    ${"2027-10-17"} | ${{ jours: 15 }} | ${"2027-11-01"} | ${"2027-11-02"}
    ${"2027-01-31"} | ${{ mois: 1 }}   | ${"2027-02-28"} | ${"2027-03-01"}
  `("$from, $delai : $avant reporté au $date", ({ from, delai, avant, date }) => {
    const echeance = calculateEcheance(FR, { from, delai, report: "ccag" });
    expect([echeance.reportDepuis, echeance.date]).toEqual([avant, date]);
    expect(calculateEcheance(FR, { from, delai, report: "aucun" }).date).toBe(avant);
  });
});

test("CCTP CANUT 6.6.6 : devis, validation et commande à partir du besoin", () => {
  const etapes = [10, 10, 15].map((joursOuvres, index) => ({
    code: `etape-${index}`,
    libelle: "",
    delai: { joursOuvres },
  }));
  const chaine = buildEcheancier(FR, { origine: "2027-02-01", etapes });
  expect(chaine.map(({ retenue }) => retenue)).toEqual(["2027-02-15", "2027-03-01", "2027-03-22"]);
});

test("RGPD 33 : 72 heures qui traversent le passage à l'heure d'été", () => {
  const echeance = calculateEcheanceHoraire({ local: "2027-03-26T09:30", zone: "Europe/Paris", heures: 72 });
  expect(echeance.limite).toBe("2027-03-29T10:30+02:00");
});

test("CGCT L. 2121-12 : cinq jours francs avant la séance du 15 juin 2027", () => {
  const convocation = latestDateConvocation(FR, {
    assemblee: "conseil-municipal",
    habitants: 3500,
    seance: "2027-06-15",
  });
  expect(convocation).toMatchObject({ statut: "convocation", date: "2027-06-09" });
});
