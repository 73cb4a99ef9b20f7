import type { Page } from "@playwright/test";
import { tabTo } from "../clavier/tab-to.ts";
import { getAujourdHui } from "../ecrans/get-aujourd-hui.ts";
import { expect, test } from "./fixtures.ts";

/** Walks the grid with the arrows to a half-day, from wherever the focus is in it. */
async function walkTo(page: Page, place: string): Promise<void> {
  const [rangee = 0, colonne = 0] = place.split(" ").map(Number);
  await page.keyboard.press("Home");
  for (let n = 0; n < 12; n += 1) await page.keyboard.press("ArrowUp");
  for (let n = 0; n < rangee; n += 1) await page.keyboard.press("ArrowDown");
  for (let n = 0; n < colonne; n += 1) await page.keyboard.press("ArrowRight");
}

test("au clavier seul : une demi-journée attendue tombe sur une autre, l'échange offert la place ; la commune accepte la sienne", async ({
  ouvrir,
}) => {
  const page = await ouvrir("referent");
  await page.goto("/");
  const [annee = 0, mois = 0, jour = 0] = (await getAujourdHui(page)).split("-").map(Number);
  const semaine = new Date(Date.UTC(annee, mois - 1, jour + 7)).toISOString().slice(0, 10);
  await page.goto(`/agenda?jour=${semaine}`);
  const grille = page.getByRole("grid", { name: /^Agenda, semaine du / });
  const pris = grille.getByRole("button", { name: /Ouistreham, confirmé/ }).first();
  const place = (await pris.getAttribute("data-place")) ?? "";

  await test.step("prendre dans la file d'attente, poser sur une demi-journée prise", async () => {
    await tabTo(page, page.getByRole("button", { name: /^Placer une demi-journée pour Falaise/ }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "Falaise en main" })).toHaveCount(1);
    await walkTo(page, place);
    await expect(pris).toBeFocused();
    await expect(pris).toHaveAccessibleName(/pas libre pour ce qui est en main/);
    await page.keyboard.press("Enter");
  });

  await test.step("le conflit dit pourquoi, et l'échange est pris", async () => {
    const conflit = page.getByRole("dialog", { name: "Cette demi-journée n’est pas libre" });
    await expect(conflit).toContainText("une intervention est déjà confirmée");
    const echange = conflit.getByRole("button", { name: /^À la même heure, avec / }).first();
    await tabTo(page, echange);
    await page.keyboard.press("Enter");
    await expect(conflit).toBeHidden();
    await expect(page.getByText(/^Proposé\. Falaise/)).toBeVisible();
  });

  await test.step("reprendre, changer d'avis : Échap ne change rien", async () => {
    const pose = grille
      .getByRole("button", { name: /matin.*Falaise, à confirmer|après-midi.*Falaise, à confirmer/ })
      .first();
    await walkTo(page, (await pose.getAttribute("data-place")) ?? "");
    await page.keyboard.press("x");
    await expect(page.getByText("Choisissez une demi-journée.")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText("Choisissez une demi-journée.")).toBeHidden();
    await expect(pose).toHaveAccessibleName(/Falaise, à confirmer$/);
  });

  await test.step("la commune accepte la demi-journée qui lui est proposée", async () => {
    const mairie = await ouvrir("secretaire");
    await mairie.goto("/agenda");
    const accepter = mairie.getByRole("button", { name: /^Accepter\s: / });
    await tabTo(mairie, accepter);
    await mairie.keyboard.press("Enter");
    await expect(mairie.getByText(/^Confirmée\s: /)).toBeVisible();
    await expect(accepter).toHaveCount(0);
  });
});
