import { parseDateIso, parseMontant } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { toSaisieAction, toValeursAction, validateAction } from "./valeurs-action.ts";

const ACTION = {
  id: "a",
  titre: "Former les agents",
  obligation: "d-4",
  responsable: "DGS",
  echeance: parseDateIso("2027-01-15"),
  budget: parseMontant("1200.50"),
  etat: "en-cours",
} as const;

test("une action se relit telle qu'elle a été saisie", () => {
  const { id: _, etat: __, ...saisie } = ACTION;
  expect(toSaisieAction(toValeursAction(ACTION))).toEqual(saisie);
});

test.each([
  [{ titre: " " }, "titre"],
  [{ responsable: "" }, "responsable"],
  [{ echeance: "demain" }, "echeance"],
  [{ budget: "beaucoup" }, "budget"],
  [{ budget: "-5" }, "budget"],
])("%j : refusé sous son champ", (faute, champ) => {
  const valeurs = { ...toValeursAction(ACTION), ...faute };
  expect(Object.keys(validateAction(valeurs))).toEqual([champ]);
  expect(toSaisieAction(valeurs)).toBeNull();
});

test("sans budget : non estimé, qui n'est pas zéro", () => {
  expect(toSaisieAction({ ...toValeursAction(ACTION), budget: " " })).not.toHaveProperty("budget");
});
