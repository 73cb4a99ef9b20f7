import type { Page } from "@playwright/test";
import { listDebordements } from "../ecrans/list-debordements.ts";
import { expect, test } from "./fixtures.ts";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";

const CHAMP = "Organisme, personne, mission, devis, document ou action";

/** Opens the palette by its keys, once the header that listens to them is there, and types in it. */
async function search(page: Page, texte: string): Promise<void> {
  await expect(page.getByRole("button", { name: "Recherche", exact: true })).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: CHAMP })).toBeFocused();
  await page.keyboard.type(texte);
}

test("Ctrl-K trouve un organisme, sa mission, son devis et ses documents, au clavier seul", async ({
  ouvrir,
}) => {
  const page = await ouvrir("referent");
  await page.goto("/devis");
  await expect(page.getByRole("heading", { level: 1, name: "Devis" })).toBeVisible();
  await search(page, "lisieux");
  const liste = page.getByRole("listbox", { name: "Résultats et actions" });
  for (const [groupe, option] of [
    ["Organismes", /^Lisieux/],
    ["Missions", /^Lisieux/],
    ["Devis", /^\d{4}-\d+, Lisieux/],
    ["Documents", /^Convention, Lisieux/],
    ["Actions", /^Nouveau devis pour Lisieux/],
  ] as const) {
    await expect(
      liste.getByRole("group", { name: groupe }).getByRole("option", { name: option }).first(),
    ).toBeVisible();
  }
  await expect(
    page.getByRole("status").filter({ hasText: /^\d+ résultats\. Organismes\s: / }),
  ).toBeAttached();
  expect(await listDefautsAccessibilite(page)).toEqual([]);

  // The line that Enter would open is the one the field points at.
  const champ = page.getByRole("combobox", { name: CHAMP });
  const premiere = (await champ.getAttribute("aria-activedescendant")) ?? "";
  await page.keyboard.press("ArrowDown");
  await expect(champ).not.toHaveAttribute("aria-activedescendant", premiere);
  await page.keyboard.press("ArrowUp");
  await expect(champ).toHaveAttribute("aria-activedescendant", premiere);
  await expect(liste.getByRole("option", { selected: true })).toHaveText(/^Lisieux/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Lisieux" })).toBeVisible();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("Échap ferme et rend le focus ; à 360 px rien ne déborde ; rien de trouvé le dit", async ({
  ouvrir,
}) => {
  const page = await ouvrir("referent");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/missions");
  const bouton = page.getByRole("button", { name: "Recherche", exact: true });
  await bouton.click();
  await page.getByRole("combobox", { name: CHAMP }).fill("zzz introuvable");
  await expect(page.getByText(/^Rien ne correspond à/)).toBeVisible();
  expect(await listDebordements(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(bouton).toBeFocused();
});

test("les actions sont celles du rôle", async ({ ouvrir }) => {
  const finances = await ouvrir("finances");
  await finances.goto("/");
  await search(finances, "saisir");
  await expect(finances.getByRole("option")).toHaveCount(0);

  const secretaire = await ouvrir("secretaire");
  await secretaire.goto("/");
  await search(secretaire, "agir pour");
  const autre = secretaire.getByRole("option", { name: /^Agir pour\s: / });
  const nom = ((await autre.textContent()) ?? "").replace(/^Agir pour\s: /, "");
  await secretaire.keyboard.press("Enter");
  await expect(secretaire.getByRole("button", { name: new RegExp(`^Organisme\\s: ${nom}$`) })).toBeVisible();
});
