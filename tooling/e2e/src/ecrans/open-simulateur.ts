import type { Page } from "@playwright/test";

/** A question with steps, a rate that depends on the place, a discount and a rounding: the one of the README of pricing. */
export const LIGNES_SIMULATION = [
  { lot: "2", code: "L2-CONS-GOUV-CONF", quantite: "12,5", remise: "3,33" },
  { lot: "1", code: "L1-WEB-VOD", quantite: "301", remise: "" },
  { lot: "3", code: "L3-CTR-NEGO", quantite: "0,3333", remise: "" },
] as const;

/** Opens the simulator and asks for {@link LIGNES_SIMULATION}. */
export async function openSimulateur(page: Page): Promise<void> {
  await page.goto("/outils/simulateur");
  await page.getByLabel("Lieu de taxation").selectOption("reunion");
  await page.getByLabel("TVA des formations").selectOption("attestation");
  for (const [rang, { lot, code, quantite, remise }] of LIGNES_SIMULATION.entries()) {
    await page.getByLabel("Lot", { exact: true }).selectOption(lot);
    await page.getByLabel("Prestation").selectOption(code);
    await page.getByRole("button", { name: "Ajouter" }).click();
    const ligne = page.getByRole("group", { name: `Ligne ${String(rang + 1)} : ${code}` });
    await ligne.getByLabel("Quantité").fill(quantite);
    if (remise !== "") await ligne.getByLabel("Remise (%)").fill(remise);
  }
}
