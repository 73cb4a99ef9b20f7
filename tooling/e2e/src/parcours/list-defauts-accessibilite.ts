import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const REGLES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "RGAAv4"];

/** What axe finds on the page under WCAG A and AA and RGAA, one line per rule with the first places at fault. */
export async function listDefautsAccessibilite(page: Page): Promise<readonly string[]> {
  // Only what is at fault is brought back: the list of all that passes weighs megabytes on a long page.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(REGLES)
    .analyze();
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, 3).map((node) => node.target.join(" "));
    return `${id} : ${help} (${places.join(" ; ")})`;
  });
}
