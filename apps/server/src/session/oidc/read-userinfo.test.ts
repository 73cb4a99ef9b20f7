import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Decouverte, readDecouverte, readUserinfo } from "./read-userinfo.ts";

const [vraie, fausse] = await Promise.all([generateKeyPair("ES256"), generateKeyPair("ES256")]);
let corps = { type: "application/json", texte: "{}" };
let emetteur = "";
let decouverte: Decouverte;

const serveur = createServer((requete, reponse) => {
  const chemins: Readonly<Record<string, () => unknown>> = {
    "/.well-known/openid-configuration": () => ({
      issuer: emetteur,
      userinfo_endpoint: `${emetteur}/userinfo`,
      jwks_uri: `${emetteur}/jwks`,
    }),
    "/jwks": () => ({ keys: [{ ...cle, alg: "ES256", use: "sig" }] }),
  };
  const contenu = chemins[requete.url ?? ""];
  if (contenu !== undefined) {
    reponse.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(contenu()));
    return;
  }
  reponse.writeHead(200, { "content-type": corps.type }).end(corps.texte);
});
const cle = await exportJWK(vraie.publicKey);

beforeAll(async () => {
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  emetteur = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
  decouverte = await readDecouverte(emetteur);
});
afterAll(() => new Promise<void>((resolve) => serveur.close(() => resolve())));

const sign = (autres: { cle?: typeof vraie.privateKey; emetteur?: string; pour?: string } = {}) =>
  new SignJWT({ email: "a@essai.invalid" })
    .setProtectedHeader({ alg: "ES256" })
    .setSubject("1")
    .setIssuer(autres.emetteur ?? emetteur)
    .setAudience(autres.pour ?? "client")
    .sign(autres.cle ?? vraie.privateKey);
const read = (signee: boolean) => readUserinfo(decouverte, { jeton: "j", clientId: "client", signee });

test("une réponse signée par le fournisseur est lue", async () => {
  corps = { type: "application/jwt; charset=utf-8", texte: await sign() };
  expect(await read(true)).toMatchObject({ sub: "1", email: "a@essai.invalid" });
});

test.each([
  ["signée par une autre clé", () => sign({ cle: fausse.privateKey }), "application/jwt"],
  ["d'un autre émetteur", () => sign({ emetteur: "https://autre.invalid" }), "application/jwt"],
  ["faite pour un autre service", () => sign({ pour: "autre-client" }), "application/jwt"],
  ["sans signature", async () => `${(await sign()).split(".").slice(0, 2).join(".")}.`, "application/jwt"],
  ["en clair où une signature est due", async () => '{"sub":"1"}', "application/json"],
  ["trop longue", async () => JSON.stringify({ sub: "x".repeat(200_000) }), "application/json"],
])("une réponse %s est refusée", async (_, build, type) => {
  corps = { type, texte: await build() };
  await expect(read(true)).rejects.toThrow(/./);
});

test("en clair, elle n'est lue que d'un fournisseur qui ne signe pas", async () => {
  corps = { type: "application/json", texte: '{"sub":"2"}' };
  expect(await read(false)).toEqual({ sub: "2" });
});

test("un document de découverte qui nomme un autre émetteur est refusé", async () => {
  const port = new URL(emetteur).port;
  await expect(readDecouverte(`http://localhost:${port}`)).rejects.toThrow("l'émetteur annoncé est");
});
