import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { createMonde, type Monde } from "../../test/create-monde.ts";
import { importAnnuaire } from "../organismes/import-annuaire.ts";

let monde: Monde;
beforeAll(async () => {
  monde = await createMonde();
  await importAnnuaire(monde.base.owner);
}, 120_000);

/** Somebody without an account. */
const ask = (recherche: unknown) =>
  monde
    .as("admin", monde.cdg, { session: null, organismeDemande: null })
    .outils.listCommunes({ recherche: recherche as string });

test.each`
  recherche            | nom                 | territoire | departement
  ${"ouistreham"}      | ${"Ouistreham"}     | ${"FR"}    | ${"14"}
  ${"Strasbourg"}      | ${"Strasbourg"}     | ${"AM"}    | ${"67"}
  ${"57463"}           | ${"Metz"}           | ${"AM"}    | ${"57"}
  ${"saint denis 974"} | ${"Saint-Denis"}    | ${"RE"}    | ${"974"}
  ${"97411"}           | ${"Saint-Denis"}    | ${"RE"}    | ${"974"}
  ${"pointe a pitre"}  | ${"Pointe-à-Pitre"} | ${"GP"}    | ${"971"}
  ${"papeete"}         | ${"Papeete"}        | ${"PF"}    | ${"987"}
`("« $recherche » sans compte : $nom, $territoire", async ({ recherche, nom, territoire, departement }) => {
  const [premiere] = await ask(recherche);
  if (nom === undefined) expect(premiere).toBeUndefined();
  else
    expect(premiere).toMatchObject({
      nom,
      territoire,
      departement,
      population: expect.any(Number) as number,
    });
});

test("rien de saisi à la main, rien d'autre que des communes, et huit réponses au plus", async () => {
  const nom = `Communauté ${randomUUID()}`;
  await monde.base.owner
    .insertInto("organisme")
    .values({
      id: randomUUID(),
      nature: "commune",
      nom,
      nom_recherche: nom.toLowerCase(),
      code_insee: "14118",
      departement: "14",
      origine: "saisie",
      cree_par: monde.cdg,
    })
    .execute();
  expect(await ask(nom)).toEqual([]);
  const saints = await ask("saint");
  expect(saints).toHaveLength(8);
  expect(Object.keys(saints[0] ?? {}).sort()).toEqual([
    "codeInsee",
    "departement",
    "nom",
    "population",
    "territoire",
  ]);
});

describe("saisies", () => {
  test.each(["", " ", "a", "%", "🙂", "'; drop table organisme; --"])(
    "« %s » ne trouve rien",
    async (recherche) => {
      expect(await ask(recherche)).toEqual([]);
    },
  );
  test.each([null, 14, {}, "x".repeat(101)])("%j est refusé en français", async (recherche) => {
    await expect(ask(recherche)).rejects.toThrow(/Recherche : (un texte est attendu|100 caractères au plus)/);
  });
});
