import { afterEach, expect, test, vi } from "vitest";
import { readRefus, signIn } from "./sign-in.ts";

afterEach(() => vi.unstubAllGlobals());

test.each([
  [429, "12", "formulaire", /12 secondes/],
  [429, "61", "formulaire", /2 minutes/],
  [429, "60", "formulaire", /une minute/],
  [429, null, "formulaire", /une minute/],
  [429, "bientôt", "formulaire", /une minute/],
  [401, null, "motDePasse", /Adresse ou mot de passe incorrect/],
  [400, null, "motDePasse", /Adresse ou mot de passe incorrect/],
  [500, null, "formulaire", /erreur du serveur/],
])("réponse %s (%s) : message près de « %s »", (status, attente, champ, message) => {
  const refus = readRefus(status, attente);
  expect(refus).toMatchObject({ statut: "refus", champ });
  expect(refus.statut === "refus" ? refus.message : "").toMatch(message);
});

test("un serveur injoignable est dit, sans exception", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await signIn("a@b.fr", "secret")).toMatchObject({ statut: "refus", champ: "formulaire" });
});

test("le bon mot de passe d'un compte à deux facteurs demande le code", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({ twoFactorRedirect: true })));
  expect(await signIn("a@b.fr", "secret")).toEqual({ statut: "second-facteur" });
});

test("un accès terminé est dit comme tel, non comme un mauvais mot de passe", async () => {
  const corps = { code: "ACCES_TERMINE", message: "Votre accès a pris fin." };
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json(corps, { status: 403 })));
  expect(await signIn("a@b.fr", "secret")).toMatchObject({ champ: "formulaire", message: corps.message });
});

test("une réponse favorable suffit", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("{}", { status: 200 })));
  expect(await signIn("a@b.fr", "secret")).toEqual({ statut: "fait" });
});
