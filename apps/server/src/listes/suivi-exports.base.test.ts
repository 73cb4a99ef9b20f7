import { randomUUID } from "node:crypto";
import Fastify from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestServer, type ServeurEssai } from "../../test/create-test-server.ts";
import { buildSourceEssai } from "../../test/build-source-essai.ts";
import { registerExportRoutes } from "./export-routes.ts";
import { openExport } from "./open-export.ts";
import { SUIVIS } from "./suivi-exports.ts";

let serveur: ServeurEssai;
beforeAll(async () => {
  serveur = await createTestServer();
});
afterAll(() => serveur.app.close());

const compte = (organismeId: string) => ({
  base: serveur.application.base,
  horloge: serveur.application.horloge,
  session: {
    utilisateur: { id: randomUUID(), nom: "Essai", email: "essai@essai.invalid" },
    appartenances: [{ organismeId, roles: ["referent-ia" as const] }],
  },
  organismeDemande: organismeId,
});

test("un export se suit par qui l'a demandé, et s'arrête quand on l'annule", async () => {
  const { liste, lots } = buildSourceEssai(2_000);
  const ctx = compte(serveur.monde.cdg);
  const annulation = new AbortController();
  const suivi = randomUUID();
  const { contenu } = await openExport(ctx, {
    liste,
    format: "csv",
    criteres: null,
    suivi,
    annule: annulation.signal,
  });
  const moi = ctx.session.utilisateur.id;
  expect(SUIVIS.get(suivi, moi)).toEqual({ lues: 0, total: 2_000 });
  expect(SUIVIS.get(suivi, randomUUID())).toBeNull();
  const lecteur = contenu[Symbol.asyncIterator]();
  // Some rows are longer than a chunk: the first one comes before the last lot is read.
  expect((await lecteur.next()).done).toBe(false);
  expect(lots.lus).toBeLessThan(4);
  annulation.abort();
  expect(SUIVIS.get(suivi, moi)).toBeNull();
  while ((await lecteur.next()).done !== true);
  expect(lots.lus).toBeLessThan(4);
});

test("la connexion coupée arrête la lecture", async () => {
  const { cookie } = await serveur.signIn("referent-ia", serveur.monde.cdg);
  const { liste, lots } = buildSourceEssai(500_000);
  const app = Fastify();
  registerExportRoutes(app, serveur.application, [liste]);
  const adresse = await app.listen({ port: 0, host: "127.0.0.1" });
  const depart = new AbortController();
  const suivi = randomUUID();
  const reponse = await fetch(
    `${adresse}/api/listes/essai/csv?organisme=${serveur.monde.cdg}&suivi=${suivi}`,
    { headers: { cookie }, signal: depart.signal },
  );
  expect(reponse.status).toBe(200);
  expect(SUIVIS.count()).toBe(1);
  depart.abort();
  await expect.poll(() => SUIVIS.count()).toBe(0);
  await app.close();
  expect(lots.lus).toBeLessThan(1_000);
});

test("plus de lignes que le format n'en contient : refusé avec les formats possibles, rien d'écrit", async () => {
  const { liste, lots } = buildSourceEssai(2_001);
  const demande = { liste, criteres: null, suivi: null, annule: new AbortController().signal };
  const promesse = openExport(compte(serveur.monde.cdg), { ...demande, format: "pdf" });
  await expect(promesse).rejects.toMatchObject({ codeMetier: "export-trop-long" });
  await expect(promesse).rejects.toThrow(/2\s000 lignes.*Excel \(XLSX\), LibreOffice \(ODS\), CSV/);
  expect(lots.lus).toBe(0);
});
