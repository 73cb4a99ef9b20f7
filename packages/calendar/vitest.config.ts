import { defineConfig } from "vitest/config";

const resolve = { conditions: ["@ia-territoires/source"] };
const shared = { resolve, ssr: { resolve } };

// Day arithmetic that goes through `Date` is right in Paris and wrong overseas: everything runs again under zones on
// both sides of Greenwich, with the same expected answers.
const FUSEAUX = ["America/Cayenne", "Indian/Reunion", "Pacific/Tahiti", "Pacific/Noumea", "UTC"];

const fuseau = (TZ: string, include: string[]) => ({
  ...shared,
  // A slow machine is not a wrong answer.
  test: { name: TZ, env: { TZ }, include, isolate: false, testTimeout: 60_000 },
});

export default defineConfig({
  ...shared,
  test: {
    projects: [
      fuseau("Europe/Paris", ["src/**/*.test.ts", "test/**/*.test.ts"]),
      ...FUSEAUX.map((TZ) => fuseau(TZ, ["test/exemples.test.ts", "src/**/*.test.ts"])),
    ],
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
