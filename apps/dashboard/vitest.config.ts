import { defaultClientConditions } from "vite";
import { defineConfig } from "vitest/config";

const conditions = ["@ia-territoires/source", ...defaultClientConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // These modules keep no state: evaluated once for all the files of a worker.
    isolate: false,
    environment: "node",
    include: ["src/**/*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
  },
});
