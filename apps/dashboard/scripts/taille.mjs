// Prints the gzip weight of the script a first screen needs (sign-in, home), from the built manifest, and fails past
// the budget.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGET_KB = 170;
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));

function listFiles(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) listFiles(imported, seen);
  return seen;
}

const gzip = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
const kb = (bytes) => `${(bytes / 1000).toFixed(1)} ko`;
let over = false;

for (const [ecran, pages] of Object.entries({
  Connexion: ["index.html", "src/session/connexion-page.tsx"],
  Accueil: ["index.html", "src/accueil/accueil-page.tsx"],
})) {
  const keys = new Set(pages.flatMap((page) => [...listFiles(page)]));
  const script = [...keys].reduce((sum, key) => sum + gzip(manifest[key].file), 0);
  const css = [...new Set([...keys].flatMap((key) => manifest[key].css ?? []))].reduce(
    (sum, file) => sum + gzip(file),
    0,
  );
  console.log(`${ecran} : script ${kb(script)} gzip (budget ${BUDGET_KB} ko), styles ${kb(css)} gzip`);
  if (script > BUDGET_KB * 1000) over = true;
}

if (over) {
  console.error(`Le premier écran dépasse ${BUDGET_KB} ko de script.`);
  process.exitCode = 1;
}
