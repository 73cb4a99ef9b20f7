import { defineConfig } from "tsup";

// One minified file without any import: what `<script type="module">` loads as it is.
export default defineConfig({
  entry: ["src/navigateur.ts"],
  format: ["esm", "cjs"],
  dts: true,
  minify: true,
  splitting: false,
  treeshake: true,
  target: "es2022",
  noExternal: [/.*/],
  esbuildOptions: (options) => {
    // From the sources of core, so that this file does not wait for its build.
    options.conditions = ["@ia-territoires/source"];
  },
});
