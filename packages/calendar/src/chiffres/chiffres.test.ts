import { parseDateIso, listChiffresAu } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { listChiffresCalendrier } from "../chiffres.ts";

const chiffres = listChiffresCalendrier();
const au = (date: string, code: string) =>
  listChiffresAu(chiffres, parseDateIso(date)).filter(
    (chiffre) => chiffre.code === code && chiffre.etat === "en-vigueur",
  );

test.each([
  ["2026-11-25", "calendrier:ferie:tous:quatorze-juillet", "14 juillet"],
  ["2026-11-25", "calendrier:ferie:tous:lundi-de-paques", "1 jour après Pâques"],
  ["2026-11-25", "calendrier:ferie:AM:vendredi-saint", "2 jours avant Pâques"],
  ["2026-11-25", "calendrier:ferie:MF:abolition-esclavage", "28 mai"],
  ["2017-12-31", "calendrier:ferie:MF:abolition-esclavage", "27 mai"],
  ["2026-11-25", "calendrier:ferie:MF-code:abolition-esclavage", "27 mai"],
  ["2025-12-31", "calendrier:ferie:PF:fete-autonomie", "29 juin"],
  ["2026-11-25", "calendrier:heures:violation-cnil", "72 heures"],
  ["2026-11-25", "calendrier:commande:commande", "15 jours ouvrés"],
  ["2026-11-25", "calendrier:convocation:seuil", "3 500 habitants"],
  ["2026-11-25", "calendrier:convocation:departement", "12 jours"],
  ["2026-11-25", "calendrier:annee:BL", "2012"],
])("au %s, %s : %s", (date, code, valeur) => {
  expect(au(date, code).map(({ value }) => value.replaceAll(/\s/g, " "))).toEqual([valeur]);
});

test("en Polynésie, le 29 juin n'est plus férié depuis 2026 ; un code et un jour de début désignent une valeur", () => {
  expect(au("2026-01-01", "calendrier:ferie:PF:fete-autonomie")).toEqual([]);
  const cles = chiffres.map(({ code, from }) => `${code} ${from}`);
  expect(new Set(cles).size).toBe(cles.length);
});
