import type { DateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { toDeliberation, toValeursDeliberation, validateDeliberation } from "./valeurs-deliberation.ts";

const VIDE = { numero: "", date: "", publieeLe: "", transmiseLe: "" };
const JUSTE = { numero: " 2026-45 ", date: "2026-11-02", publieeLe: "2026-11-05", transmiseLe: "" };
const AUJOURD_HUI = "2026-11-22" as DateIso;

test("une saisie complète donne la délibération, sans les dates laissées vides", () => {
  expect(validateDeliberation(JUSTE, AUJOURD_HUI)).toEqual({});
  expect(toDeliberation(JUSTE)).toEqual({ numero: "2026-45", date: "2026-11-02", publieeLe: "2026-11-05" });
});

test("ce qui est enregistré se relit à l'identique", () => {
  const deliberation = toDeliberation(JUSTE);
  expect(toDeliberation(toValeursDeliberation(deliberation ?? undefined))).toEqual(deliberation);
  expect(toValeursDeliberation(undefined)).toEqual(VIDE);
});

test.each([
  [VIDE, ["numero", "date"]],
  [{ ...JUSTE, date: "2026-11-31" }, ["date"]],
  [{ ...JUSTE, date: "2026-11-23", publieeLe: "" }, ["date"]],
  [{ ...JUSTE, publieeLe: "2026-11-01" }, ["publieeLe"]],
  [{ ...JUSTE, transmiseLe: "2026-12-01" }, ["transmiseLe"]],
  [{ ...JUSTE, publieeLe: "demain" }, ["publieeLe"]],
])("%j : à corriger %j", (valeurs, champs) => {
  expect(Object.keys(validateDeliberation(valeurs, AUJOURD_HUI))).toEqual(champs);
});

test("une saisie incomplète n'est pas une délibération", () => {
  expect(toDeliberation(VIDE)).toBeNull();
  expect(toDeliberation({ ...JUSTE, date: "hier" })).toBeNull();
});
