import { expect, test } from "vitest";
import { BESOIN_VIDE, toBesoin, validateBesoin } from "./valeurs-besoin.ts";

test("000, 2.1 : les services choisis avec leurs livrables, l'autre service dans ses mots", () => {
  const valeurs = {
    ...BESOIN_VIDE,
    texte: " Charte ",
    services: ["referentiel-documentaire", "autre"],
    livrables: ["charte", "support-atelier"],
    autre: "Audit d'un assistant",
    demiJournees: "2",
    avantLe: "2026-12-01",
  };
  expect(validateBesoin(valeurs)).toEqual({});
  expect(toBesoin(valeurs)).toEqual({
    texte: "Charte",
    services: [
      { code: "referentiel-documentaire", livrables: ["charte"] },
      { code: "autre", livrables: [], precision: "Audit d'un assistant" },
    ],
    demiJournees: 2,
    avantLe: "2026-12-01",
  });
});

test("ce qui manque est dit sous son champ", () => {
  expect(validateBesoin(BESOIN_VIDE)).toEqual({
    texte: "Décrire le besoin en quelques mots.",
    services: "Choisir un service au moins.",
  });
  expect(
    validateBesoin({ ...BESOIN_VIDE, texte: "x", services: ["autre"], demiJournees: "1,5", avantLe: "?" }),
  ).toEqual({
    autre: "Précisez l’autre service demandé.",
    demiJournees: "Indiquez un nombre entier de demi-journées, ou rien.",
    avantLe: "Cette date n’existe pas.",
  });
});
