import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const REGLES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "RGAAv4"];
const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/**
 * What axe finds on the page under WCAG A and AA and RGAA, one line per rule with the first places at fault. Axe is put
 * in the page itself and asked there: a second page to gather the answers of frames, which no screen has, costs more
 * than the rules. Refuses by Error a page that has frames: what they hold would not be looked at.
 */
export async function listDefautsAccessibilite(page: Page): Promise<readonly string[]> {
  if (page.frames().length > 1)
    throw new Error("La page a des cadres : axe ne regarde que la page elle-même.");
  await page.evaluate(`${AXE};undefined`);
  return page.evaluate(async (values) => {
    const { axe: asked } = window as unknown as { readonly axe: typeof axe };
    // Only what is at fault is brought back: the list of all that passes weighs megabytes on a long page.
    const { violations } = await asked.run(document, {
      resultTypes: ["violations"],
      runOnly: { type: "tag", values },
    });
    return violations.map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 3).map((node) => node.target.join(" "));
      return `${id} : ${help} (${places.join(" ; ")})`;
    });
  }, REGLES);
}
