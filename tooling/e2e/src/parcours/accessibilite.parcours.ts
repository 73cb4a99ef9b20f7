import { listDebordements } from "../ecrans/list-debordements.ts";
import { ECRANS } from "../ecrans/list-ecrans.ts";
import { openEcran } from "../ecrans/open-ecran.ts";
import { expect, sessionDe, test } from "./fixtures.ts";
import { listDefautsAccessibilite } from "./list-defauts-accessibilite.ts";

for (const ecran of ECRANS) {
  test.describe(ecran.nom, () => {
    if (ecran.compte !== undefined) {
      const { compte } = ecran;
      // The file of the session is only known once the browser and the server have been set up.
      test.use({
        storageState: async ({}, provide) => {
          await provide(sessionDe(compte));
        },
      });
    }

    test("axe (WCAG A et AA, RGAA), sans défilement horizontal à 360 px ni à 200 %", async ({ page }) => {
      await openEcran(page, ecran);
      expect.soft(await listDefautsAccessibilite(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect.soft(await listDebordements(page), "à 360 px").toEqual([]);
      // Zooming 200 % on a 1280 px window leaves 640 CSS pixels.
      await page.setViewportSize({ width: 640, height: 512 });
      expect.soft(await listDebordements(page), "à 200 %").toEqual([]);
    });
  });
}
