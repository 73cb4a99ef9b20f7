import { parseDateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { checkClauses } from "../clauses.ts";
import { buildNoteSysteme } from "../notes.ts";
import { relectureClausesSchema } from "../schemas/systeme-schemas.ts";
import { createSysteme, examineSysteme, nextSysteme, type Systeme } from "../systemes.ts";

const CONTEXTE = {
  aujourdHui: parseDateIso("2026-11-25"),
  maintenant: "2026-11-25T09:00:00Z",
  auteur: "agent",
};
const CLAUSES = checkClauses({ texte: "Le titulaire remet une notice." }).map(({ code, etat, passage }) => ({
  code,
  etat,
  passage,
}));

function declare(): Systeme {
  const fait = createSysteme(
    {
      id: "s",
      nom: "Essai",
      fournisseur: "",
      finalite: "Essai",
      service: "",
      usage: "projet",
      nature: "commune",
    },
    CONTEXTE,
  );
  if (fait.statut !== "fait") throw new Error(fait.message);
  return fait.systeme;
}
function relire(systeme: Systeme, document: string, clauses = CLAUSES) {
  const fait = nextSysteme(systeme, { type: "relire-clauses", document, clauses }, CONTEXTE);
  if (fait.statut !== "fait") throw new Error(fait.message);
  return fait;
}

describe("une relecture de clauses, gardée avec le système", () => {
  test("le journal n'a ni titre ni passage ; la même relecture remplace la sienne", () => {
    const une = relire(declare(), " Convention ");
    expect(JSON.stringify(une.evenements)).not.toMatch(/Convention|notice/);
    expect(une.evenements).toMatchObject([
      { type: "clauses-relues", donnees: { clauses: 11, absentes: 10 } },
    ]);
    const deux = relire(relire(une.systeme, "Marché").systeme, "Convention", CLAUSES.slice(0, 2));
    expect(deux.systeme.relectures?.map(({ document, clauses }) => [document, clauses.length])).toEqual([
      ["Marché", 11],
      ["Convention", 2],
    ]);
  });

  test("le document du système la montre, avec le passage et une rédaction pour ce qui manque ; sans elle, une grille à remplir", () => {
    const lire = (systeme: Systeme): string => {
      const examen = examineSysteme(systeme, { asOf: CONTEXTE.aujourdHui });
      if (examen.statut === "refus") throw new Error(examen.message);
      return JSON.stringify(
        buildNoteSysteme("grille-clauses", { systeme, examen, organisme: { nom: "Essai" } }),
      );
    };
    expect(lire(declare())).toContain("Présente, absente, à vérifier");
    const relue = lire(relire(declare(), "Convention").systeme);
    for (const attendu of [
      "Convention, relu le 25 novembre 2026",
      "« Le titulaire remet une notice. »",
      "format ouvert",
    ])
      expect(relue).toContain(attendu);
  });

  test("un titre vide, une clause inconnue ou double, un état inventé : refusés", () => {
    const [une] = CLAUSES;
    if (une === undefined) throw new Error("aucune clause");
    expect(() => relire(declare(), " ")).toThrow(RangeError);
    expect(() => relire(declare(), "A", [une, une])).toThrow("deux fois");
    expect(() => relire(declare(), "A", [{ ...une, code: "constructor" }])).toThrow("Clause inconnue");
    expect(() => relire(declare(), "A", [{ ...une, etat: "sûre" as never }])).toThrow("État inconnu");
  });
});

test.each([
  ["la relecture entière", { document: "Convention", clauses: CLAUSES }, true],
  ["sans titre", { document: " ", clauses: CLAUSES }, false],
  ["sans clause", { document: "A", clauses: [] }, false],
  ["deux fois la même", { document: "A", clauses: [CLAUSES[0], CLAUSES[0]] }, false],
  ["un code inconnu", { document: "A", clauses: [{ code: "x", etat: "absente", passage: null }] }, false],
  ["un passage trop long", { document: "A", clauses: [{ ...CLAUSES[0], passage: "a".repeat(601) }] }, false],
])("schéma : %s", (_, saisie, attendu) => {
  expect(z.safeParse(relectureClausesSchema, saisie).success).toBe(attendu);
});
