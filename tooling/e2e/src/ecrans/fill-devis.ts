import type { Page } from "@playwright/test";

/** One tranche of a devis, as it is typed. */
export interface Tranche {
  readonly prevueLe: string;
  readonly demiJournees: number;
}

/** Fills in the first tranche of the devis under way, and its subject. */
export async function fillDevis(
  page: Page,
  objet: string,
  { prevueLe, demiJournees }: Tranche,
): Promise<void> {
  await page.getByLabel("Objet").fill(objet);
  const tranche = page.getByRole("group", { name: "Tranche 1" });
  await tranche.getByLabel("Date prévue").fill(prevueLe);
  await tranche.getByRole("spinbutton", { name: "Demi-journées" }).fill(String(demiJournees));
}
