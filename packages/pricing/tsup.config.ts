import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/chiffres.ts",
    "src/bpu.ts",
    "src/cctp.ts",
    "src/cdg.ts",
    "src/exemple.ts",
    "src/execution.ts",
    "src/explications.ts",
    "src/facturation.ts",
    "src/schemas.ts",
    "src/totaux.ts",
  ],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  treeshake: true,
  target: "es2022",
});
