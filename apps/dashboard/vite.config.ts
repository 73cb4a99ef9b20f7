import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";
import { pdfjs } from "./vite/pdfjs.ts";
import { themeCss } from "./vite/theme-css.ts";
import { typographie } from "./vite/typographie.ts";

const api = `http://127.0.0.1:${process.env["API_PORT"] ?? "3000"}`;

export default defineConfig({
  plugins: [typographie(), react(), themeCss(), pdfjs()],
  // Workspace packages are read from their sources: nothing needs a build in development.
  resolve: { conditions: ["@ia-territoires/source", ...defaultClientConditions] },
  server: { host: "127.0.0.1", proxy: { "/api": api } },
  preview: { host: "127.0.0.1", proxy: { "/api": api } },
  build: { outDir: "dist", manifest: true, assetsInlineLimit: 0, target: "baseline-widely-available" },
});
