import { randomBytes, randomUUID } from "node:crypto";
import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDevis } from "../../test/create-mission.ts";
import { createTestServer, type ServeurEssai } from "../../test/create-test-server.ts";
import { deposer, PDF, type Personne, signIn, telecharger } from "../../test/deposer.ts";
import { type ServeurS3, startS3 } from "../../test/start-s3.ts";
import { deleteOrphelins } from "./delete-orphelins.ts";
import type { FileStore } from "./file-store.ts";
import { openS3 } from "./open-s3.ts";

let serveur: ServeurEssai;
let dossierId: string;
let referent: Personne;
let secretaire: Personne;
beforeAll(async () => {
  serveur = await createTestServer();
  const { monde } = serveur;
  dossierId = (await createDevis(monde)).missionId;
  referent = await signIn(serveur, "referent-ia", monde.cdg);
  secretaire = await signIn(serveur, "dgs", monde.commune);
});
afterAll(() => serveur.app.close());

async function listIds(store: FileStore): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { id } of store.list()) ids.push(id);
  return ids;
}
const getId = (reponse: { json: () => unknown }): string =>
  (reponse.json() as { fichierId: string }).fichierId;
const getCode = (reponse: { json: () => unknown }): string =>
  (reponse.json() as { codeMetier: string }).codeMetier;

describe("les limites", () => {
  test("un fichier trop lourd est refusé dès la limite, et dit laquelle", async () => {
    const petit = await createTestServer({
      fichiers: { ...serveur.application.fichiers, tailleMax: 1_000 },
    });
    const dossier = (await createDevis(petit.monde)).missionId;
    const personne = await signIn(petit, "referent-ia", petit.monde.cdg);
    const juste = Buffer.concat([PDF, Buffer.alloc(1_000 - PDF.length, " ")]);
    expect((await deposer(petit, personne, { dossierId: dossier, octets: juste })).statusCode).toBe(201);
    for (const octets of [
      Buffer.concat([juste, Buffer.from(" ")]),
      Buffer.concat([juste, Buffer.alloc(900_000)]),
    ]) {
      const trop = await deposer(petit, personne, { dossierId: dossier, octets });
      expect([trop.statusCode, getCode(trop)]).toEqual([413, "fichier-trop-lourd"]);
      expect(trop.json<{ message: string }>().message).toContain("1 ko au plus");
    }
    expect((await petit.monde.referent.fichiers.list({ dossierId: dossier })).fichiers).toHaveLength(1);
    expect(readdirSync(serveur.application.fichiers.store.depot)).toEqual([]);
    await petit.app.close();
  });

  test("quota : dix dépôts au même moment pour trois places, trois passent, le compte est juste", async () => {
    const etroit = await createTestServer({
      fichiers: { ...serveur.application.fichiers, quota: PDF.length * 3 + 10 },
    });
    const { monde, application } = etroit;
    const dossier = (await createDevis(monde)).missionId;
    const personne = await signIn(etroit, "referent-ia", monde.cdg);
    const avant = (await listIds(application.fichiers.store)).length;
    const reponses = await Promise.all(
      Array.from({ length: 10 }, () => deposer(etroit, personne, { dossierId: dossier })),
    );
    expect(reponses.filter(({ statusCode }) => statusCode === 201)).toHaveLength(3);
    const refusees = reponses.filter(({ statusCode }) => statusCode !== 201);
    expect(new Set(refusees.map(getCode))).toEqual(new Set(["quota-depasse"]));
    expect(refusees[0]?.json<{ message: string }>().message).toMatch(/10 octets libres/);
    const { place, fichiers } = await monde.referent.fichiers.list({ dossierId: dossier });
    expect([place.octets, place.fichiers, fichiers.length]).toEqual([PDF.length * 3, 3, 3]);
    expect((await listIds(application.fichiers.store)).length - avant).toBe(3);
    await etroit.app.close();
  });

  test("un quota propre à un organisme l'emporte sur celui de l'instance", async () => {
    const { monde } = serveur;
    expect((await deposer(serveur, referent, { dossierId })).statusCode).toBe(201);
    const setQuota = (quota: string | null) =>
      monde.base.owner.updateTable("stockage").where("organisme_id", "=", monde.cdg).set({ quota }).execute();
    await setQuota("1");
    expect(getCode(await deposer(serveur, referent, { dossierId }))).toBe("quota-depasse");
    await setQuota(null);
  });
});

describe("antivirus", () => {
  test.each([
    [
      "un virus",
      () => Promise.resolve({ statut: "infecte" as const, virus: "Essai.Eicar" }),
      422,
      "fichier-infecte",
    ],
    ["un analyseur en panne", () => Promise.reject(new Error("éteint")), 503, "stockage-indisponible"],
  ])("%s : rien n'est gardé", async (_cas, analyse, statut, code) => {
    const { fichiers } = serveur.application;
    const garde = await createTestServer({ fichiers: { ...fichiers, analyseur: { analyse } } });
    const dossier = (await createDevis(garde.monde)).missionId;
    const avant = await listIds(fichiers.store);
    const depot = await deposer(garde, await signIn(garde, "agent", garde.monde.cdg), { dossierId: dossier });
    expect([depot.statusCode, getCode(depot)]).toEqual([statut, code]);
    expect(await listIds(fichiers.store)).toEqual(avant);
    await garde.app.close();
  });

  test("un fichier sain le dit", async () => {
    const { fichiers } = serveur.application;
    const garde = await createTestServer({
      fichiers: { ...fichiers, analyseur: { analyse: () => Promise.resolve({ statut: "sain" as const }) } },
    });
    const dossier = (await createDevis(garde.monde)).missionId;
    await deposer(garde, await signIn(garde, "agent", garde.monde.cdg), { dossierId: dossier });
    const liste = await garde.monde.referent.fichiers.list({ dossierId: dossier });
    expect(liste.fichiers).toMatchObject([{ analyse: "sain" }]);
    await garde.app.close();
  });
});

