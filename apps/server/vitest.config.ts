import { defineConfig } from "vitest/config";

const conditions = ["@ia-territoires/source"];

function project(name: "sans-base" | "pglite" | "postgresql", include: string[], exclude: string[] = []) {
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      include,
      exclude,
      // The tests of one database share one server, started once per project.
      ...(name === "sans-base" ? {} : { globalSetup: [`./test/setup-${name}.ts`] }),
      isolate: false,
      maxWorkers: 1,
      testTimeout: 120_000,
      hookTimeout: 240_000,
    },
  };
}

export default defineConfig({
  test: {
    reporters: ["default", "json"],
    outputFile: { json: ".results/vitest.json" },
    projects: [
      project("sans-base", ["src/**/*.test.ts"], ["src/**/*.base.test.ts"]),
      project("pglite", ["src/**/*.base.test.ts"]),
      project("postgresql", ["src/**/*.base.test.ts"]),
    ],
  },
});
