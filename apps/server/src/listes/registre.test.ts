import { describe, expect, test } from "vitest";
import { appRouter } from "../app-router.ts";
import type { MetaProcedure } from "../trpc/procedures.ts";
import { REGISTRE } from "./registre.ts";

interface Procedure {
  readonly _def: { readonly meta?: MetaProcedure };
}
const PROCEDURES = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

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
});