describe("le stockage lâche ou ment", () => {
  let s3: ServeurS3;
  let distant: ServeurEssai;
  let dossier: string;
  let personne: Personne;
  beforeAll(async () => {
    s3 = await startS3();
    distant = await createTestServer({
      fichiers: { ...serveur.application.fichiers, store: await openS3(s3.reglages) },
    });
    dossier = (await createDevis(distant.monde)).missionId;
    personne = await signIn(distant, "referent-ia", distant.monde.cdg);
  });
  afterAll(async () => {
    await distant.app.close();
    await s3.stop();
  });

  test("S3 coupé au milieu d'un dépôt : une phrase, ni ligne, ni place, ni journal, ni octet ; puis tout repart", async () => {
    const { store } = distant.application.fichiers;
    const attente = readdirSync(store.depot);
    const octets = Buffer.concat([PDF, randomBytes(1_500_000)]);
    const cleIdempotence = randomUUID();
    s3.cutAfter(500_000);
    const coupe = await deposer(distant, personne, { dossierId: dossier, octets, cleIdempotence });
    s3.cutAfter(null);
    expect([coupe.statusCode, getCode(coupe)]).toEqual([503, "stockage-indisponible"]);
    expect(coupe.json<{ message: string }>().message).toMatch(/rien n'a été enregistré/);
    const { fichiers, place } = await distant.monde.referent.fichiers.list({ dossierId: dossier });
    expect([fichiers, place.octets, await listIds(store), readdirSync(store.depot)]).toEqual([
      [],
      0,
      [],
      attente,
    ]);
    // The same request, sent again, is done: the key was not used up.
    const repris = await deposer(distant, personne, { dossierId: dossier, octets, cleIdempotence });
    expect(repris.statusCode).toBe(201);
    const lu = await telecharger(distant, personne, getId(repris));
    expect(lu.rawPayload.equals(octets)).toBe(true);
  });

  test("S3 éteint pendant une lecture : 503, pas une page vide", async () => {
    const id = getId(await deposer(distant, personne, { dossierId: dossier }));
    s3.cutAfter(0);
    const lu = await telecharger(distant, personne, id);
    s3.cutAfter(null);
    expect([lu.statusCode, getCode(lu)]).toEqual([503, "stockage-indisponible"]);
  });

  test("un contenu altéré ou tronqué dans le stockage ne se télécharge jamais comme entier", async () => {
    const { store } = serveur.application.fichiers;
    const octets = Buffer.concat([PDF, randomBytes(300_000)]);
    const id = getId(await deposer(serveur, secretaire, { dossierId, octets }));
    const chemin = join(store.depot, "..", id.slice(0, 2), id);
    const altere = Buffer.from(octets);
    altere[150_000] = (altere[150_000] ?? 0) ^ 1;
    for (const contenu of [altere, octets.subarray(0, 200_000)]) {
      writeFileSync(chemin, contenu);
      await expect(telecharger(serveur, secretaire, id)).rejects.toThrow(/destroyed|déposé|aborted/);
    }
    writeFileSync(chemin, octets);
    expect((await telecharger(serveur, secretaire, id)).rawPayload.equals(octets)).toBe(true);
  });
});

test("le balayage efface les orphelins d'un jour et les retraits d'une semaine, et rien d'autre", async () => {
  const { monde, application } = serveur;
  const { store } = application.fichiers;
  const garde = getId(await deposer(serveur, secretaire, { dossierId }));
  const retire = getId(await deposer(serveur, secretaire, { dossierId }));
  await monde.secretaire.fichiers.remove({
    cleIdempotence: randomUUID(),
    fichierId: retire,
    motif: "doublon",
  });
  const [vieux, jeune] = [randomUUID(), randomUUID()];
  for (const id of [vieux, jeune]) {
    const chemin = join(store.depot, id);
    writeFileSync(chemin, "orphelin");
    await store.add(id, { chemin, octets: 8, empreinte: "0".repeat(64) });
  }
  const ilYA = (jours: number) => new Date(application.horloge().getTime() - jours * 86_400_000);
  utimesSync(join(store.depot, "..", vieux.slice(0, 2), vieux), ilYA(2), ilYA(2));
  utimesSync(join(store.depot, "..", jeune.slice(0, 2), jeune), ilYA(0.5), ilYA(0.5));
  const abandonne = join(store.depot, randomUUID());
  writeFileSync(abandonne, "jamais fini");
  utimesSync(abandonne, ilYA(2), ilYA(2));

  expect(await deleteOrphelins(monde.base, store, application.horloge())).toMatchObject({
    orphelins: 1,
    effaces: 0,
    abandonnes: 1,
  });
  expect(await listIds(store)).toEqual(expect.arrayContaining([garde, retire, jeune]));
  const plusTard = new Date(application.horloge().getTime() + 8 * 86_400_000);
  const bilan = await deleteOrphelins(monde.base, store, plusTard);
  expect(bilan.effaces).toBeGreaterThanOrEqual(1);
  const restent = await listIds(store);
  expect(restent).toContain(garde);
  expect(restent).not.toContain(retire);
  expect(restent).not.toContain(jeune);
  const ligne = await monde.base.owner
    .selectFrom("fichier")
    .where("id", "=", retire)
    .select(["efface_le", "retire_motif"])
    .executeTakeFirstOrThrow();
  expect(ligne).toEqual({ efface_le: plusTard.toISOString(), retire_motif: "doublon" });
});
