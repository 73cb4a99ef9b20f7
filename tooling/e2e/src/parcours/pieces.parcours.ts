import { readFile } from "node:fs/promises";
import { openEcran } from "../ecrans/open-ecran.ts";
import { expect, test } from "./fixtures.ts";

/** A page that says « Convention d'essai », whole enough for any reader. */
const PDF = Buffer.from(
  [
    "%PDF-1.4",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj",
    "4 0 obj<</Length 50>>stream",
    "BT /F1 18 Tf 40 100 Td (Convention d'essai) Tj ET ",
    "endstream endobj",
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
    "trailer<</Root 1 0 R>>",
    "%%EOF",
  ].join("\n"),
);
const NOM = "Convention signée (parcours).pdf";

test("une secrétaire dépose la convention signée, l'autre partie la lit ; elle la retire avec un motif", async ({
  ouvrir,
}) => {
  const page = await ouvrir("secretaire");
  // From the start, so that the browser's own dialog never takes the place of the event waited for below.
  page.on("filechooser", () => undefined);
  await openEcran(page, {
    nom: "mission",
    compte: "secretaire",
    titre: /^Mission pour/,
    open: async () => {
      await page.goto("/");
      await page
        .getByRole("link", { name: /mission/i })
        .first()
        .click();
    },
  });
  const adresse = page.url();
  const section = page.getByRole("region", { name: "Pièces" });
  const champ = section.getByLabel("Fichier à déposer");

  await test.step("un type qui n'est pas accepté est dit tout de suite", async () => {
    await champ.setInputFiles({ name: "facture.exe", mimeType: "application/octet-stream", buffer: PDF });
    await expect(section.getByRole("alert")).toContainText("facture.exe");
  });

  await test.step("un fichier qui n'est pas ce que dit son nom est refusé, la saisie reste", async () => {
    await champ.setInputFiles({
      name: "scan.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("bonjour"),
    });
    await section.getByLabel("Genre de pièce").selectOption("Autre pièce");
    await section.getByRole("button", { name: "Déposer", exact: true }).click();
    await expect(section.getByRole("alert")).toContainText("n'est pas ce que son nom annonce");
    await expect(section.getByLabel("Nom du fichier")).toHaveValue("scan.pdf");
    await section.getByRole("button", { name: "Annuler" }).click();
  });

  await test.step("au clavier : un acte signé demande qui l'a signé", async () => {
    // Giving up a form brings the focus back to its section.
    await expect(section.getByRole("heading", { name: "Pièces" })).toBeFocused();
    const choisir = section.getByRole("button", { name: "Choisir un fichier" });
    await choisir.focus();
    const choix = page.waitForEvent("filechooser");
    await page.keyboard.press("Enter");
    await (await choix).setFiles({ name: NOM, mimeType: "application/pdf", buffer: PDF });
    await section.getByLabel("Genre de pièce").selectOption("Délibération signée");
    await section.getByRole("button", { name: "Déposer", exact: true }).click();
    await expect(section.getByLabel("Nom", { exact: true })).toBeFocused();
    await page.keyboard.type("Personne fictive B");
    await page.keyboard.press("Tab");
    await page.keyboard.type("maire");
    await page.keyboard.press("Enter");
    await expect(section.getByRole("button", { name: `Aperçu de ${NOM}` })).toBeVisible();
    await expect(section).toContainText("Signé par Personne fictive B, maire");
  });

  await test.step("l'aperçu montre la page, et la lit à qui ne la voit pas", async () => {
    await section.getByRole("button", { name: `Aperçu de ${NOM}` }).click();
    const dialogue = page.getByRole("dialog", { name: NOM });
    await expect(dialogue.getByText("Page 1 sur 1")).toBeVisible();
    await expect(dialogue.getByRole("img", { name: /Convention d.essai/ })).toBeVisible();
    await dialogue.getByRole("button", { name: "Fermer" }).click();
  });

  await test.step("elle se retrouve par la recherche, dans la liste des pièces, au journal", async () => {
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("parcours sign conv");
    await page.getByRole("option", { name: NOM }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Pièces" })).toBeVisible();
    await expect(page.getByText("1 pièce", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: `Aperçu de ${NOM}` }).click();
    await page.getByRole("dialog", { name: NOM }).getByRole("button", { name: "Fermer" }).click();
    await page.goto("/journal?action=fichier-depose");
    await expect(page.getByRole("row").nth(1)).toContainText("Pièce déposée");
    await page.goto(adresse);
  });

  await test.step("l'autre partie la lit et la télécharge, sans pouvoir la retirer", async () => {
    const referent = await ouvrir("referent");
    await referent.goto(adresse);
    const pieces = referent.getByRole("region", { name: "Pièces" });
    const telechargement = referent.waitForEvent("download");
    await pieces.getByRole("link", { name: `Télécharger ${NOM}` }).click();
    const recu = await telechargement;
    expect(recu.suggestedFilename()).toBe(NOM);
    expect(Buffer.compare(await readFile(await recu.path()), PDF)).toBe(0);
    await expect(pieces.getByRole("button", { name: `Retirer ${NOM}` })).toHaveCount(0);
  });

  await test.step("retirer demande un motif", async () => {
    await section.getByRole("button", { name: `Retirer ${NOM}` }).click();
    const dialogue = page.getByRole("dialog", { name: "Retirer ce fichier" });
    await dialogue.getByRole("button", { name: "Retirer le fichier" }).click();
    await expect(dialogue).toContainText("Le motif du retrait est attendu.");
    await dialogue.getByLabel("Motif").fill("Parcours de vérification");
    await dialogue.getByRole("button", { name: "Retirer le fichier" }).click();
    await expect(section.getByRole("button", { name: `Aperçu de ${NOM}` })).toHaveCount(0);
  });
});
