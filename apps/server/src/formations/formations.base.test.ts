import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { createFichier } from "../../test/create-fichier.ts";
import { createFormation, FORMATION } from "../../test/create-formation.ts";
import { cle, createDevis, date, fait, makeReady } from "../../test/create-mission.ts";
import { createMonde, MAINTENANT, type Monde } from "../../test/create-monde.ts";
import { actAs, createPersonne } from "../../test/create-personne.ts";
import { verifyChaine } from "../journal/verify-chaine.ts";
import { purgeDonnees } from "../rgpd/purge-donnees.ts";

const page = { page: 1, taille: 50 };
let monde: Monde;
beforeAll(async () => {
  monde = await createMonde();
});
const commune = () => monde.as("dgs", monde.commune).formations;
const cdg = () => monde.referent.formations;

describe("qui voit et inscrit les formations d'une commune", () => {
  test("sans convention, le centre de gestion ne voit rien et n'inscrit rien ; sous convention, il voit ce qui précède et inscrit", async () => {
    await createFormation(monde.as("dgs", monde.commune), monde.commune);
    expect((await cdg().list(page)).total).toBe(0);
    await expect(createFormation(monde.referent, monde.commune)).rejects.toMatchObject({
      codeMetier: "organisme-non-servi",
    });
    const { devisId, missionId } = await createDevis(monde);
    await makeReady(monde, missionId, [devisId]);
    expect((await cdg().list({ organismeId: monde.commune, ...page })).total).toBe(1);
    await createFormation(monde.referent, monde.commune, {
      publicForme: "elu",
      nombre: 5,
      heures: "1.25" as never,
    });
    const vues = await commune().list({ tri: "date", ...page });
    expect(vues.lignes.map(({ nombre }) => nombre).sort((a, b) => a - b)).toEqual([5, 12]);
    expect((await monde.as("admin", monde.autreCommune).formations.list(page)).total).toBe(0);
    const { inscriptibles } = await cdg().getSynthese({});
    expect(inscriptibles.map(({ id }) => id)).toEqual([monde.cdg, monde.commune]);
  });

  test("totaux par année et par public, du seul organisme demandé", async () => {
    const { totaux, organismes } = await commune().getSynthese({ organismeId: monde.commune });
    expect(totaux).toEqual([
      { annee: 2026, publicForme: "elu", formations: 1, personnes: 5, heures: "6.25" },
      { annee: 2026, publicForme: "agent", formations: 1, personnes: 12, heures: "42" },
    ]);
    expect(organismes).toHaveLength(1);
  });

  test("filtres", async () => {
    const count = async (criteres: object) => (await commune().list({ ...criteres, ...page })).total;
    expect(await count({ publicForme: "elu" })).toBe(1);
    expect(await count({ annee: 2025 })).toBe(0);
    expect(await count({ annee: 2026 })).toBe(2);
    expect(await count({ recherche: "ASSISTANT limités" })).toBe(2);
    expect(await count({ sansPiece: true })).toBe(2);
    await expect(count({ annee: 1999 })).rejects.toThrow("Année");
    await expect(count({ publicForme: "maire" })).rejects.toThrow("Public inconnu");
    await expect(count({ sansPiece: false })).rejects.toThrow("true");
  });
});

