import { createHash, randomBytes, randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServeurS3, startS3 } from "../../test/start-s3.ts";
import type { FichierRecu, FileStore, ObjetStocke } from "./file-store.ts";
import { openFileStore } from "./open-file-store.ts";
import { openRepertoire } from "./open-repertoire.ts";
import { openS3 } from "./open-s3.ts";

const racine = mkdtempSync(join(tmpdir(), "ia-store-"));
let s3: ServeurS3;
const stores: Record<string, FileStore> = {};
beforeAll(async () => {
  s3 = await startS3();
  stores["répertoire"] = await openRepertoire(racine);
  stores["S3"] = await openS3(s3.reglages);
});
afterAll(async () => {
  await s3.stop();
  rmSync(racine, { recursive: true, force: true });
});

function receive(store: FileStore, octets: Buffer): FichierRecu {
  const chemin = join(store.depot, randomUUID());
  writeFileSync(chemin, octets);
  return { chemin, octets: octets.length, empreinte: createHash("sha256").update(octets).digest("hex") };
}
async function read(store: FileStore, id: string): Promise<Buffer | null> {
  const flux = await store.get(id);
  return flux === null ? null : buffer(flux);
}
async function list(store: FileStore): Promise<readonly ObjetStocke[]> {
  const lus: ObjetStocke[] = [];
  for await (const objet of store.list()) lus.push(objet);
  return lus;
}

describe.each(["répertoire", "S3"])("stockage en %s", (genre) => {
  const open = (): FileStore => {
    const store = stores[genre];
    if (store === undefined) throw new Error(`stockage ${genre} non ouvert`);
    return store;
  };

  test("ce qui est déposé se relit, se liste et se retire", async () => {
    const store = open();
    const [id, octets] = [randomUUID(), randomBytes(300_000)];
    const recu = receive(store, octets);
    await store.add(id, recu);
    rmSync(recu.chemin, { force: true });
    expect((await read(store, id))?.equals(octets)).toBe(true);
    const [objet] = (await list(store)).filter((un) => un.id === id);
    expect(objet).toMatchObject({ id, octets: 300_000 });
    expect(Math.abs(Date.now() - (objet?.modifieLe.getTime() ?? 0))).toBeLessThan(60_000);
    await store.remove(id);
    expect(await read(store, id)).toBeNull();
    expect((await list(store)).some((un) => un.id === id)).toBe(false);
    await store.remove(id);
  });

  test.each(["../../etc/passwd", "a/b", "", `${randomUUID()}/..`, "..", randomUUID().toUpperCase()])(
    "« %s » n'est pas un identifiant : refusé avant toute lecture",
    async (id) => {
      const store = open();
      const recu = receive(store, Buffer.from("essai"));
      await expect(store.add(id, recu)).rejects.toThrow(/Identifiant de fichier attendu/);
      await expect(store.get(id)).rejects.toThrow(/Identifiant de fichier attendu/);
      await expect(store.remove(id)).rejects.toThrow(/Identifiant de fichier attendu/);
      rmSync(recu.chemin);
    },
  );
});

test("la liste d'un seau se lit page après page", async () => {
  const store = await openS3(s3.reglages);
  const recu = receive(store, Buffer.from("essai"));
  const ids = Array.from({ length: 1_003 }, () => randomUUID());
  for (let debut = 0; debut < ids.length; debut += 100)
    await Promise.all(ids.slice(debut, debut + 100).map((id) => store.add(id, recu)));
  const lus = (await list(store)).map(({ id }) => id);
  expect(lus).toHaveLength(1_003);
  expect(new Set(lus)).toEqual(new Set(ids));
  rmSync(recu.chemin);
});

test("une ligne coupée au milieu d'un envoi : refus, et aucun objet, même partiel ; ensuite tout repart", async () => {
  const store = await openS3(s3.reglages);
  const [id, octets] = [randomUUID(), randomBytes(2_000_000)];
  const recu = receive(store, octets);
  s3.cutAfter(700_000);
  await expect(store.add(id, recu)).rejects.toThrow(/ECONNRESET|socket hang up|EPIPE/);
  s3.cutAfter(null);
  expect((await list(store)).some((objet) => objet.id === id)).toBe(false);
  expect((await read(store, id))?.length).toBeUndefined();
  await store.add(id, recu);
  expect((await read(store, id))?.equals(octets)).toBe(true);
  rmSync(recu.chemin);
});

test("un seau inconnu, un service éteint : une erreur, jamais un faux succès", async () => {
  const inconnu = await openS3({ ...s3.reglages, adresse: `${s3.reglages.adresse}-inconnu` });
  const recu = receive(inconnu, Buffer.from("essai"));
  await expect(inconnu.add(randomUUID(), recu)).rejects.toMatchObject({ name: "NoSuchBucket" });
  const eteint = await openS3({ ...s3.reglages, adresse: "http://127.0.0.1:1/seau" });
  for (const appel of [
    () => eteint.add(randomUUID(), recu),
    () => eteint.get(randomUUID()),
    () => eteint.remove(randomUUID()),
  ])
    await expect(appel()).rejects.toMatchObject({ code: "ECONNREFUSED" });
  rmSync(recu.chemin);
});

test("le répertoire ne laisse voir un fichier qu'entier : ce qui attend est à part", async () => {
  const store = await openRepertoire(join(racine, "autre"));
  const recu = receive(store, Buffer.from("essai"));
  expect(await list(store)).toEqual([]);
  const id = randomUUID();
  await store.add(id, recu);
  expect(existsSync(recu.chemin)).toBe(false);
  expect(readdirSync(store.depot)).toEqual([]);
  expect(await list(store)).toHaveLength(1);
});

test("la configuration choisit : un seau quand il est donné, sinon le dossier des données", async () => {
  expect((await openFileStore({ dataDir: racine, fichiers: { s3: null } })).genre).toBe("repertoire");
  expect((await openFileStore({ dataDir: racine, fichiers: { s3: s3.reglages } })).genre).toBe("s3");
});
