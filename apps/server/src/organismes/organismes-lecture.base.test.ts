import { randomUUID } from "node:crypto";
import type { Siret } from "@ia-territoires/core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Base } from "../db/open-base.ts";
import {
  buildSaisie,
  createTenant,
  getRefus,
  openAnnuaireEssai,
  openAppelant,
  SIRET,
} from "./essais/annuaire-essai.ts";
import type { OrganismeListe } from "./organisme-liste.ts";
import { toNomRecherche } from "./recherche/to-nom-recherche.ts";

let base: Base;
let caen: OrganismeListe;
beforeAll(async () => {
  ({ base, caen } = await openAnnuaireEssai());
}, 120_000);

describe("organismes.list et organismes.get", () => {
  test("tout rôle d'un organisme lit l'annuaire", async () => {
    const lecture = openAppelant(base, await createTenant(base), ["lecture"]);
    expect(await lecture.list({ recherche: "caen", page: 1, taille: 1 })).toMatchObject({
      lignes: [{ id: caen.id, nom: "Caen", nature: "commune", siren: "211401187", codesPostaux: ["14000"] }],
      page: 1,
      taille: 1,
    });
  });

  test("une commune dit son EPCI, et l'assemblée usuelle de sa nature", async () => {
    const fiche = await openAppelant(base, await createTenant(base), ["lecture"]).get({ id: caen.id });
    expect(fiche).toMatchObject({
      nom: "Caen",
      natureLibelle: "Commune",
      assemblee: "conseil municipal",
      contact: {},
      origine: "annuaire",
      epci: { nom: "Communauté urbaine Caen la Mer", siren: "200065597" },
      ept: null,
      modifiable: false,
    });
  });

  test("un EPCI dit ses communes, par nom, toutes ou par page", async () => {
    const lecture = openAppelant(base, await createTenant(base), ["lecture"]);
    const { lignes } = await lecture.list({ recherche: "200065597", page: 1, taille: 1 });
    const id = lignes[0]?.id ?? "";
    const membres = await lecture.listMembres({ organismeId: id, page: 1, taille: 200 });
    expect(membres.total).toBe(membres.lignes.length);
    const noms = membres.lignes.map(({ nom }) => nom);
    expect(noms).toContain("Saint-André-sur-Orne");
    expect(noms.map(toNomRecherche)).toEqual(noms.map(toNomRecherche).toSorted());
    const page = await lecture.listMembres({ organismeId: id, page: 2, taille: 10 });
    expect(page.lignes).toEqual(membres.lignes.slice(10, 20));
    expect(page.total).toBe(membres.total);
  });

  test("une commune du Grand Paris a un EPCI et un EPT, qui a ses membres", async () => {
    const lecture = openAppelant(base, await createTenant(base), ["lecture"]);
    const hay = await lecture.list({ recherche: "94038", page: 1, taille: 1 });
    const fiche = await lecture.get({ id: hay.lignes[0]?.id ?? "" });
    expect(fiche.epci?.nom).toBe("Métropole du Grand Paris");
    expect(fiche.ept?.nom).toBe("Établissement public territorial Grand-Orly Seine Bièvre");
    const ept = await lecture.get({ id: fiche.ept?.id ?? "" });
    expect(ept.assemblee).toBe("conseil de territoire");
    const membres = await lecture.listMembres({ organismeId: ept.id, page: 1, taille: 200 });
    expect(membres.lignes.map(({ nom }) => nom)).toContain("L'Haÿ-les-Roses");
  });

  test("un identifiant inconnu, ou d'un organisme saisi par un autre, n'existe pas", async () => {
    const cree = await openAppelant(base, await createTenant(base), ["admin"]).create(buildSaisie());
    if (cree.statut !== "fait") throw new Error(cree.message);
    const autre = openAppelant(base, await createTenant(base), ["admin", "referent-ia", "lecture"]);
    for (const id of [randomUUID(), cree.id]) {
      expect(await getRefus(autre.get({ id }))).toMatchObject({
        code: "NOT_FOUND",
        codeMetier: "introuvable",
      });
      expect(
        await getRefus(autre.update({ id, version: 1, assemblee: "x", cleIdempotence: randomUUID() })),
      ).toMatchObject({ code: "NOT_FOUND" });
    }
  });

  test("un SIRET inconnu n'a ni son numéro ni son SIREN parmi les organismes visibles", async () => {
    const saisissant = openAppelant(base, await createTenant(base), ["referent-ia"]);
    await saisissant.create(buildSaisie());
    const autre = openAppelant(base, await createTenant(base), ["lecture"]);
    const sirets = ["21140118700011", "21140118700029", SIRET[0], "73282932000074"] as Siret[];
    expect(await saisissant.listSiretsInconnus({ sirets })).toEqual(["73282932000074"]);
    expect(await autre.listSiretsInconnus({ sirets })).toEqual([SIRET[0], "73282932000074"]);
    await expect(autre.listSiretsInconnus({ sirets: ["123"] })).rejects.toThrow(/14 chiffres/);
  });

  test("les départements du filtre sont nommés", async () => {
    expect(await openAppelant(base, await createTenant(base), ["lecture"]).departements()).toContainEqual({
      code: "14",
      nom: "Calvados",
    });
  });

  test.each([
    [{ page: 0 }, "Page"],
    [{ page: 1.5 }, "Page"],
    [{ page: 1e9 }, "Page"],
    [{ page: "1" }, "Page"],
    [{ taille: 0 }, "Taille"],
    [{ taille: 1e9 }, "Taille"],
    [{ recherche: "x".repeat(10_000) }, "Recherche"],
    [{ recherche: 14 }, "Recherche"],
    [{ natures: ["planete"] }, "natures"],
    [{ departement: "20" }, "20"],
    [{ departement: "14' or 1=1" }, "14' or 1=1"],
    [{ tri: "couleur" }, "Tri"],
  ])("list refuse %j en nommant le champ", async (faux, nomme) => {
    const lecture = openAppelant(base, await createTenant(base), ["lecture"]);
    await expect(lecture.list({ page: 1, taille: 10, ...faux } as never)).rejects.toMatchObject({
      code: "BAD_REQUEST",
      message: expect.stringContaining(JSON.stringify(nomme).slice(1, -1)),
    });
  });

  test.each(["x", "'; drop table organisme", "", "00000000-0000-0000-0000-00000000000g"])(
    "get refuse l'identifiant « %s »",
    async (id) => {
      await expect(
        openAppelant(base, await createTenant(base), ["lecture"]).get({ id }),
      ).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
    },
  );
});
