import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openTestBase } from "../../test/open-test-base.ts";
import { type Acteur, inTransaction } from "../db/in-transaction.ts";
import { importAnnuaire } from "./import-annuaire.ts";
import { type CriteresOrganismes, listOrganismes } from "./list-organismes.ts";
import { toNomRecherche } from "./recherche/to-nom-recherche.ts";

const acteur = (organismeId: string | null): Acteur => ({
  utilisateurId: randomUUID(),
  organismeId,
  mesOrganismes: organismeId === null ? [] : [organismeId],
});

async function list(criteres: Partial<CriteresOrganismes>, pour: Acteur = acteur(null)) {
  const base = await openTestBase();
  return inTransaction({ base, acteur: pour }, (tx) =>
    listOrganismes(tx, { page: 1, taille: 25, ...criteres }),
  );
}

const noms = async (criteres: Partial<CriteresOrganismes>) =>
  (await list(criteres)).lignes.map(({ nom }) => nom);

beforeAll(async () => {
  await importAnnuaire((await openTestBase()).owner);
}, 120_000);

describe("une commune se trouve comme les gens l'écrivent", () => {
  test.each([
    ["saint andre sur orne", "Saint-André-sur-Orne"],
    ["SAINT-ANDRÉ-SUR-ORNE", "Saint-André-sur-Orne"],
    ["st-andré orne", "Saint-André-sur-Orne"],
    ["St André s/ Orne", "Saint-André-sur-Orne"],
    ["saintandresurorne", "Saint-André-sur-Orne"],
    ["andre sur or", "Saint-André-sur-Orne"],
    ["14320 saint andre", "Saint-André-sur-Orne"],
    ["l'hay", "L'Haÿ-les-Roses"],
    ["L’HAŸ", "L'Haÿ-les-Roses"],
    ["lhay les roses", "L'Haÿ-les-Roses"],
    ["lhaylesroses", "L'Haÿ-les-Roses"],
    ["herouville st clair", "Hérouville-Saint-Clair"],
    ["coeuvres", "Cœuvres-et-Valsery"],
    ["cœuvres", "Cœuvres-et-Valsery"],
    ["ste mere eglise", "Sainte-Mère-Église"],
    ["y", "Y"],
    ["caen", "Caen"],
    ["14118", "Caen"],
    ["14000", "Caen"],
    ["14 000", "Caen"],
    ["211401187", "Caen"],
    ["211 401 187", "Caen"],
    ["21140118", "Caen"],
    ["211 401 187 00011", "Caen"],
    ["2a004", "Ajaccio"],
    ["20167", "Ajaccio"],
    ["arbignieu", "Arboys en Bugey"],
    ["communauté urb caen", "Communauté urbaine Caen la Mer"],
    ["cu caen la mer", "Communauté urbaine Caen la Mer"],
    ["cc honfleur", "Communauté de communes du Pays de Honfleur-Beuzeville"],
    ["bas rhin", "Collectivité européenne d'Alsace"],
    ["region normandie", "Région Normandie"],
    ["departement calvados", "Département du Calvados"],
    ["plaine commune", "Établissement public territorial Plaine Commune"],
    ["st denis reunion", undefined],
    ["%", undefined],
    ["_", undefined],
    ["'; drop table organisme; --", undefined],
    ["🙂", undefined],
    ["קאן", undefined],
    ["caen:*|a", undefined],
  ])("« %s » : %s en premier", async (recherche, attendu) => {
    expect((await noms({ recherche, taille: 1 }))[0]).toBe(attendu);
  });
});

describe("ordre de pertinence : nom exact, début du nom, début d'un mot, puis population", () => {
  test("« paris »", async () => {
    const trouves = await noms({ recherche: "paris", natures: ["commune"], taille: 50 });
    expect(trouves[0]).toBe("Paris");
    const rangs = trouves.map((nom) => {
      const forme = toNomRecherche(nom);
      return forme === "paris" ? 0 : forme.startsWith("paris") ? 1 : 2;
    });
    expect(rangs).toEqual([...rangs].sort((a, b) => a - b));
    expect(trouves).toContain("Parisot");
    expect(trouves).toContain("Cormeilles-en-Parisis");
  });

  test("à rang égal, la plus peuplée d'abord", async () => {
    const { lignes } = await list({ recherche: "saint martin", natures: ["commune"], taille: 200 });
    const exactes = lignes
      .filter(({ nom }) => nom === "Saint-Martin")
      .map(({ population }) => population ?? -1);
    expect(exactes.length).toBeGreaterThan(2);
    expect(exactes).toEqual([...exactes].sort((a, b) => b - a));
  });
});

