import type { DateIso } from "@ia-territoires/core";
import { expect, test } from "vitest";
import { toDeliberation, toValeursDeliberation, validateDeliberation } from "./valeurs-deliberation.ts";

const VIDE = toValeursDeliberation(undefined);
const JUSTE = { ...VIDE, numero: " 2026-45 ", date: "2026-11-02", publieeLe: "2026-11-05", transmiseLe: "" };
const AUJOURD_HUI = "2026-11-22" as DateIso;

test("une saisie complète donne la délibération, sans les dates laissées vides", () => {
  expect(validateDeliberation(JUSTE, AUJOURD_HUI)).toEqual({});
  expect(toDeliberation(JUSTE)).toEqual({ numero: "2026-45", date: "2026-11-02", publieeLe: "2026-11-05" });
});

test("ce qui est enregistré se relit à l'identique", () => {
  const deliberation = toDeliberation(JUSTE);
  expect(toDeliberation(toValeursDeliberation(deliberation ?? undefined))).toEqual(deliberation);
  expect(new Set(Object.values(VIDE))).toEqual(new Set([""]));
  const pleine = {
    ...JUSTE,
    objet: "Adhésion",
    matiereCode: "1.4",
    matiereNom: "Autres types de contrats",
    accuseReference: "014-1",
    accuseLe: "2026-11-04",
    effectif: "15",
    votants: "12",
    pour: "12",
    contre: "0",
    abstention: "0",
    url: "https://exemple.invalid/d.pdf",
  };
  expect(validateDeliberation(pleine, AUJOURD_HUI)).toEqual({});
  const relue = toDeliberation(pleine);
  expect(relue).toMatchObject({ vote: { votants: 12 }, accuse: { recuLe: "2026-11-04" } });
  expect(toDeliberation(toValeursDeliberation(relue ?? undefined))).toEqual(relue);
});

test.each([
  [VIDE, ["numero", "date"]],
  [{ ...JUSTE, date: "2026-11-31" }, ["date"]],
  [{ ...JUSTE, date: "2026-11-23", publieeLe: "" }, ["date"]],
  [{ ...JUSTE, publieeLe: "2026-11-01" }, ["publieeLe"]],
  [{ ...JUSTE, transmiseLe: "2026-12-01" }, ["transmiseLe"]],
  [{ ...JUSTE, publieeLe: "demain" }, ["publieeLe"]],
  [{ ...JUSTE, accuseReference: "014-1" }, ["accuseLe"]],
  [{ ...JUSTE, matiereNom: "Contrats" }, ["matiereCode"]],
  [{ ...JUSTE, votants: "12" }, ["effectif", "pour", "contre", "abstention"]],
  [{ ...JUSTE, effectif: "15", votants: "12", pour: "11", contre: "0", abstention: "0" }, ["votants"]],
  [{ ...JUSTE, url: "www" }, ["url"]],
])("%j : à corriger %j", (valeurs, champs) => {
  expect(Object.keys(validateDeliberation(valeurs, AUJOURD_HUI))).toEqual(champs);
});

test("une saisie incomplète n'est pas une délibération", () => {
  expect(toDeliberation(VIDE)).toBeNull();
  expect(toDeliberation({ ...JUSTE, date: "hier" })).toBeNull();
});
