import { expect, type Page } from "@playwright/test";

/** Records a délibération and a convention of today on the page of a mission. */
export async function recordAdhesion(page: Page, aujourdHui: string): Promise<void> {
  const deliberation = page.getByRole("region", { name: "Délibération" });
  await deliberation.getByRole("button", { name: "Enregistrer la délibération" }).click();
  await deliberation.getByLabel("Numéro de la délibération").fill("2026-42");
  await deliberation.getByLabel("Date de la séance").fill(aujourdHui);
  await deliberation.getByLabel("Date de publication ou d’affichage").fill(aujourdHui);
  await deliberation.getByRole("button", { name: "Enregistrer la délibération" }).click();
  await expect(deliberation.getByText("2026-42", { exact: true })).toBeVisible();
  const convention = page.getByRole("region", { name: "Convention", exact: true });
  await convention.getByRole("button", { name: "Enregistrer la convention" }).click();
  for (const [partie, nom, qualite] of [
    ["Pour le centre de gestion", "Personne fictive A", "présidente"],
    ["Pour le bénéficiaire", "Personne fictive B", "maire"],
  ] as const) {
    const groupe = convention.getByRole("group", { name: partie });
    await groupe.getByLabel("Nom", { exact: true }).fill(nom);
    await groupe.getByLabel("Qualité").fill(qualite);
    await groupe.getByLabel("Signé le").fill(aujourdHui);
  }
  await convention.getByRole("button", { name: "Enregistrer la convention" }).click();
  await expect(convention).toContainText("Personne fictive B, maire");
}

/** Accepts the only devis that can be. */
export async function acceptDevis(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Accepter le devis \d/ }).click();
  const dialogue = page.getByRole("dialog");
  await dialogue.getByRole("button", { name: "Accepter le devis" }).click();
  await expect(dialogue).toBeHidden();
}

/** Plans one half-day on a day, on the devis of this rank among those under way. */
export async function planIntervention(page: Page, rang: number, jour: string): Promise<void> {
  const interventions = page.getByRole("region", { name: "Interventions", exact: true });
  await interventions.getByRole("button", { name: "Planifier une intervention" }).nth(rang).click();
  const dialogue = page.getByRole("dialog");
  await dialogue.getByLabel("Jour", { exact: true }).fill(jour);
  await dialogue.getByRole("spinbutton").fill("1");
  await dialogue.getByRole("button", { name: "Planifier" }).click();
  await expect(dialogue).toBeHidden();
}
