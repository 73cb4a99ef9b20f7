import { addJours, type DateIso, diffJours, isRefus, type Territoire } from "@ia-territoires/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jours } from "../../test/arbitraries.ts";
import { type DemandeConvocation, latestDateConvocation } from "../echeances.ts";
import { createCalendrier } from "../index.ts";

const ask = (territoire: Territoire, demande: object) =>
  latestDateConvocation(createCalendrier({ territoire }), {
    seance: "2027-06-15",
    ...demande,
  } as unknown as DemandeConvocation);
const municipal = (habitants: number, more: object = {}) => ({
  assemblee: "conseil-municipal",
  habitants,
  ...more,
});
const epci = (habitantsCommuneLaPlusPeuplee: number, more: object = {}) => ({
  assemblee: "conseil-communautaire",
  habitantsCommuneLaPlusPeuplee,
  ...more,
});
const departement = (more: object = {}) => ({ assemblee: "conseil-departemental", ...more });

describe("CGCT : dernier jour d'envoi pour une séance le mardi 15 juin 2027", () => {
  test.each([
    ["L. 2121-11", "FR", municipal(3499), "moins-de-3500", "2027-06-11"],
    ["L. 2121-12", "FR", municipal(3500), "3500-et-plus", "2027-06-09"],
    ["L. 2121-11 et L. 2121-12", "FR", municipal(800, { urgence: true }), "urgence", "2027-06-13"],
    ["L. 2121-11 et L. 2121-12", "FR", municipal(8000, { urgence: true }), "urgence", "2027-06-13"],
    ["L. 2121-7", "FR", municipal(8000, { premiereSeance: true }), "premiere-seance", "2027-06-11"],
    ["L. 2121-11", "FR", municipal(800, { premiereSeance: true }), "moins-de-3500", "2027-06-11"],
    ["L. 2121-11", "FR", epci(3499), "moins-de-3500", "2027-06-11"],
    ["L. 2121-12", "FR", epci(3500), "3500-et-plus", "2027-06-09"],
    ["L. 3121-19", "FR", departement(), "departement", "2027-06-02"],
    ["L. 3121-19", "FR", departement({ lecture: "litterale" }), "departement", "2027-06-03"],
    ["L. 3121-19", "FR", departement({ urgence: true }), "departement-urgence", "2027-06-13"],
    ["L. 2541-2", "AM", municipal(3499), "alsace-moselle", "2027-06-11"],
    ["L. 2541-2", "AM", municipal(3499, { lecture: "litterale" }), "alsace-moselle", "2027-06-12"],
    ["L. 2541-2", "AM", municipal(3499, { urgence: true }), "alsace-moselle-urgence", "2027-06-14"],
    ["L. 2121-12", "AM", municipal(3500), "3500-et-plus", "2027-06-09"],
    ["L. 2121-11", "RE", municipal(100), "moins-de-3500", "2027-06-11"],
    ["L. 2121-12", "PM", municipal(5400), "3500-et-plus", "2027-06-09"],
  ] as const)("%s, %s, %j : %s, %s", (article, territoire, demande, regle, date) => {
    expect(ask(territoire, demande)).toMatchObject({
      statut: "convocation",
      regle,
      date,
      sources: [{ article }],
    });
  });
});

test("CE, 13 octobre 1993, d'André : week-ends et fériés comptent, rien n'est reporté", () => {
  // Lundi de Pentecôte 17 mai, Ascension 6 mai 2027 : le délai les traverse sans s'allonger.
  expect(ask("FR", municipal(8000, { seance: "2027-05-18" }))).toMatchObject({ date: "2027-05-12" });
  expect(ask("FR", municipal(8000, { seance: "2027-05-12" }))).toMatchObject({
    date: "2027-05-06",
    avertissements: [{ code: "depart-jour-non-ouvre" }],
  });
});

