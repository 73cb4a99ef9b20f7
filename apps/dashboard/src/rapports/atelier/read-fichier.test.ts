import { expect, test } from "vitest";
import { OCTETS_MAXIMUM, readFichier } from "./read-fichier.ts";

test("un fichier trop lourd est refusé sans être lu, avec son poids et la limite", async () => {
  let lu = false;
  const fichier = {
    name: "dix-millions.csv",
    size: 612_000_000,
    arrayBuffer: () => {
      lu = true;
      return Promise.resolve(new ArrayBuffer(0));
    },
  };
  await expect(readFichier(fichier)).rejects.toThrow(/pèse 612 Mo : 50 Mo au plus/);
  expect(lu).toBe(false);
  expect((await readFichier({ ...fichier, size: OCTETS_MAXIMUM })).nom).toBe("dix-millions.csv");
});
