import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/chiffres.ts", "src/modeles.ts", "src/schemas.ts", "src/wording.ts"],
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  treeshake: true,
  target: "es2022",
});
