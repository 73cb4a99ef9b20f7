import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { cle, fait } from "../../test/create-mission.ts";
import { createMonde, type Monde } from "../../test/create-monde.ts";

let monde: Monde;
beforeAll(async () => {
  monde = await createMonde();
});
const nouvelle = (autres: object = {}) => ({
  ...cle(),
  liste: "devis",
  nom: "À relancer",
  recherche: { statut: "envoye", annee: 2026 },
  ...autres,
});

test("une vue se garde, se remplace sous son nom, s'oublie ; chacun les siennes, par organisme", async () => {
  const { referent, as, cdg, secretaire } = monde;
  const { id } = fait(await referent.listes.saveVue(nouvelle()));
  expect(await referent.listes.vues({ liste: "devis" })).toEqual([
    { id, nom: "À relancer", recherche: { statut: "envoye", annee: 2026 } },
  ]);
  expect(fait(await referent.listes.saveVue(nouvelle({ recherche: { q: "caen" } }))).id).toBe(id);
  expect(await referent.listes.vues({ liste: "devis" })).toMatchObject([{ recherche: { q: "caen" } }]);
  expect(await referent.listes.vues({ liste: "missions" })).toEqual([]);
  for (const autre of [as("referent-ia", cdg), secretaire]) {
    expect(await autre.listes.vues({ liste: "devis" })).toEqual([]);
    await expect(autre.listes.removeVue({ ...cle(), id })).rejects.toMatchObject({
      codeMetier: "introuvable",
    });
  }
  fait(await referent.listes.removeVue({ ...cle(), id }));
  expect(await referent.listes.vues({ liste: "devis" })).toEqual([]);
});

test.each([
  [{ liste: "perdue" }, /Liste inconnue/],
  [{ nom: "  " }, /Nom de la vue : à indiquer/],
  [{ nom: "x".repeat(81) }, /80 caractères/],
  [{ recherche: { q: "x".repeat(4_001) } }, /trop longs/],
  [{ recherche: { q: { a: 1 } } }, /./],
  [{ cleIdempotence: "1" }, /UUID/],
])("%j : refusée", async (autres, message) => {
  await expect(monde.referent.listes.saveVue(nouvelle(autres) as never)).rejects.toThrow(message);
});

test("cinquante vues d'une liste, pas une de plus", async () => {
  const appel = monde.as("lecture", monde.autreCdg);
  for (let rang = 0; rang < 50; rang += 1) fait(await appel.listes.saveVue(nouvelle({ nom: `Vue ${rang}` })));
  await expect(appel.listes.saveVue(nouvelle({ nom: "La suivante" }))).rejects.toMatchObject({
    codeMetier: "trop-de-vues",
  });
  fait(await appel.listes.saveVue(nouvelle({ nom: "Vue 3" })));
  await expect(appel.listes.removeVue({ ...cle(), id: randomUUID() })).rejects.toMatchObject({
    codeMetier: "introuvable",
  });
});
