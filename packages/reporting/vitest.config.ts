import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@ia-territoires/source"] },
  ssr: { resolve: { conditions: ["@ia-territoires/source"] } },
  test: {
    // These modules keep no state: evaluated once for all the files of a worker.
    isolate: false,
    // Properties and the model run hundreds of cases: a busy machine must not make them red.
    testTimeout: 60_000,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
