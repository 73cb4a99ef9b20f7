import { createBrouillon } from "../ecrans/create-brouillon.ts";
import { openOrganisme } from "../ecrans/open-organisme.ts";
import { expect, test } from "./fixtures.ts";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";

test("un envoi se reprend pendant dix secondes ; en changeant de page il attend, en la fermant il part", async ({
  ouvrir,
}) => {
  const page = await ouvrir("referent");
  const mission = await createBrouillon(page, "Giberville");
  await page.goto(mission);
  const devis = page.getByRole("article");
  const envoyer = devis.getByRole("button", { name: /^Envoyer le devis/ });

  await test.step("renoncer : le devis reste un brouillon, rien n'est dans l'historique", async () => {
    await envoyer.click();
    await expect(devis.getByRole("group", { name: /va être envoyé/ })).toBeVisible();
    expect(await listDefautsAccessibilite(page)).toEqual([]);
    await devis.getByRole("button", { name: "Ne pas envoyer" }).click();
    await expect(envoyer).toBeVisible();
    await page.reload();
    await expect(devis).toContainText("Brouillon");
    await expect(page.getByRole("region", { name: "Historique" })).not.toContainText("Devis envoyé");
  });

  await test.step("sur une autre page, les boutons suivent ; fermée, l'envoi part", async () => {
    await envoyer.click();
    await page
      .getByRole("navigation", { name: "Navigation principale" })
      .getByRole("link", { name: "Missions" })
      .click();
    const messages = page.getByRole("region", { name: "Messages" });
    const renoncer = messages.getByRole("button", { name: "Ne pas envoyer" });
    await renoncer.focus();
    // Time stops there, and goes on when the screen that holds the choice is left.
    await page.goBack();
    await expect(renoncer).toHaveCount(0);
    await page.goForward();
    await expect(renoncer).toBeVisible();
    await page.goto("about:blank");
    const retour = await ouvrir("referent");
    await expect(async () => {
      await retour.goto(mission);
      await expect(retour.getByRole("article")).toContainText("Envoyé", { timeout: 4_000 });
    }).toPass({ timeout: 25_000 });
  });
});

test("un contact enregistré se rétablit tel qu'il était", async ({ ouvrir }) => {
  const page = await ouvrir("referent");
  await openOrganisme(page, "giberville", "Giberville");
  const contact = page.getByRole("region", { name: "Assemblée et contact" });
  await contact.getByRole("button", { name: "Modifier le contact" }).click();
  await contact.getByLabel("Assemblée délibérante").fill("assemblée d'essai");
  await contact.getByRole("button", { name: "Enregistrer le contact" }).click();
  await expect(contact).toContainText("assemblée d'essai");
  await page.getByRole("button", { name: "Rétablir" }).click();
  await expect(contact).toContainText("conseil municipal");
});
