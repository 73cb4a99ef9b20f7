import { defineConfig } from "@playwright/test";

const captures = process.env["CAPTURES"];

export default defineConfig({
  testDir: "src/parcours",
  testMatch: captures ? "captures.parcours.ts" : "**/!(captures).parcours.ts",
  globalSetup: "./src/global-setup.ts",
  outputDir: "test-results",
  reporter: [
    ["list"],
    ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ?? ".results/playwright.json" }],
  ],
  forbidOnly: true,
  fullyParallel: false,
  // One more than the cores: a journey often waits for the network to be quiet.
  workers: 3,
  retries: 0,
  // Guards against a hang on the slowest machine, not measures of speed.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env["E2E_URL"],
    launchOptions: JSON.parse(process.env["E2E_LAUNCH"] ?? "{}"),
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    screenshot: "only-on-failure",
    // A trace costs as much as the journey: asked for by `TRACE=1` when one has to be understood.
    trace: process.env["TRACE"] ? "retain-on-failure" : "off",
  },
});
