import { expect, test } from "vitest";
import { getAppartenance } from "./get-appartenance.ts";

const a = { organisme: { id: "a" } };
const b = { organisme: { id: "b" } };

test.each([
  ["le choix gardé", [a, b], "b", b],
  ["un choix retiré au compte revient au premier organisme", [a, b], "z", a],
  ["aucun choix : le premier", [a, b], null, a],
  ["un compte sans organisme", [], "a", undefined],
])("%s", (_, appartenances, choisi, attendu) => {
  expect(getAppartenance(appartenances, choisi)).toBe(attendu);
});
