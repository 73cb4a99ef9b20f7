import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/chiffres.ts",
    "src/feries.ts",
    "src/echeances.ts",
    "src/schemas.ts",
    "src/ics.ts",
  ],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  treeshake: true,
  target: "es2022",
});
