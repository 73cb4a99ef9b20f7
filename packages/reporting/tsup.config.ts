import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/comparaison.ts",
    "src/exemple.ts",
    "src/feuilles.ts",
    "src/lignes.ts",
    "src/presentation.ts",
    "src/suivi.ts",
    "src/schemas.ts",
  ],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  treeshake: true,
  target: "es2022",
});
