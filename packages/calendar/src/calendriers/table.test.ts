import { expect, test } from "vitest";
import { createCalendrier } from "../index.ts";
import { NOMBRE_JOURS } from "../jours/siecle.ts";
import { getTable } from "./calendrier.ts";

const table = getTable(
  createCalendrier({ territoire: "FR", fermetures: [{ debut: "2040-01-01", fin: "2041-12-31" }] }),
);

test("rang et choix sont inverses l'un de l'autre sur tout le siècle, même autour de deux ans de fermeture", () => {
  let ouvres = 0;
  for (let jour = 0; jour < NOMBRE_JOURS; jour++) {
    const ouvre = table.ouvres[jour] === 1;
    if (table.rangs[jour] !== ouvres || (ouvre && table.enOrdre[ouvres] !== jour)) {
      expect([jour, ouvres]).toBe("cohérents");
    }
    if (ouvre) ouvres++;
  }
  expect(table.rangs[NOMBRE_JOURS]).toBe(ouvres);
  expect(table.enOrdre.length).toBe(ouvres);
});

test("un siècle tient en moins de deux cent vingt kilo-octets", () => {
  const { ouvres, feries, rangs, enOrdre } = table;
  const sizes = [ouvres.buffer, feries.buffer, rangs.buffer, enOrdre.buffer].map(
    ({ byteLength }) => byteLength,
  );
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(220_000);
});
