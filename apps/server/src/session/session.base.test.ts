import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  createTestServer,
  MOT_DE_PASSE,
  randomAddress,
  type ServeurEssai,
} from "../../test/create-test-server.ts";
import { createAccount } from "./create-account.ts";

let serveur: ServeurEssai;
beforeAll(async () => {
  serveur = await createTestServer();
});
afterAll(() => serveur.app.close());

const getSession = async (cookie: string) => {
  const reponse = await serveur.app.inject({ url: "/api/trpc/session.get", headers: { cookie } });
  return reponse.json<{
    result: { data: { utilisateur: { email: string } | null; appartenances: unknown[] } };
  }>().result.data;
};
const post = (url: string, payload: object, autres: { remoteAddress?: string; cookie?: string } = {}) =>
  serveur.app.inject({
    method: "POST",
    url,
    payload,
    remoteAddress: autres.remoteAddress ?? randomAddress(),
    headers: autres.cookie === undefined ? {} : { cookie: autres.cookie },
  });

test("se connecter, être reconnu, se déconnecter", async () => {
  const { cookie, email } = await serveur.signIn("referent-ia", serveur.monde.cdg);
  expect(await getSession(cookie)).toMatchObject({
    utilisateur: { email },
    appartenances: [{ organisme: { id: serveur.monde.cdg, nature: "cdg" }, roles: ["referent-ia"] }],
  });
  expect((await post("/api/auth/sign-out", {}, { cookie })).statusCode).toBe(200);
  expect((await getSession(cookie)).utilisateur).toBeNull();
});

test("un programme se connecte comme un navigateur, et son jeton l'ouvre", async () => {
  const { email } = await serveur.signIn("lecture", serveur.monde.cdg);
  for (const headers of [
    {},
    { "sec-fetch-mode": "cors" },
    { "sec-fetch-site": "same-origin", origin: "http://localhost" },
  ]) {
    const reponse = await serveur.app.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      remoteAddress: randomAddress(),
      headers: { host: "localhost", ...headers },
      payload: { email, password: MOT_DE_PASSE },
    });
    const { token } = reponse.json<{ token: string }>();
    const session = await serveur.app.inject({
      url: "/api/trpc/session.get",
      headers: { authorization: `Bearer ${token}` },
    });
    expect(session.json()).toMatchObject({ result: { data: { utilisateur: { email } } } });
  }
});

test("le cookie n'est lisible d'aucun script et ne part pas vers un autre site", async () => {
  const { email } = await serveur.signIn("lecture", serveur.monde.cdg);
  const reponse = await post("/api/auth/sign-in/email", { email, password: MOT_DE_PASSE });
  expect(reponse.cookies[0]).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
});

test("une session expirée n'ouvre plus rien", async () => {
  const { cookie, email } = await serveur.signIn("referent-ia", serveur.monde.cdg);
  const { id } = await serveur.monde.base.auth
    .selectFrom("user")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  await serveur.monde.base.auth
    .updateTable("session")
    .set({ expiresAt: new Date(Date.now() - 1_000) })
    .where("userId", "=", id)
    .execute();
  expect((await getSession(cookie)).utilisateur).toBeNull();
  const refuse = await serveur.app.inject({
    url: "/api/trpc/tarifs.list",
    headers: { cookie, "x-organisme": serveur.monde.cdg },
  });
  expect(refuse.statusCode).toBe(401);
  expect(refuse.json()).toMatchObject({
    error: {
      message: "Votre session a expiré : reconnectez-vous pour continuer.",
      data: { codeMetier: "session-expiree" },
    },
  });
});

test("un mauvais mot de passe et un compte inconnu ont la même réponse, en français", async () => {
  const { email } = await serveur.signIn("lecture", serveur.monde.cdg);
  const faux = await post("/api/auth/sign-in/email", { email, password: "autre-mot-de-passe" });
  const inconnu = await post("/api/auth/sign-in/email", {
    email: "personne@essai.invalid",
    password: "autre-mot-de-passe",
  });
  expect([faux.statusCode, inconnu.statusCode]).toEqual([401, 401]);
  expect(faux.json<{ message: string }>().message).toBe("Adresse ou mot de passe incorrect.");
  expect(inconnu.json<{ message: string }>().message).toBe(faux.json<{ message: string }>().message);
});

test("des essais répétés d'une adresse sont arrêtés, et le compte est tenu par la base", async () => {
  const remoteAddress = randomAddress();
  const statuts: number[] = [];
  for (let essai = 0; essai < 22; essai += 1) {
    statuts.push(
      (
        await post(
          "/api/auth/sign-in/email",
          { email: "personne@essai.invalid", password: "x".repeat(12) },
          { remoteAddress },
        )
      ).statusCode,
    );
  }
  expect(statuts.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401));
  expect(statuts.slice(20)).toEqual([429, 429]);
  // A client that names another address in a header is counted all the same.
  const masque = await serveur.app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    payload: { email: "personne@essai.invalid", password: "x".repeat(12) },
    remoteAddress,
    headers: { "x-forwarded-for": "203.0.113.7", "x-ia-adresse": "203.0.113.8" },
  });
  expect(masque.statusCode).toBe(429);
  expect(masque.json<{ message: string }>().message).toBe("Trop d'essais : attendre avant de recommencer.");
});

