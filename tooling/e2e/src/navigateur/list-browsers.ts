import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import type { BrowserChoice } from "./browser-choice.ts";
import { BROWSER_ARGS } from "./browser-choice.ts";
import { extractChromium } from "./extract-chromium.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

function findOnPath(): readonly string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) =>
    existsSync(path),
  );
}

/**
 * Gives the browsers worth trying, in order: CHROMIUM_PATH (alone when it is set), Playwright's own, those of the
 * system, the one of the npm registry on Linux, then an installed Chrome.
 */
export async function* listBrowsers(cache: string): AsyncGenerator<BrowserChoice> {
  const given = process.env["CHROMIUM_PATH"];
  if (given) {
    yield { nom: `CHROMIUM_PATH (${given})`, executablePath: given, args: BROWSER_ARGS };
    return;
  }
  if (existsSync(chromium.executablePath())) yield { nom: "Chromium de Playwright", args: BROWSER_ARGS };
  for (const path of findOnPath()) yield { nom: path, executablePath: path, args: BROWSER_ARGS };
  if (process.platform === "linux") {
    const { executablePath, fontConfig, libraries } = await extractChromium(cache);
    const nom = "Chromium du registre npm";
    const env = { FONTCONFIG_FILE: fontConfig };
    yield { nom, executablePath, args: BROWSER_ARGS, env };
    yield {
      nom: `${nom}, avec ses bibliothèques`,
      executablePath,
      args: BROWSER_ARGS,
      env: { ...env, LD_LIBRARY_PATH: libraries },
    };
  }
  yield { nom: "Chrome installé", channel: "chrome", args: BROWSER_ARGS };
}
