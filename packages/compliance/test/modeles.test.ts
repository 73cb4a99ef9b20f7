import { describe, expect, test } from "vitest";
import * as modeles from "../src/modeles.ts";
import type { ModeleRedige } from "../src/modeles.ts";
import { cite } from "../src/modeles/textes-cites.ts";

const { explainDevoir, fillPhrase } = modeles;
const MODELES = Object.entries(modeles).filter((entry): entry is [string, ModeleRedige] =>
  entry[0].startsWith("MODELE_"),
);

describe.each(MODELES)("%s", (_, { titre, parties }) => {
  test("chaque partie a un titre, et ce qui est proposé dit son texte ou sa certitude", () => {
    expect(titre).not.toBe("");
    const lues = Object.values(parties);
    expect(new Set(lues.map((partie) => partie.titre)).size).toBe(lues.length);
    for (const { titre: intitule, phrases = [], points = [], sources } of lues) {
      expect(intitule).not.toBe("");
      // A sentence proposed to be read by people never goes without the text that asks for it.
      if (phrases.length + points.length > 0) expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source.article).toBeTruthy();
      for (const phrase of [...phrases, ...points]) {
        expect(phrase).toMatch(/[.?]$/);
        expect(phrase.replaceAll(/\{(organisme|systeme|finalite)\}/g, "")).not.toMatch(/[{}]/);
      }
    }
  });
});

test("AIPD : les quatre éléments du paragraphe 7 de l'article 35, puis les deux avis", () => {
  const articles = Object.values(modeles.MODELE_AIPD.parties).flatMap(({ sources }) =>
    sources.map(({ article }) => article),
  );
  for (const lettre of ["a", "b", "c", "d"]) expect(articles).toContain(`35, paragraphe 7, ${lettre}`);
  expect(articles).toContain("35, paragraphes 2 et 9");
});

test("analyse d'impact sur les droits fondamentaux : les six éléments de l'article 27, paragraphe 1, dans l'ordre", () => {
  const articles = Object.values(modeles.MODELE_FRIA.parties).flatMap(({ sources }) =>
    sources.map(({ article }) => article),
  );
  expect(articles.slice(1, 7)).toEqual(
    ["a", "b", "c", "d", "e", "f"].map((lettre) => `27, paragraphe 1, ${lettre}`),
  );
});

test("un nom qui ressemble à un emplacement n'est pas rempli une seconde fois", () => {
  const noms = { organisme: "{systeme}", systeme: "$& {finalite}", finalite: " " };
  expect(fillPhrase("{organisme}, {systeme}, {finalite}, {autre}", noms)).toBe(
    "{systeme}, $& {finalite}, [à compléter : finalité], {autre}",
  );
});

test("un devoir qui manque n'est jamais dit « non dû » ; présumé, il est dit présumé", () => {
  const obligations = { asOf: "2026-11-25", vendorChecks: [], undetermined: [] } as never;
  const dire = (basis?: "established" | "presumed") =>
    explainDevoir(
      {
        ...(obligations as object),
        obligations: basis === undefined ? [] : [{ id: "d-27", basis }],
      } as never,
      ["d-27"],
      "l'analyse",
    );
  const attente = {
    ...(obligations as object),
    obligations: [],
    undetermined: [{ id: "d-27", missing: ["agents"] }],
  };
  expect(explainDevoir(attente as never, ["d-27"], "l'analyse")).toBe(
    "On ne sait pas encore si l'analyse est due : des réponses manquent, et rien ne permet d'y renoncer.",
  );
  expect(explainDevoir(attente as never, ["fr-aipd"], "l'analyse")).toContain("n'est pas établie comme due");
  expect(dire()).toContain("le vérifier avant d'y renoncer");
  expect(dire("presumed")).toContain("L'analyse est présumée due");
  expect(dire("established")).toContain("l'analyse est due");
});

test("un texte que les lots ne connaissent pas est refusé", () => {
  expect(() => cite("INCONNU", "1")).toThrow("Texte inconnu des lots de droit");
});