describe("inscrire, corriger, retirer", () => {
  test("la pièce est un fichier du registre, et de lui seul ; une version dépassée est refusée", async () => {
    const dossierId = fait(await commune().open({ ...cle(), organismeId: monde.commune })).dossierId;
    expect(fait(await commune().open({ ...cle(), organismeId: monde.commune })).dossierId).toBe(dossierId);
    const fichierId = await createFichier(monde, dossierId);
    const id = await createFormation(monde.as("dgs", monde.commune), monde.commune, {
      fichierId: fichierId as never,
    });
    const lire = async () => (await commune().list({ ...page })).lignes.find((ligne) => ligne.id === id);
    expect(await lire()).toMatchObject({ version: 1, heures: "3.5", piece: { retiree: false } });
    const saisie = { ...cle(), id, version: 1, ...FORMATION, fichierId };
    // Sent twice under one key by one person: done once.
    const memePersonne = commune();
    for (const _ of [1, 2])
      expect(fait(await memePersonne.update({ ...saisie, nombre: 14 })).version).toBe(2);
    await expect(commune().update({ ...saisie, ...cle() })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(
      commune().update({ ...saisie, ...cle(), version: 2, fichierId: randomUUID() }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    const { missionId } = await createDevis(monde);
    const ailleurs = await createFichier(monde, missionId);
    await expect(
      commune().update({ ...saisie, ...cle(), version: 2, fichierId: ailleurs }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    fait(await commune().remove({ ...cle(), id, version: 2 }));
    expect(await lire()).toBeUndefined();
    await expect(commune().remove({ ...cle(), id, version: 2 })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await verifyChaine(monde.base.owner, `dossier:${dossierId}`)).toMatchObject({ statut: "ok" });
  });

  test.each([
    [{ nom: "A. Essai" }, "laissez le nom vide"],
    [{ nombre: 0 }, "1 au moins"],
    [{ heures: "0.1" }, "quarts d'heure"],
    [{ le: "2026-02-30" }, "2026-02-30"],
    [{ contenu: "" }, "à indiquer"],
    [{ publicForme: null }, "élus, cadres ou agents"],
    [{ fichierId: "x" }, "UUID"],
    [{ organismeId: "x" }, "UUID"],
  ])("%j est refusé en français, sans rien écrire", async (faute, message) => {
    const avant = (await commune().list(page)).total;
    const saisie = { ...cle(), organismeId: monde.commune, ...FORMATION, ...faute };
    await expect(commune().create(saisie as never)).rejects.toThrow(message);
    expect((await commune().list(page)).total).toBe(avant);
  });

  test("deux premières formations à la fois ouvrent un seul registre", async () => {
    const appel = monde.as("dgs", monde.communeOrne);
    await Promise.all([1, 2, 3].map(() => createFormation(appel, monde.communeOrne)));
    expect((await appel.formations.list(page)).total).toBe(3);
  });
});

describe("le nom d'une personne formée", () => {
  test("est dans son dossier d'accès, n'est jamais au journal, et s'efface avec elle ; la formation reste", async () => {
    const chef = await createPersonne(monde, monde.autreCommune, ["admin"]);
    const personne = await createPersonne(monde, monde.autreCommune, ["agent"]);
    const { name } = await monde.base.auth
      .selectFrom("user")
      .where("id", "=", personne)
      .select("name")
      .executeTakeFirstOrThrow();
    const appel = actAs(monde, chef, ["admin"], monde.autreCommune);
    const id = await createFormation(appel, monde.autreCommune, { nombre: 1, nom: name.toUpperCase() });
    const { organismes } = await appel.rgpd.dossierAcces({ utilisateurId: personne });
    expect(organismes[0]?.formations).toMatchObject([{ le: FORMATION.le, formateur: FORMATION.formateur }]);
    const journal = await monde.base.owner
      .selectFrom("journal")
      .where("objet_id", "=", id)
      .selectAll()
      .execute();
    expect(journal).toHaveLength(1);
    expect(JSON.stringify(journal).toLowerCase()).not.toContain(name.toLowerCase());
    fait(await appel.rgpd.delete({ ...cle(), utilisateurId: personne }));
    const { lignes } = await appel.formations.list(page);
    expect(lignes).toMatchObject([{ id, nom: null, nombre: 1 }]);
  });

  test("s'efface au bout de sa durée, avec un certificat, et la formation reste", async () => {
    const appel = monde.as("admin", monde.autreCdg);
    const anciens = { nombre: 1, nom: "A. Essai" };
    const ancienne = await createFormation(appel, monde.autreCdg, { ...anciens, le: date("2021-03-10") });
    const recente = await createFormation(appel, monde.autreCdg, { ...anciens, le: date("2021-03-11") });
    await purgeDonnees(monde.base, MAINTENANT);
    const noms = new Map((await appel.formations.list(page)).lignes.map(({ id, nom }) => [id, nom]));
    expect([noms.get(ancienne), noms.get(recente)]).toEqual([null, "A. Essai"]);
    const { lignes } = await appel.rgpd.listCertificats(page);
    expect(lignes.filter(({ installation }) => !installation)).toMatchObject([
      { genre: "purge", categorie: "formations", nombre: 1 },
    ]);
  });
});
