import { expect, test } from "vitest";
import { toEntreeEcheance, toValeursEcheance, validateEcheance } from "./valeurs-echeance.ts";

const SAISIE = { ...toValeursEcheance(null), quoi: "Relancer", jour: "2027-05-18" };

test.each([
  ["rien à faire", { quoi: "  " }, ["quoi"]],
  ["pas de jour", { jour: "" }, ["jour"]],
  ["jour impossible", { jour: "2027-02-30" }, ["jour"]],
  ["heure impossible", { heure: "24:00" }, ["heure"]],
  ["un dossier tapé sans être choisi", { dossier: { id: "", nom: "Caen" } }, ["dossier"]],
  ["tout est là", { heure: "14:30", dossier: { id: "d1", nom: "Caen" } }, []],
])("%s", (_, autres, champs) => {
  expect(Object.keys(validateEcheance({ ...SAISIE, ...autres }))).toEqual(champs);
});

test("une heure laissée vide est une journée entière ; sans dossier ni personne, c'est dit", () => {
  const { dossier: _, ...autres } = SAISIE;
  expect(toEntreeEcheance({ ...SAISIE, quoi: " Relancer " })).toEqual({
    ...autres,
    heure: null,
    dossierId: null,
    attribueeA: null,
  });
  const choisie = { ...SAISIE, dossier: { id: "d1", nom: "Caen" }, attribueeA: "p1" };
  expect(toEntreeEcheance(choisie)).toMatchObject({ dossierId: "d1", attribueeA: "p1" });
});
