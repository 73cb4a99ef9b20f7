import { expect, test } from "vitest";
import { findFauteReponse, SAISIE_VIDE, setOption, toReponse, toSaisieReponse } from "./saisie-reponse.ts";

test.each([
  ["bool", "oui"],
  ["many", ["uses", "develops"]],
  ["many", []],
  ["many", { valeur: ["uses"], inconnus: ["develops"] }],
  ["many", { valeur: [], inconnus: ["develops", "imports"] }],
  ["date", "2026-01-15"],
  ["date", "jamais"],
  ["number", 12],
  ["one", "commune"],
  ["bool", "inconnu"],
  ["many", { valeur: "non-concerne", motif: "Un logiciel." }],
] as const)("%s %j : relue telle qu'elle a été donnée", (type, reponse) => {
  const saisie = toSaisieReponse(type, reponse);
  expect(findFauteReponse(type, saisie)).toBeNull();
  expect(toReponse(type, saisie)).toEqual(reponse);
});

test.each([
  ["bool", SAISIE_VIDE, "Choisissez une réponse, ou « Je ne sais pas »."],
  ["many", { ...SAISIE_VIDE, mode: "reponse" }, "Choisissez une réponse, ou « Je ne sais pas »."],
  ["bool", { ...SAISIE_VIDE, mode: "non-concerne", motif: " " }, "Dites en quelques mots pourquoi."],
  ["number", { ...SAISIE_VIDE, mode: "reponse", texte: "-1" }, "Un nombre entier est attendu, sans virgule."],
] as const)("%s, %j : %s", (type, saisie, faute) => {
  expect(findFauteReponse(type, { ...saisie, options: [], inconnus: [] })).toBe(faute);
});

test("jamais répondue : rien", () => {
  expect(toSaisieReponse("bool", undefined)).toEqual(SAISIE_VIDE);
});

test("une option est choisie ou inconnue, jamais les deux ; la dernière retirée, rien n'est répondu", () => {
  const vide = { ...SAISIE_VIDE, mode: "aucun" as const };
  const choisie = { ...SAISIE_VIDE, ...setOption(vide, "uses", "oui") };
  expect(toReponse("many", choisie)).toEqual(["uses"]);
  const douteuse = { ...SAISIE_VIDE, ...setOption(choisie, "uses", "inconnu") };
  expect(toReponse("many", douteuse)).toEqual({ valeur: [], inconnus: ["uses"] });
  const deux = { ...SAISIE_VIDE, ...setOption(douteuse, "develops", "oui") };
  expect(toReponse("many", deux)).toEqual({ valeur: ["develops"], inconnus: ["uses"] });
  const sans = { ...SAISIE_VIDE, ...setOption(douteuse, "uses", "") };
  expect(findFauteReponse("many", sans)).toBe("Choisissez une réponse, ou « Je ne sais pas ».");
});
