import { expect, test } from "vitest";
import { createCalendrier } from "../index.ts";
import { getTable } from "./calendrier.ts";
import { countJusqua } from "./count-jusqua.ts";
import { getNieme } from "./get-nieme.ts";
import { countBits } from "./index-table.ts";

const table = getTable(
  createCalendrier({ territoire: "FR", fermetures: [{ debut: "2040-01-01", fin: "2041-12-31" }] }),
);

test("rang et choix sont inverses l'un de l'autre sur tout le siècle, même autour de deux ans de fermeture", () => {
  let dernier = -1;
  for (let rang = 1; rang <= table.total; rang++) {
    const jour = getNieme(table, rang);
    if (jour <= dernier || countJusqua(table, jour) !== rang || countJusqua(table, jour - 1) !== rang - 1) {
      expect([rang, jour]).toBe("cohérents");
    }
    dernier = jour;
  }
  expect(countJusqua(table, 36_524)).toBe(table.total);
  expect(countJusqua(table, -1)).toBe(0);
});

test("chaque repère désigne le mot du jour ouvré 32 × i + 1 : on ne cherche jamais de loin", () => {
  for (let index = 0; 32 * index + 1 <= table.total; index++) {
    expect(table.reperes[index]).toBe(getNieme(table, 32 * index + 1) >> 5);
  }
});

test("un siècle tient en moins de quatorze kilo-octets", () => {
  const { ouvres, feries, rangs, reperes } = table;
  const sizes = [ouvres, feries, rangs, reperes].map(({ byteLength }) => byteLength);
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(14_000);
});

test("le compte des bits", () => {
  expect([0, 1, 0xffffffff, 0x80000000, 0x55555555].map(countBits)).toEqual([0, 1, 32, 1, 16]);
});
