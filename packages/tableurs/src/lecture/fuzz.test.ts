import { expect, test } from "vitest";
import { runFuzz } from "../../test/stress/run-fuzz.ts";

test.each(["csv", "xlsx", "ods"] as const)(
  "500 fichiers %s abîmés : aucun plantage, aucune lecture de plus d'une seconde",
  async (format) => {
    const { plantages, pendus, lus, refuses, memoire } = await runFuzz(format, 500);
    expect({ plantages, pendus }).toEqual({ plantages: 0, pendus: 0 });
    expect(lus + refuses + memoire).toBe(500);
    expect(lus).toBeGreaterThan(0);
    expect(refuses).toBeGreaterThan(0);
  },
);
