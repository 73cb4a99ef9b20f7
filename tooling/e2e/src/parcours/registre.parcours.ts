import type { Page } from "@playwright/test";
import { tabTo } from "../clavier/tab-to.ts";
import { expect, test } from "./fixtures.ts";

const NOM = "Réponse aux courriels (parcours)";

/** Answers of a mailbox assistant, by a word of each question; « Aucun de ces cas » or « Non » to the others. */
const REPONSES: readonly (readonly [RegExp, string | RegExp])[] = [
  [/déduit-il lui-même/, "Oui"],
  [/parle-t-il avec des personnes/, /^Il dialogue directement/],
  [/Que fait votre organisme/, /^Il l.utilise/],
];

/** Answers the question on screen; the next one, or none, is then there. */
async function answer(page: Page): Promise<void> {
  const question = page.getByRole("region", { name: "Question" }).getByRole("group");
  const texte = await question.locator("legend").innerText();
  const choix = REPONSES.find(([motif]) => motif.test(texte))?.[1];
  const aucun = question.getByRole("radio", { name: "Aucun de ces cas" });
  if (choix !== undefined) await question.getByLabel(choix).check();
  else if ((await aucun.count()) > 0) await aucun.check();
  else await question.getByRole("radio", { name: "Non", exact: true }).check();
  await page.getByRole("button", { name: "Enregistrer et continuer" }).click();
  await expect(page.getByText(texte, { exact: true })).toHaveCount(0);
}

test("déclarer, une première réponse en huit questions au plus, compléter, requalifier, prévoir une action, imprimer", async ({
  ouvrir,
}) => {
  test.setTimeout(120_000);
  const page = await ouvrir("secretaire");

  await test.step("déclarer", async () => {
    await page.goto("/registre");
    await page.getByRole("link", { name: "Déclarer un système" }).click();
    await page.getByLabel("Nom du système").fill(NOM);
    await page.getByLabel("À quoi il sert").fill("Répondre aux courriels simples des habitants.");
    await page.getByRole("button", { name: "Déclarer et répondre aux questions" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Questions sur/ })).toBeVisible();
  });

  await test.step("une première réponse en huit questions au plus", async () => {
    const lire = page.getByRole("link", { name: "Lire la réponse" });
    let posees = 0;
    while ((await lire.count()) === 0) {
      await answer(page);
      posees += 1;
      expect(posees).toBeLessThanOrEqual(8);
    }
  });

  await test.step("ce qui est répondu reste : revenir, annuler, répondre encore", async () => {
    await page.reload();
    await page.getByRole("button", { name: "Annuler la dernière réponse" }).click();
    await expect(page.getByText("La dernière réponse est annulée.")).toBeVisible();
    while (await page.getByText(/peuvent encore changer la classe/).isVisible()) await answer(page);
    await page.getByRole("link", { name: "Lire la réponse" }).click();
    await expect(page.getByRole("region", { name: "Ce que dit le droit" })).toContainText("Transparence due");
  });

  await test.step("prévoir une action avec son budget", async () => {
    await page.getByRole("button", { name: "Prévoir une action : Former les personnes" }).click();
    const dialogue = page.getByRole("dialog", { name: "Prévoir une action" });
    await dialogue.getByRole("button", { name: "Enregistrer l’action" }).click();
    await expect(dialogue.getByText("Dire ce qui est à faire.")).toBeVisible();
    await dialogue.getByLabel("Ce qui est à faire").fill("Former deux agents");
    await dialogue.getByLabel("Responsable").fill("Secrétariat général");
    await dialogue.getByLabel("Échéance").fill("2030-01-15");
    await dialogue.getByLabel("Budget (facultatif)").fill("1 200,50");
    await dialogue.getByRole("button", { name: "Enregistrer l’action" }).click();
    await expect(dialogue).toBeHidden();
    await expect(page.getByRole("region", { name: "Plan d’actions" })).toContainText(
      /Budget total\s:\s*1\s200,50\s€/,
    );
  });

  await test.step("une secrétaire ne donne pas d'avis ; le juriste du centre de gestion requalifie, avec un motif", async () => {
    await expect(page.getByRole("button", { name: "Requalifier" })).toHaveCount(0);
    const juriste = await ouvrir("juriste");
    await juriste.goto(new URL(page.url()).pathname);
    await juriste.getByRole("button", { name: "Requalifier" }).click();
    const dialogue = juriste.getByRole("dialog", { name: "Requalifier le système" });
    await dialogue.getByLabel("Haut risque (usage listé)").check();
    await dialogue.getByRole("button", { name: "Enregistrer l’avis" }).click();
    await expect(dialogue.getByText(/Le motif est attendu/)).toBeVisible();
    await dialogue.getByLabel("Motif").fill("Il oriente vers une aide.");
    await dialogue.getByRole("button", { name: "Enregistrer l’avis" }).click();
    await expect(dialogue).toBeHidden();
    await expect(juriste.getByRole("region", { name: "Avis du juriste" })).toContainText("Requalifié");
  });

  await test.step("imprimer : la réponse sans les boutons", async () => {
    await page.reload();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("region", { name: "Avis du juriste" })).toContainText(
      "Haut risque (usage listé)",
    );
    await expect(page.getByRole("region", { name: "À demander au fournisseur" })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Prévoir une action/ })).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
  });

  await test.step("prendre acte de ce qu'un nouveau texte change", async () => {
    await page.goto("/registre/changements");
    const touche = page.getByRole("region", { name: /^Tri de candidatures/ });
    await expect(touche).toContainText("Devoirs dont la date change");
    await touche.getByRole("button", { name: /^Prendre acte/ }).click();
    await expect(touche).toHaveCount(0);
  });
});

test("une question au clavier seul : un cas dont on ne sait rien, la question suivante a le focus", async ({
  ouvrir,
}) => {
  const page = await ouvrir("secretaire");
  await page.goto("/registre");
  await tabTo(page, page.getByRole("link", { name: /^Compte rendu automatique/ }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: /^Répondre aux questions/ }));
  await page.keyboard.press("Enter");
  const titre = page.getByRole("region", { name: "Question" }).locator("legend");
  await expect(titre).toBeVisible();
  const premiere = await titre.innerText();
  await tabTo(page, page.getByRole("checkbox", { name: "Pour certains de ces cas, je ne sais pas" }));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("checkbox", { name: /^Je ne sais pas pour/ }).first());
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: "Enregistrer et continuer" }));
  await page.keyboard.press("Enter");
  await expect(titre).not.toHaveText(premiere);
  await expect(titre).toBeFocused();
  await expect(page.getByText(/Aucun des autres cas\. Je ne sais pas pour/)).toBeVisible();
});