test("entre l'envoi et la séance, il y a exactement le nombre de jours francs", () => {
  fc.assert(
    fc.property(jours, fc.nat(500_000), fc.boolean(), (jour, habitants, urgence) => {
      const seance = addJours("2012-02-01" as DateIso, diffJours(jour, "2012-01-01" as DateIso) % 32_000);
      const convocation = ask("FR", municipal(habitants, { seance, urgence }));
      if (isRefus(convocation)) throw new Error("jamais refusé en France");
      expect(diffJours(seance, convocation.date) - 1).toBe(urgence ? 1 : habitants < 3500 ? 3 : 5);
    }),
  );
});

describe("lectures et avertissements", () => {
  const codes = (territoire: Territoire, demande: object) => {
    const reponse = ask(territoire, demande);
    return isRefus(reponse) ? [] : reponse.avertissements.map(({ code }) => code);
  };
  test.each([
    ["FR", municipal(8000), []],
    ["AM", municipal(100), ["delai-franc-discute"]],
    ["AM", epci(100), ["epci-alsace-moselle"]],
    ["FR", departement(), ["delai-franc-discute"]],
    ["YT", departement(), ["delai-franc-discute", "mayotte"]],
  ] as const)("%s %j : %j", (territoire, demande, attendus) => {
    expect(codes(territoire, demande)).toEqual(attendus);
  });
  test("la lecture utilisée est dite là où le texte est muet, et là seulement", () => {
    expect(ask("AM", municipal(100))).toMatchObject({ lecture: "francs", francs: true });
    expect(ask("AM", municipal(100, { lecture: "litterale" }))).toMatchObject({
      lecture: "litterale",
      francs: false,
    });
    expect(ask("FR", municipal(100, { lecture: "litterale" }))).not.toHaveProperty("lecture");
    expect(ask("FR", municipal(100, { lecture: "litterale" }))).toMatchObject({ date: "2027-06-11" });
  });
});

test("la phrase se lit dans une lettre", () => {
  expect(ask("FR", municipal(8000))).toHaveProperty(
    "phrase",
    "Pour une séance le mardi 15 juin 2027, la convocation est adressée au plus tard le mercredi 9 juin 2027 : 5 jours francs, sans compter le jour de l'envoi ni celui de la séance. Les samedis, dimanches et jours fériés comptent, et le délai n'est pas reporté. Texte : Code général des collectivités territoriales, article L. 2121-12.",
  );
  expect(ask("AM", municipal(100, { urgence: true }))).toHaveProperty(
    "phrase",
    expect.stringContaining("en cas d'urgence, la veille de la séance"),
  );
  expect(ask("FR", departement())).toHaveProperty(
    "phrase",
    expect.stringContaining("les rapports sont adressés"),
  );
});

describe("refus chiffré là où ces textes ne valent pas", () => {
  test.each([
    ["BL", municipal(100)],
    ["MF", municipal(100)],
    ["WF", epci(100)],
    ["PF", municipal(100)],
    ["NC", municipal(100)],
    ["GF", departement()],
    ["MQ", departement()],
    ["PM", departement()],
    ["NC", departement()],
  ] as const)("%s %j", (territoire, demande) => {
    expect(ask(territoire, demande)).toMatchObject({
      statut: "refus",
      code: "convocation-non-couverte",
      figures: { territoire, assemblee: demande.assemblee },
    });
  });
});

test.each([
  [municipal(-1), /^habitants : « -1 » invalide/],
  [municipal(3500.5), /^habitants/],
  [municipal(Number.NaN), /^habitants/],
  [epci("3500" as unknown as number), /^habitantsCommuneLaPlusPeuplee/],
  [{ assemblee: "conseil-regional" }, /^assemblee : « conseil-regional » inconnue/],
  [{}, /^assemblee : « undefined »/],
  [municipal(100, { seance: "2027-06-31" }), /^seance : date invalide/],
  [municipal(100, { seance: "2000-01-03" }), /^seance : date invalide « 1999-12-31 »/],
  [departement({ lecture: "large" }), /^lecture : « large » inconnue/],
])("%j est refusé", (demande, message) => {
  expect(() => ask("FR", demande)).toThrow(message);
});
