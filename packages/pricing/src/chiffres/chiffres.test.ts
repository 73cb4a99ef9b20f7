import { listChiffresAu, parseDateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { listChiffresPrix } from "../chiffres.ts";

const chiffres = listChiffresPrix();

test.each([
  ["2026-11-25", "prix:cdg14-ia:prix", "200,00 €"],
  ["2026-11-25", "prix:cdg14-ia:plafond", "10 demi-journées (5 jours)"],
  ["2026-11-25", "prix:cdg34-dpd", "200,00 € par an, et 250,00 € la journée"],
  ["2022-12-31", "prix:cdg79-interim-affiliated", "Frais de gestion : 4 % (salaire brut)"],
  ["2026-11-25", "prix:cdg79-interim-affiliated", "Frais de gestion : 4,5 % (salaire brut)"],
  [
    "2024-06-01",
    "prix:cdg53-contract-hosting",
    "139,00 € (A), 133,50 € (B), 128,00 € (C) le mois, 3 au moins",
  ],
  ["2026-11-25", "prix:tva:metropole:normal", "20 %"],
  ["2026-11-25", "prix:tva:reunion:normal", "8,5 %"],
  ["2026-11-25", "prix:avance:taux", "de 5 % à 30 %"],
  ["2024-03-15", "prix:interets:taux-directeur", "4,5 %"],
  ["2026-11-25", "prix:penalites:tic-2009", "valeur × jours ÷ 1000 ; rien jusqu'à 300,00 € ; sans plafond"],
  ["2024-12-31", "prix:indice:syntec", "314,8"],
  ["2026-11-25", "prix:cctp:parcours", "7 heures"],
])("au %s, %s : %s", (date, code, valeur) => {
  const trouves = listChiffresAu(chiffres, parseDateIso(date)).filter(
    (chiffre) => chiffre.code === code && chiffre.etat === "en-vigueur",
  );
  expect(trouves.map(({ value }) => value.replaceAll(/\s/g, " "))).toEqual([valeur]);
});

test("ce qui a pris fin sans suite connue est à relire : taux de la BCE, tarifs 2024 du CDG53", () => {
  const finis = listChiffresAu(chiffres, parseDateIso("2026-11-25")).filter(({ motifs }) =>
    motifs.includes("sans-suite"),
  );
  const codes = finis.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(["prix:interets:taux-directeur", "prix:cdg53-travelling-expert:prix"]),
  );
  expect(codes).not.toContain("prix:tva:metropole:normal");
});

test("un code et un jour de début désignent une valeur, et aucune n'est vide", () => {
  const cles = chiffres.map(({ code, from }) => `${code} ${from}`);
  expect(new Set(cles).size).toBe(cles.length);
  expect(chiffres.filter(({ value, libelle }) => value === "" || libelle === "")).toEqual([]);
});
