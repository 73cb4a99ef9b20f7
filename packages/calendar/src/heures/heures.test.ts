import { TERRITOIRES, type Territoire } from "@ia-territoires/core";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  calculateEcheanceHoraire,
  type DemandeEcheanceHoraire,
  getZone,
  isEcheanceDepassee,
  toDateIso,
} from "../echeances.ts";

const limite = (local: string, zone: string, heures: number): string =>
  calculateEcheanceHoraire({ local, zone, heures }).limite;

describe("RGPD 33 et convention du Var, art. 4 : des heures écoulées, nuits et fériés compris", () => {
  test.each`
    local                       | zone                   | heures | attendue                       | motif
    ${"2027-03-26T09:30"}       | ${"Europe/Paris"}      | ${72}  | ${"2027-03-29T10:30+02:00"}    | ${"passage à l'heure d'été"}
    ${"2027-10-29T09:30"}       | ${"Europe/Paris"}      | ${72}  | ${"2027-11-01T08:30+01:00"}    | ${"retour à l'heure d'hiver, lundi férié"}
    ${"2027-12-24T18:00"}       | ${"Europe/Paris"}      | ${48}  | ${"2027-12-26T18:00+01:00"}    | ${"Noël et dimanche comptent"}
    ${"2027-03-13T20:00"}       | ${"America/Miquelon"}  | ${48}  | ${"2027-03-15T21:00-02:00"}    | ${"dates nord-américaines"}
    ${"2027-03-26T09:30"}       | ${"Indian/Reunion"}    | ${72}  | ${"2027-03-29T09:30+04:00"}    | ${"pas d'heure d'été"}
    ${"2027-06-09T23:59"}       | ${"America/Cayenne"}   | ${48}  | ${"2027-06-11T23:59-03:00"}    | ${"10 juin férié, compté"}
    ${"2027-06-09T00:00"}       | ${"Pacific/Marquesas"} | ${1}   | ${"2027-06-09T01:00-09:30"}    | ${"décalage d'une demi-heure"}
    ${"2027-10-31T02:30+02:00"} | ${"Europe/Paris"}      | ${1}   | ${"2027-10-31T02:30+01:00"}    | ${"la première des deux 2 h 30"}
    ${"2027-10-31T02:30+01:00"} | ${"Europe/Paris"}      | ${1}   | ${"2027-10-31T03:30+01:00"}    | ${"la seconde"}
    ${"2027-03-14T03:30"}       | ${"America/Miquelon"}  | ${1}   | ${"2027-03-14T04:30-02:00"}    | ${"juste après le saut, à l'ouest"}
    ${"2027-03-14T01:30"}       | ${"America/Miquelon"}  | ${1}   | ${"2027-03-14T03:30-02:00"}    | ${"juste avant le saut, à l'ouest"}
    ${"2027-11-07T01:30-03:00"} | ${"America/Miquelon"}  | ${1}   | ${"2027-11-07T02:30-03:00"}    | ${"la seconde heure double, à l'ouest"}
    ${"2027-01-01T09:30:15"}    | ${"UTC"}               | ${24}  | ${"2027-01-02T09:30:15+00:00"} | ${"secondes gardées"}
  `("$local $zone + $heures h : $attendue ($motif)", ({ local, zone, heures, attendue }) => {
    expect(limite(local, zone, heures)).toBe(attendue);
  });
});

test("une heure montrée deux fois : le premier passage ou le second, au choix ; une seule : le choix ne change rien", () => {
  const ask = (local: string, passage: "premier" | "second") =>
    calculateEcheanceHoraire({ local, zone: "Europe/Paris", heures: 1, passage }).depuis;
  expect(ask("2027-10-31T02:30", "premier")).toBe("2027-10-31T02:30+02:00");
  expect(ask("2027-10-31T02:30", "second")).toBe("2027-10-31T02:30+01:00");
  expect(ask("2027-10-31T04:30", "second")).toBe("2027-10-31T04:30+01:00");
  expect(() => ask("2027-03-28T02:30", "premier")).toThrow(/n'existe pas/);
  expect(() => ask("2027-10-31T02:30", "dernier" as "second")).toThrow(/^passage : « dernier » inconnu/);
});

test("les réponses sont celles de Temporal, dans tous les territoires", () => {
  const zones = TERRITOIRES.map(getZone);
  const minute = fc.integer({ min: 0, max: 50 * 365 * 1440 });
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      minute,
      fc.integer({ min: 1, max: 2000 }),
      (zone, minutes, heures) => {
        const debut = Temporal.ZonedDateTime.from(`2012-01-02T00:00[${zone}]`).add({ minutes });
        const local = debut.toPlainDateTime().toString().slice(0, 16) + debut.offset;
        const attendue = debut.add({ hours: heures });
        expect(limite(local, zone, heures)).toBe(
          attendue.toPlainDateTime().toString().slice(0, 16) + attendue.offset,
        );
      },
    ),
  );
});

test("au moment même de la limite il est trop tard, une seconde avant non", () => {
  const echeance = calculateEcheanceHoraire({ local: "2027-03-26T09:30", zone: "Europe/Paris", heures: 72 });
  expect(isEcheanceDepassee(echeance, "2027-03-29T10:29:59+02:00")).toBe(false);
  expect(isEcheanceDepassee(echeance, "2027-03-29T10:30+02:00")).toBe(true);
  expect(isEcheanceDepassee(echeance, "2027-03-29T08:30:00Z")).toBe(true);
  expect(() => isEcheanceDepassee(echeance, "2027-03-29T10:30")).toThrow(/^instant : instant invalide/);
});

