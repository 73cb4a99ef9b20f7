import { readdirSync } from "node:fs";
import { join } from "node:path";

const LEFT_OUT = new Set(["node_modules", "dist", ".git", ".turbo", ".results", ".data", "test-results"]);

/** Markdown pages under a folder. */
export function listPages(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listPages(path);
      return entry.name.endsWith(".md") ? [path] : [];
    });
}
