import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@ia-territoires/source"] },
  ssr: { resolve: { conditions: ["@ia-territoires/source"] } },
  test: {
    include: ["src/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
