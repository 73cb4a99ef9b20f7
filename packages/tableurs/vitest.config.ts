import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@ia-territoires/source"] },
  ssr: { resolve: { conditions: ["@ia-territoires/source"] } },
  test: {
    // These modules keep no state: evaluated once for all the files of a worker.
    isolate: false,
    include: ["src/**/*.test.ts"],
    // Hundreds of damaged files, on machines that do other things meanwhile.
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
