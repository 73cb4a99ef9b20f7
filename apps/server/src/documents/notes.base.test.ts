import { closeRendus, renderDocx, renderPdf } from "@ia-territoires/documents";
import { readDocx } from "@ia-territoires/documents/test/read-docx";
import { readPdf } from "@ia-territoires/documents/test/read-pdf";
import { type NomNote, NOMS_NOTES } from "@ia-territoires/dossiers/systemes";
import { RULESET } from "@ia-territoires/compliance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFormation } from "../../test/create-formation.ts";
import { createMonde, MAINTENANT, type Monde } from "../../test/create-monde.ts";
import { answerAll, createSysteme, REPONSES_CHATBOT } from "../../test/create-systeme.ts";
import { inTransaction } from "../db/in-transaction.ts";
import { loadModele } from "./load-modele.ts";

let monde: Monde;
let systemeId: string;
beforeAll(async () => {
  monde = await createMonde();
  ({ id: systemeId } = await createSysteme(monde, "Agent <conversationnel> #essai"));
  const { version } = await monde.secretaire.registre.get({ id: systemeId });
  await answerAll(monde.secretaire, systemeId, version, REPONSES_CHATBOT);
});
afterAll(closeRendus);

const load = (nom: Parameters<typeof loadModele>[1], id: string, organismeId = monde.commune) => {
  const acteur = { utilisateurId: "essai", organismeId, mesOrganismes: [organismeId] };
  return inTransaction({ base: monde.base, acteur }, (tx) => loadModele(tx, nom, id, MAINTENANT));
};
const plain = (texte: string) => texte.replaceAll(/\s/g, "");

describe("documents d'un système du registre, relus", () => {
  test.each<[NomNote, readonly string[]]>([
    ["fiche-systeme", ["Répondre aux habitants", "Transparence due", "Annoncer la machine", "1 200,00 €"]],
    [
      "note-juridique",
      [
        "1. Contexte",
        "2. Problématique",
        "3. Textes",
        "4. Recommandations",
        "Règlement (UE) 2024/1689, art. 50(1)",
      ],
    ],
    [
      "rapport-audit",
      ["Périmètre", "Observations", "Préconisations", "Plan d’actions", "Budget des actions retenues"],
    ],
    ["aipd", ["art. 35, paragraphe 7", "[à compléter : base légale (art. 6)]"]],
    ["fria", ["art. 27, paragraphe 1", "n’est pas établie comme due", "[à compléter : fréquence]"]],
    ["mention-crpa", ["traitement algorithmique", "CADA", "dans le mois"]],
    ["notice-information", ["Aux usagers", "Aux agents", "échangez avec une machine"]],
    ["questionnaire-fournisseur", ["Bilan environnemental", "[à compléter : énergie consommée (kWh)]"]],
    ["charte-usage", ["Ce qui ne l’est pas", "secret professionnel"]],
    ["grille-clauses", ["Réversibilité", "présente, absente, ou à vérifier", "28, paragraphe 3, g"]],
  ])("%s", async (nom, attendus) => {
    const { modele, nom: fichier } = await load(nom, systemeId);
    expect(fichier).toBe(`${nom}-Agent-conversationnel-essai`);
    const { texte } = readDocx(await renderDocx(modele));
    const lu = plain(texte);
    for (const attendu of [
      "Agent <conversationnel> #essai",
      "Projet à relire",
      "Établi le 10 mars 2026",
      "AIA-2024-07-12",
      `empreinte ${RULESET.hash.slice(0, 16)}.`,
      ...attendus,
    ])
      expect(lu).toContain(plain(attendu));
    expect(lu).not.toContain("undefined");
  });

  test("en PDF aussi, balisé ; un étranger n'en voit rien", async () => {
    const { modele } = await load("note-juridique", systemeId);
    const { texte, isMarked } = await readPdf(await renderPdf(modele));
    expect(isMarked).toBe(true);
    expect(plain(texte)).toContain(plain("Note juridique : Agent <conversationnel> #essai"));
    for (const nom of NOMS_NOTES)
      await expect(load(nom, systemeId, monde.autreCommune)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

test("état des formations d'un organisme : totaux et lignes, sans nom ; rien avant la première, rien pour un étranger", async () => {
  await expect(load("etat-formations", monde.commune)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await createFormation(monde.secretaire, monde.commune, { nombre: 1, nom: "A. Essai" });
  await createFormation(monde.secretaire, monde.commune);
  const { texte } = readDocx(await renderDocx((await load("etat-formations", monde.commune)).modele));
  for (const attendu of ["2024/1689, art. 4.", "2 mars 2026", "45,5", "sans pièce"])
    expect(plain(texte)).toContain(plain(attendu));
  expect(texte).not.toContain("A. Essai");
  await expect(load("etat-formations", monde.commune, monde.autreCdg)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});
