import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@ia-territoires/source"] },
  ssr: { resolve: { conditions: ["@ia-territoires/source"] } },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
