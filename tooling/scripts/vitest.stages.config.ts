import { defineConfig } from "vitest/config";

// The slow suites of `npm test`, each a stage of its own: they build, install, start servers.
export default defineConfig({
  resolve: { conditions: ["@ia-territoires/source"] },
  ssr: { resolve: { conditions: ["@ia-territoires/source"] } },
  test: {
    include: ["stages/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    reporters: ["default", "json"],
    outputFile: { json: ".results/stages.json" },
  },
});
