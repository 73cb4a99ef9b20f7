import { expect, test } from "vitest";
import { buildLimiteurParAdresse } from "./build-limiteur-par-adresse.ts";

test("chaque adresse a sa limite, et personne n'attend ; la fenêtre passée, elle est rendue", async () => {
  let maintenant = 0;
  const passer = buildLimiteurParAdresse({ nombre: 2, fenetreMs: 60_000 }, () => maintenant);
  expect([await passer("a"), await passer("a"), await passer("a")]).toEqual([true, true, false]);
  expect(await passer("b")).toBe(true);
  maintenant = 59_999;
  expect(await passer("a")).toBe(false);
  maintenant = 60_000;
  expect(await passer("a")).toBe(true);
});

test("des milliers d'adresses n'en font pas oublier une qui insiste", async () => {
  const passer = buildLimiteurParAdresse({ nombre: 1, fenetreMs: 60_000 }, () => 0);
  expect(await passer("insiste")).toBe(true);
  for (let n = 0; n < 5_000; n += 1) {
    await passer(`adresse-${n}`);
    if (n % 500 === 0) expect(await passer("insiste")).toBe(false);
  }
});