test("règlement 1182/71 : l'heure entamée ne compte pas, et ce n'est qu'une note", () => {
  const lecture = (local: string) =>
    calculateEcheanceHoraire({ local, zone: "Europe/Paris", heures: 72 }).lecture1182;
  expect(lecture("2027-03-26T09:30").limite).toBe("2027-03-29T11:00+02:00");
  expect(lecture("2027-03-26T09:00").limite).toBe("2027-03-29T11:00+02:00");
  expect(lecture("2027-03-26T09:30").message).toContain("à ne pas retenir");
});

test("la phrase dit l'instant et le changement d'heure", () => {
  const { phrase, changementHeure } = calculateEcheanceHoraire({
    local: "2027-03-26T09:30",
    zone: "Europe/Paris",
    heures: 72,
  });
  expect(changementHeure).toBe(true);
  expect(phrase).toBe(
    "Le délai de 72 heures a commencé le vendredi 26 mars 2027 à 9 h 30 (fuseau Europe/Paris) ; il est dépassé le lundi 29 mars 2027 à 10 h 30, à cet instant même. Les nuits, samedis, dimanches et jours fériés comptent. L'horloge change d'heure pendant ce délai : les heures écoulées sont comptées, non celles de l'horloge.",
  );
});

describe("refus", () => {
  const zone = "Europe/Paris";
  test.each([
    [{ local: "2027-03-14T02:30", zone: "America/Miquelon", heures: 1 }, /n'existe pas à l'horloge/],
    [{ local: "2027-11-07T01:30", zone: "America/Miquelon", heures: 1 }, /arrive deux fois/],
    [{ local: "2027-03-28T02:30", zone, heures: 1 }, /n'existe pas à l'horloge du fuseau Europe\/Paris/],
    [
      { local: "2027-10-31T02:30", zone, heures: 1 },
      /arrive deux fois.*précisez 2027-10-31T02:30\+02:00 ou 2027-10-31T02:30\+01:00/,
    ],
    [{ local: "2027-10-31T02:30+03:00", zone, heures: 1 }, /décalage \+02:00 ou \+01:00 attendu/],
    [{ local: "2027-07-01T10:00+01:00", zone, heures: 1 }, /décalage \+02:00 attendu/],
    [{ local: "2027-03-28 02:30", zone, heures: 1 }, /^local : heure invalide/],
    [{ local: "2027-02-30T10:00", zone, heures: 1 }, /^local : heure invalide/],
    [{ local: "2027-03-28T24:00", zone, heures: 1 }, /^local : heure invalide/],
    [{ local: "2027-03-28T10:60", zone, heures: 1 }, /^local : heure invalide/],
    [{ local: "2027-03-28T10:00Z", zone, heures: 1 }, /^local : heure invalide/],
    [{ local: new Date(), zone, heures: 1 }, /^local : texte attendu, reçu un objet Date/],
    [{ local: 5, zone, heures: 1 }, /^local : texte attendu/],
    [{ local: "2027-03-26T09:30", zone: "Europe/Caen", heures: 1 }, /^zone : « Europe\/Caen » inconnue/],
    [{ local: "2027-03-26T09:30", zone: "+02:00", heures: 1 }, /^zone : « \+02:00 » inconnue/],
    [{ local: "2027-03-26T09:30", zone: "CET", heures: 1 }, /^zone/],
    [{ local: "2027-03-26T09:30", zone: undefined, heures: 1 }, /^zone : « undefined » inconnue/],
    [{ local: "2027-03-26T09:30", zone, heures: 0 }, /^heures : « 0 » invalide/],
    [{ local: "2027-03-26T09:30", zone, heures: 1.5 }, /^heures/],
    [{ local: "2027-03-26T09:30", zone, heures: "72" }, /^heures/],
    [{ local: "2027-03-26T09:30", zone, heures: 1e9 }, /^heures/],
  ])("%j", (demande, message) => {
    expect(() => calculateEcheanceHoraire(demande as unknown as DemandeEcheanceHoraire)).toThrow(message);
  });
});

describe("le jour d'un instant dépend du fuseau", () => {
  test.each`
    zone                  | jour
    ${"Europe/Paris"}     | ${"2027-03-30"}
    ${"Pacific/Tahiti"}   | ${"2027-03-29"}
    ${"Pacific/Noumea"}   | ${"2027-03-30"}
    ${"America/Cayenne"}  | ${"2027-03-29"}
    ${"America/Miquelon"} | ${"2027-03-29"}
  `("2027-03-29T22:30Z à $zone : $jour", ({ zone, jour }) => {
    expect(toDateIso("2027-03-29T22:30:00Z", zone)).toBe(jour);
    expect(toDateIso(new Date("2027-03-29T22:30:00Z"), zone)).toBe(jour);
    expect(toDateIso("2027-03-30T00:30+02:00", zone)).toBe(jour);
  });
  test.each([
    ["2027-03-29T22:30:00", /forme 2027-03-29T08:30:00Z/],
    ["2027-03-29", /^instant : instant invalide/],
    ["2027-02-30T10:00Z", /^instant : instant invalide/],
    [new Date(Number.NaN), /^instant : invalide/],
    [5, /^instant : invalide/],
    [null, /^instant : invalide/],
    [new Date(0), /années 2000 à 2099/],
  ])("%s est refusé", (instant, message) => {
    expect(() => toDateIso(instant as string, "Europe/Paris")).toThrow(message);
  });
});

test("un territoire inconnu n'a pas de fuseau", () => {
  expect(() => getZone("XX" as Territoire)).toThrow(/« XX »/);
});
