import { expect, test } from "vitest";
import { appRouter } from "../app-router.ts";
import type { MetaProcedure } from "../trpc/procedures.ts";
import { IMPORTS } from "./registre-imports.ts";

const PROCEDURES = appRouter._def.procedures as unknown as Readonly<
  Record<string, { readonly _def: { readonly meta?: MetaProcedure } }>
>;

test("chaque import a sa procédure sous son code, avec ses rôles, et aucune n'est sans sa ligne", () => {
  const attendues = Object.fromEntries(IMPORTS.map(({ code, roles }) => [`imports.${code}`, roles]));
  const trouvees = Object.entries(PROCEDURES)
    .filter(([nom]) => nom.startsWith("imports."))
    .map(([nom, { _def }]) => [nom, _def.meta?.droit]);
  expect(Object.fromEntries(trouvees)).toEqual(attendues);
});
