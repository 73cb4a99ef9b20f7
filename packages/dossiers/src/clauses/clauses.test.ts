import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLAUSES_IA } from "../texts/clauses-ia.ts";
import { checkClauses } from "./check-clauses.ts";

const find = (code: string, saisie: Parameters<typeof checkClauses>[0]) =>
  checkClauses(saisie).find((clause) => clause.code === code);

describe("des mots ne prouvent rien : un texte seul ne fait jamais une clause présente", () => {
  test.each([
    ["notice", "Le titulaire remet une NOTICE à jour.", "a-verifier", "Des mots en parlent"],
    ["controle-humain", "Un contrôle humain est prévu.", "a-verifier", "contrôle humain"],
    ["journaux", "Les journaux sont tenus.", "a-verifier", "Une partie seulement"],
    ["journaux", "Les journaux sont gardés six mois.", "a-verifier", "Des mots en parlent"],
    ["reversibilite", "Rien de tel ici.", "absente", "« reversibilite »"],
    ["algorithme", "Mention de l’article L. 311-3-1.", "a-verifier", "311-3-1"],
    ["notice", "  ", "a-verifier", "Aucun texte"],
  ])("%s dans « %s » : %s", (code, texte, etat, constat) => {
    expect(find(code, { texte })).toMatchObject({ etat });
    expect(find(code, { texte })?.constat).toContain(constat);
  });

  test("quel que soit le texte", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (texte) => {
        const vues = checkClauses({ texte });
        expect(vues).toHaveLength(CLAUSES_IA.length);
        expect(vues.map(({ etat }) => etat)).not.toContain("presente");
      }),
    );
  });
});

test("ce qu'une personne a coché prime sur le texte ; un code inconnu ne change rien", () => {
  const texte = "Une notice est remise.";
  expect(find("notice", { texte, cochees: { notice: false } })?.etat).toBe("absente");
  expect(find("incidents", { texte, cochees: { incidents: true } })?.etat).toBe("presente");
  expect(checkClauses({ texte, cochees: { constructor: true } })).toEqual(checkClauses({ texte }));
});

test("chaque clause a son code, sa source et ce qui en est attendu", () => {
  expect(new Set(CLAUSES_IA.map(({ value }) => value.code)).size).toBe(CLAUSES_IA.length);
  for (const { value, source } of CLAUSES_IA) {
    expect(value.attendu).toMatch(/\.$/);
    expect(source.article).toBeTruthy();
    for (const mot of value.mots.flat()) expect(mot).toMatch(/^[a-z0-9' -]+$/);
  }
});
