import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

/** Folder, under the built dashboard, of what the viewer of PDF asks for by name while it draws. */
export const DOSSIER_PDFJS = "assets/pdfjs/";

/** Fonts that a PDF may leave out, and the decoders of scanned pages in plain script: our pages compile no WebAssembly. */
function listFichiers(): readonly string[] {
  const racine = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const polices = readdirSync(join(racine, "standard_fonts")).filter((nom) => !nom.startsWith("LICENSE"));
  return [
    ...polices.map((nom) => join(racine, "standard_fonts", nom)),
    ...["jbig2_nowasm_fallback.js", "openjpeg_nowasm_fallback.js"].map((nom) => join(racine, "wasm", nom)),
  ];
}

/** Puts beside the bundle the files that the viewer of PDF loads by their name. */
export function pdfjs(): Plugin {
  return {
    name: "pdfjs",
    apply: "build",
    generateBundle() {
      for (const chemin of listFichiers()) {
        this.emitFile({
          type: "asset",
          fileName: `${DOSSIER_PDFJS}${chemin.split(/[/\\]/).at(-1) ?? ""}`,
          source: readFileSync(chemin),
        });
      }
    },
  };
}
