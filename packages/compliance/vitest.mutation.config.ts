import { defineConfig } from "vitest/config";

// What kills mutants: the quick suites of the engine, in one process. Properties and the questionnaire played to its
// end are left out: they would find more, a hundred times slower.
export default defineConfig({
  resolve: { conditions: ["@ia-territoires/source"] },
  ssr: { resolve: { conditions: ["@ia-territoires/source"] } },
  test: {
    testTimeout: 20_000,
    setupFiles: ["test/avant-mutations.ts"],
    include: [
      "src/**/*.test.ts",
      "test/lectures.test.ts",
      "test/golden.test.ts",
      "test/entrees-invalides.test.ts",
      "test/decisives-exemples.test.ts",
    ],
  },
});
