import { listDebordements } from "../ecrans/list-debordements.ts";
import { expect, test } from "./fixtures.ts";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";

// The checks of the other journeys, seen red: on a page where faults are planted.
test.beforeEach(async ({ page }) => {
  await page.goto("/connexion");
  await expect(page.getByRole("button", { name: "Se connecter" })).toBeVisible();
});

test("axe voit une image sans alternative et un contraste insuffisant", async ({ page }) => {
  await page.evaluate(() => {
    const image = document.createElement("img");
    image.src = "/icone.svg";
    const pale = document.createElement("p");
    pale.textContent = "Texte trop pâle";
    pale.style.color = "#aaa";
    pale.style.backgroundColor = "#fff";
    document.querySelector("main")?.append(image, pale);
  });
  const defauts = (await listDefautsAccessibilite(page)).join("\n");
  expect(defauts).toContain("image-alt");
  expect(defauts).toContain("color-contrast");
});

test("un bloc trop large est vu à 360 px", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => {
    const large = document.createElement("div");
    large.className = "plante";
    large.textContent = "large";
    large.style.width = "900px";
    document.querySelector("main")?.append(large);
  });
  expect((await listDebordements(page)).join("\n")).toContain("div.plante");
});
