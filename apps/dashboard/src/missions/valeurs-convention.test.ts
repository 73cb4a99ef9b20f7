import type { DateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { toConvention, toValeursConvention, validateConvention } from "./valeurs-convention.ts";

const AUJOURD_HUI = "2026-11-22" as DateIso;
const VIDE = toValeursConvention(undefined);
const JUSTE = {
  ...VIDE,
  dateDebut: "",
  signataires: [
    { partie: "prestataire", nom: "A. Exemple", qualite: "président", delegation: "", signeLe: "2026-11-12" },
    {
      partie: "beneficiaire",
      nom: "B. Exemple",
      qualite: "maire",
      delegation: "arrêté n° 3",
      signeLe: "2026-11-10",
    },
  ],
};

test("la convention porte la date de la dernière signature, et chaque signataire sa qualité", () => {
  expect(validateConvention(JUSTE, AUJOURD_HUI)).toEqual({});
  expect(toConvention(JUSTE)).toEqual({
    signeeLe: "2026-11-12",
    signataires: [
      { partie: "prestataire", nom: "A. Exemple", qualite: "président", signeLe: "2026-11-12" },
      {
        partie: "beneficiaire",
        nom: "B. Exemple",
        qualite: "maire",
        delegation: "arrêté n° 3",
        signeLe: "2026-11-10",
      },
    ],
  });
});

test("ce qui est enregistré se relit à l'identique", () => {
  const convention = toConvention({ ...JUSTE, dateDebut: "2026-12-01" });
  expect(toConvention(toValeursConvention(convention ?? undefined))).toEqual(convention);
});

test("une saisie vide signale chaque champ des deux parties", () => {
  expect(Object.keys(validateConvention(VIDE, AUJOURD_HUI))).toEqual([
    "signataires.0.nom",
    "signataires.0.qualite",
    "signataires.0.signeLe",
    "signataires.1.nom",
    "signataires.1.qualite",
    "signataires.1.signeLe",
  ]);
  expect(toConvention(VIDE)).toBeNull();
  expect(toConvention({ ...VIDE, signataires: [] })).toBeNull();
});

test("une signature à venir ou une date impossible est signalée à son champ", () => {
  const [premier, second] = JUSTE.signataires;
  if (premier === undefined || second === undefined) throw new Error("jeu d'essai incomplet");
  const valeurs = {
    ...VIDE,
    dateDebut: "2026-02-30",
    signataires: [premier, { ...second, signeLe: "2026-12-01" }],
  };
  expect(Object.keys(validateConvention(valeurs, AUJOURD_HUI))).toEqual([
    "signataires.1.signeLe",
    "dateDebut",
  ]);
});
