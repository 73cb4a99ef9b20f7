import { randomUUID } from "node:crypto";
import { parseDateIso } from "@ia-territoires/core";
import { describe, expect, test } from "vitest";
import { appRouter } from "../app-router.ts";
import type { MetaProcedure } from "../trpc/procedures.ts";
import { buildModeleListe } from "./build-modele-liste.ts";
import { readChoix } from "./read-choix.ts";
import { REGISTRE } from "./registre.ts";

interface Procedure {
  readonly _def: { readonly meta?: MetaProcedure };
}
const PROCEDURES = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

/** A value of each kind of filter, as its control gives it. */
const SAISIES = {
  mots: "caen",
  "oui-non": true,
  jour: "2026-03-10",
  annee: 2026,
  objet: randomUUID(),
} as const;

describe("le registre des listes", () => {
  test("toute ligne a sa procédure, avec ses rôles, et un code à elle", () => {
    for (const { code, roles } of REGISTRE) {
      const siennes = PROCEDURES.filter(([, { _def }]) => _def.meta?.liste === code);
      expect(siennes.map(([, { _def }]) => _def.meta?.droit)).toEqual([roles]);
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
    expect(new Set(REGISTRE.map(({ code }) => code)).size).toBe(REGISTRE.length);
  });

  test.each(REGISTRE.map((liste) => [liste.code, liste] as const))(
    "%s : titres français et clés uniques",
    (_, liste) => {
      expect(liste.colonnes.length).toBeGreaterThan(0);
      for (const { titre, cle } of liste.colonnes) {
        expect(titre).toMatch(/^\p{Lu}/u);
        expect(cle).toMatch(/^[a-z][A-Za-z]*$/);
      }
      expect(new Set(liste.colonnes.map(({ cle }) => cle)).size).toBe(liste.colonnes.length);
      expect(new Set(liste.colonnes.map(({ titre }) => titre)).size).toBe(liste.colonnes.length);
    },
  );

  test.each(REGISTRE.map((liste) => [liste.code, liste] as const))(
    "%s : imprimée, elle tient sur la largeur d'une feuille",
    (_, { titre, colonnes, sansPapier }) => {
      const papier = { date: parseDateIso("2026-03-10"), organisme: "CDG 14", sansPapier };
      const { length } = buildModeleListe({ titre, colonnes }, [], papier).colonnes;
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(13);
    },
  );

  describe.each(REGISTRE.map((liste) => [liste.code, liste] as const))("%s : ses filtres", (_, liste) => {
    const requis = Object.hasOwn(liste.criteres.shape, "organismeId") ? { organismeId: randomUUID() } : {};

    test("un filtre par critère, et une personne en règle un au moins", () => {
      const criteres = Object.keys(liste.criteres.shape).filter((cle) => cle !== "tri");
      expect(Object.keys(liste.filtres).toSorted()).toEqual(criteres.toSorted());
      const reglables = Object.values(liste.filtres).filter(
        ({ genre }) => !["objet", "propre"].includes(genre),
      );
      expect(reglables).not.toEqual([]);
      expect(liste.tris).not.toEqual([]);
    });

    test.each(Object.entries(liste.filtres))("%s : son critère accepte ce qu'il donne", (cle, filtre) => {
      const open = (valeur: unknown) => () => liste.open({ ...requis, [cle]: valeur });
      if (filtre.genre === "propre") return expect(filtre.pourquoi).not.toBe("");
      expect(filtre.libelle).toMatch(/^\p{Lu}/u);
      if (filtre.genre === "texte") return expect(open(filtre.exemple)).not.toThrow();
      if (filtre.genre !== "choix") return expect(open(SAISIES[filtre.genre])).not.toThrow();
      const valeurs = filtre.options.map(({ valeur }) => valeur);
      const connues = readChoix(liste.criteres.shape[cle]);
      expect([...valeurs, ...(filtre.defaut === undefined ? [] : [filtre.defaut])].toSorted()).toEqual(
        connues.toSorted(),
      );
      for (const valeur of valeurs) expect(open(filtre.multiple ? [valeur] : valeur)).not.toThrow();
    });
  });
});