describe("les comptes", () => {
  test("personne ne s'inscrit soi-même", async () => {
    const reponse = await post("/api/auth/sign-up/email", {
      email: "moi@essai.invalid",
      password: MOT_DE_PASSE,
      name: "Moi",
    });
    expect(reponse.statusCode).toBeGreaterThanOrEqual(400);
    expect(reponse.json<{ message: string }>().message).toContain("inscription libre est fermée");
  });

  test.each(["court", "x".repeat(129)])(
    "un mot de passe de mauvaise longueur est refusé",
    async (motDePasse) => {
      const { auth, base } = serveur.application;
      const compte = { email: "court@essai.invalid", nom: "Essai", motDePasse, appartenances: [] };
      await expect(createAccount(auth, base, compte)).rejects.toThrow("12 à 128 caractères");
    },
  );

  test("un compte qui existe reçoit un rôle de plus, son mot de passe reste le sien", async () => {
    const { auth, base } = serveur.application;
    const { email } = await serveur.signIn("dgs", serveur.monde.commune);
    const appartenances = [{ organismeId: serveur.monde.autreCommune, roles: ["dgs" as const] }];
    const { nouveau } = await createAccount(auth, base, {
      email: email.toUpperCase(),
      nom: "X",
      motDePasse: "tout-autre-chose",
      appartenances,
    });
    expect(nouveau).toBe(false);
    const reponse = await post("/api/auth/sign-in/email", { email, password: MOT_DE_PASSE });
    expect(reponse.statusCode).toBe(200);
    const cookie = reponse.cookies
      .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
      .join("; ");
    expect((await getSession(cookie)).appartenances).toHaveLength(2);
  });
});

test("changer de mot de passe demande l'actuel, et ferme les autres sessions", async () => {
  const { email, cookie } = await serveur.signIn("lecture", serveur.monde.cdg);
  const ailleurs = await post("/api/auth/sign-in/email", { email, password: MOT_DE_PASSE });
  const autre = ailleurs.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
  const change = (currentPassword: string) =>
    post(
      "/api/auth/change-password",
      { currentPassword, newPassword: "un-nouveau-mot-de-passe", revokeOtherSessions: true },
      { cookie },
    );
  const faux = await change("pas-le-bon-mot-de-passe");
  expect([faux.statusCode, faux.json<{ message: string }>().message]).toEqual([
    400,
    "Mot de passe incorrect.",
  ]);
  expect((await change(MOT_DE_PASSE)).statusCode).toBe(200);
  expect((await getSession(autre)).utilisateur).toBeNull();
  expect((await post("/api/auth/sign-in/email", { email, password: MOT_DE_PASSE })).statusCode).toBe(401);
  // Recorded once (the refusal is not), and told by mail, which no administrator reads.
  const journal = await serveur.monde.base.owner
    .selectFrom("journal")
    .where("action", "=", "mot-de-passe-change")
    .where("organisme_id", "=", serveur.monde.cdg)
    .select(["donnees", "objet_id"])
    .execute();
  expect(journal).toEqual([{ donnees: { par: "compte" }, objet_id: expect.any(String) as unknown }]);
  const courriers = await serveur.monde.base.owner
    .selectFrom("courrier")
    .where("destinataire", "=", email)
    .select(["modele", "organisme_id"])
    .execute();
  expect(courriers).toEqual([{ modele: "mot-de-passe-change", organisme_id: null }]);
});

test("aucun journal technique ne dit qui est quelqu'un", async () => {
  const { cookie, email, token } = await serveur.signIn("referent-ia", serveur.monde.cdg);
  await serveur.app.inject({
    url: `/api/trpc/devis.list?input=${encodeURIComponent(JSON.stringify({ recherche: "texte-cherche", page: 1, taille: 5 }))}`,
    headers: { cookie, "x-organisme": serveur.monde.cdg },
  });
  const tout = serveur.lignes.join("");
  for (const secret of [email, token, "Camille", "texte-cherche", MOT_DE_PASSE, cookie.split("=")[1] ?? "?"])
    expect(tout).not.toContain(secret);
  const derniere = JSON.parse(serveur.lignes.at(-1) ?? "{}") as Record<string, unknown>;
  expect(derniere).toMatchObject({
    methode: "GET",
    route: "/api/trpc/:path",
    procedures: "devis.list",
    statut: 200,
  });
  expect(derniere["requestId"]).toMatch(/^[0-9a-f-]{36}$/);
});
