import { expect, test } from "vitest";
import { planDocuments } from "./plan-documents.ts";

const plan = (...mots: string[]) =>
  planDocuments(mots).map(({ modele, mots: reste }) => `${modele} : ${reste.join(" ")}`);

test("un document nommé, avec ce qui reste pour trouver son dossier", () => {
  expect(plan("convention", "caen")).toEqual(["convention : caen"]);
  expect(plan("conv", "de", "caen")).toEqual(["convention : caen"]);
  expect(plan("projet", "de", "deliberation", "lisieux")).toEqual(["projet-deliberation : lisieux"]);
  expect(plan("devis", "2026", "0001")).toEqual(["devis : 2026 0001"]);
});

test("un mot de tous les documents les cherche tous, « actes » ceux de la mission", () => {
  expect(plan("pdf", "caen")).toEqual(["devis : caen", "projet-deliberation : caen", "convention : caen"]);
  expect(plan("actes", "caen")).toEqual(["projet-deliberation : caen", "convention : caen"]);
});

test("sans document nommé, les actes de la mission ; deux lettres ne nomment rien", () => {
  expect(plan("caen")).toEqual(["projet-deliberation : caen", "convention : caen"]);
  expect(plan("de")).toEqual(["projet-deliberation : de", "convention : de"]);
});
