import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixtures.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

test("la page d'exemple de pricing : un module chargé tel quel, sans outil de construction", async ({
  page,
}) => {
  // Nothing is done again when the package has not changed since it was built.
  execFileSync("pnpm", ["exec", "turbo", "run", "build", "--filter=@ia-territoires/pricing"], {
    cwd: ROOT,
    stdio: "ignore",
  });
  // No server: the browser is handed the two files, and asks for nothing else.
  const demandes: string[] = [];
  await page.route("http://exemple.test/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    demandes.push(pathname);
    await route.fulfill({ path: `${ROOT}packages/pricing${pathname}` });
  });
  await page.goto("http://exemple.test/exemple/index.html");
  await page.getByRole("button", { name: "Chiffrer" }).click();
  await expect(page.getByText(/^Total TTC : 12\s152,87\s€$/)).toBeVisible();
  await expect(page.getByText(/sha256:[0-9a-f]{64}/)).toBeVisible();
  await page.getByLabel("Jours de conseil").fill("1.234");
  await page.getByRole("button", { name: "Chiffrer" }).click();
  await expect(page.getByText(/le point est ambigu/)).toBeVisible();
  expect(demandes).toEqual(["/exemple/index.html", "/dist/navigateur.js"]);
});