describe("filtres, tris et pages", () => {
  test("par département et par nature", async () => {
    const communes = await list({ departement: "14", natures: ["commune"], taille: 200 });
    expect(communes.total).toBe(526);
    expect(new Set(communes.lignes.map(({ departement }) => departement))).toEqual(new Set(["14"]));
    const groupements = await noms({ departement: "14", natures: ["epci"], taille: 200 });
    expect(groupements).toContain("Communauté de communes du Pays de Honfleur-Beuzeville");
    expect(await noms({ departement: "27", natures: ["epci"], taille: 200 })).toContain(
      "Communauté de communes du Pays de Honfleur-Beuzeville",
    );
    expect(await noms({ departement: "2A", natures: ["region"] })).toEqual(["Collectivité de Corse"]);
    expect((await list({ natures: ["epci", "region"], taille: 1 })).total).toBe(1_266 + 22);
  });

  test.each([
    ["nom", "nomRecherche", 1],
    ["population", "population", 1],
    ["-population", "population", -1],
  ] as const)("par %s, avec et sans recherche", async (tri, _cle, sens) => {
    for (const recherche of [undefined, "saint", "bor"]) {
      const { lignes } = await list({ recherche, tri, taille: 200 });
      const cles = lignes.map((ligne) =>
        tri === "nom" ? toNomRecherche(ligne.nom) : (ligne.population ?? Number.NaN),
      );
      const connues = cles.filter((cle) => typeof cle === "string" || !Number.isNaN(cle));
      const triees = [...connues].sort((a, b) => (a < b ? -sens : a > b ? sens : 0));
      expect(connues).toEqual(triees);
      expect(cles.slice(0, connues.length), "l'inconnu vient en dernier").toEqual(connues);
    }
  });

  test("les pages se suivent sans trou ni doublon, jusqu'à la dernière", async () => {
    const tout = await list({ recherche: "sainte", taille: 200 });
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => list({ recherche: "sainte", page, taille: 50 })),
    );
    expect(pages.flatMap(({ lignes }) => lignes.map(({ id }) => id))).toEqual(
      tout.lignes.map(({ id }) => id),
    );
    const dernierePage = Math.ceil(tout.total / 200);
    const derniere = await list({ recherche: "sainte", page: dernierePage, taille: 200 });
    expect(derniere.lignes).toHaveLength(tout.total - (dernierePage - 1) * 200);
    expect(await list({ recherche: "sainte", page: dernierePage + 1, taille: 200 })).toEqual({
      lignes: [],
      total: tout.total,
    });
  });

  test("sans recherche, tout l'annuaire par nom ; la dernière page et celle d'après", async () => {
    const premiere = await list({ taille: 3 });
    expect(premiere.lignes.map(({ nom }) => nom)).toEqual(["Aast", "Abainville", "Abancourt"]);
    expect(premiere.total).toBeGreaterThanOrEqual(36_351);
    const derniere = await list({ page: premiere.total, taille: 1 });
    expect(derniere.lignes).toHaveLength(1);
    expect(await list({ page: premiere.total + 1, taille: 1 })).toEqual({
      lignes: [],
      total: premiere.total,
    });
  });
});

describe("organismes saisis à la main", () => {
  test("visibles de qui les a saisis, trouvés et rangés comme les autres, invisibles des autres", async () => {
    const base = await openTestBase();
    const moi = randomUUID();
    const autre = randomUUID();
    for (const [id, nom] of [
      [moi, "CDG d'essai"],
      [autre, "Autre CDG d'essai"],
    ] as const) {
      await base.owner
        .insertInto("organisme")
        .values({ ...LIGNE, id, nature: "cdg", nom, nom_recherche: toNomRecherche(nom), cree_par: null })
        .execute();
    }
    const ccas = randomUUID();
    const nom = "CCAS de Zzyzx-l'Essai";
    await inTransaction({ base, acteur: acteur(moi) }, (tx) =>
      tx
        .insertInto("organisme")
        .values({
          ...LIGNE,
          id: ccas,
          nom,
          nom_recherche: toNomRecherche(nom),
          siren: "261400014",
          siret: "26140001400013",
          departement: "14",
          codes_postaux: ["14999"],
          cree_par: moi,
        })
        .execute(),
    );
    for (const recherche of [
      "ccas zzyzx",
      "zzyzx lessai",
      "ccasdezzyzx",
      "261 400 014",
      "26140001400013",
      "14999",
      "zzyzx 14999",
    ]) {
      expect(await list({ recherche }, acteur(moi)), recherche).toMatchObject({
        total: 1,
        lignes: [{ id: ccas, nom }],
      });
      expect(await list({ recherche }, acteur(autre)), recherche).toEqual({ total: 0, lignes: [] });
      expect(await list({ recherche }), recherche).toEqual({ total: 0, lignes: [] });
    }
    const filtre = { departement: "14", natures: ["ccas-cias"] } as const;
    expect(await list(filtre, acteur(moi))).toMatchObject({ total: 1, lignes: [{ id: ccas }] });
    expect(await list(filtre, acteur(autre))).toMatchObject({ total: 0 });
    expect(await list({ recherche: "zzyzx", departement: "50" }, acteur(moi))).toMatchObject({ total: 0 });
    const tout = await list({ taille: 1 }, acteur(autre));
    expect((await list({ taille: 1 }, acteur(moi))).total).toBe(tout.total + 1);
  });
});

const LIGNE = {
  nature: "ccas-cias",
  siren: null,
  siret: null,
  code_insee: null,
  departement: null,
  region: null,
  population: null,
  epci_siren: null,
  assemblee: null,
  adresse: null,
  origine: "saisie" as const,
};

test("aucune saisie ne fait échouer la recherche", async () => {
  const base = await openTestBase();
  await inTransaction({ base, acteur: acteur(null) }, async (tx) => {
    const saisies = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ maxLength: 200 }),
      fc.stringMatching(/^[ '"\\:&|!()*<>#%_a-c0-9-]{0,200}$/),
    );
    await fc.assert(
      fc.asyncProperty(saisies, async (recherche) => {
        const { lignes, total } = await listOrganismes(tx, { recherche, page: 1, taille: 5 });
        expect(lignes.length).toBe(Math.min(total, 5));
      }),
      { numRuns: 150 },
    );
  });
});
