import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cle, date, fait, refus } from "../../test/create-mission.ts";
import { actAs, createPersonne } from "../../test/create-personne.ts";
import { createTestServer, randomAddress, type ServeurEssai } from "../../test/create-test-server.ts";

let serveur: ServeurEssai;
let chef: string;
beforeAll(async () => {
  serveur = await createTestServer();
  chef = await createPersonne(serveur.monde, serveur.monde.cdg, ["admin"]);
});
afterAll(() => serveur.app.close());

const NOUVEAU = "premier-mot-de-passe";
const admin = () => actAs(serveur.monde, chef, ["admin"], serveur.monde.cdg);
const newAddress = () => `${randomUUID()}@essai.invalid`;
const invite = (email: string, autres: object = {}) =>
  admin().personnes.invite({ ...cle(), email, nom: "Dominique Essai", roles: ["juriste"], ...autres });
const post = (url: string, payload: object) =>
  serveur.app.inject({ method: "POST", url: `/api/auth${url}`, payload, remoteAddress: randomAddress() });
const signIn = async (email: string, password: string) =>
  (await post("/sign-in/email", { email, password })).statusCode;

/** The mails queued for an address, oldest first, and the token of each link. */
async function readCourriers(email: string) {
  const lus = await serveur.monde.base.owner
    .selectFrom("courrier")
    .where("destinataire", "=", email)
    .orderBy("cree_le")
    .select(["modele", "variables", "organisme_id"])
    .execute();
  return lus.map(({ modele, variables, organisme_id }) => {
    const valeurs = variables as Readonly<Record<string, string>>;
    return { modele, organisme_id, jeton: new URL(valeurs["lien"] ?? "http://x").hash.slice(1) };
  });
}
/** What the journal says of an account: identifiers only. */
async function readJournal(email: string) {
  const { id } = await serveur.monde.base.auth
    .selectFrom("user")
    .where("email", "=", email)
    .select("id")
    .executeTakeFirstOrThrow();
  const lu = await serveur.monde.base.owner
    .selectFrom("journal")
    .where("objet_id", "=", id)
    .where("acteur_id", "=", id)
    .orderBy("quand")
    .select(["action", "donnees", "organisme_id"])
    .execute();
  expect(JSON.stringify(lu)).not.toMatch(/Essai|@/);
  return lu;
}
async function invitedToken(email: string): Promise<string> {
  fait(await invite(email));
  const [courrier] = await readCourriers(email);
  return courrier?.jeton ?? "";
}
const choose = (token: string, newPassword = NOUVEAU) => post("/reset-password", { token, newPassword });

describe("l'invitation", () => {
  test("mène à un premier mot de passe, puis à l'organisme dans son rôle", async () => {
    const email = newAddress();
    const { utilisateurId } = fait(await invite(email.toUpperCase()));
    expect(await signIn(email, NOUVEAU)).toBe(401);
    const [courrier] = await readCourriers(email);
    expect(courrier).toMatchObject({ modele: "invitation", organisme_id: serveur.monde.cdg });
    expect((await choose(courrier?.jeton ?? "")).statusCode).toBe(200);
    expect(await signIn(email, NOUVEAU)).toBe(200);
    const { lignes } = await admin().personnes.list({ page: 1, taille: 50, recherche: email });
    expect(lignes).toMatchObject([
      { utilisateurId, nom: "Dominique Essai", roles: ["juriste"], statut: "active" },
    ]);
    // A first password is recorded; nobody is warned of it.
    expect(await readJournal(email)).toMatchObject([{ action: "mot-de-passe-choisi" }]);
    expect(await readCourriers(email)).toHaveLength(1);
  });

  test("le lien ne sert qu'une fois", async () => {
    const jeton = await invitedToken(newAddress());
    expect((await choose(jeton)).statusCode).toBe(200);
    const encore = await choose(jeton, "un-autre-mot-de-passe");
    expect(encore.statusCode).toBe(400);
    expect(encore.json<{ message: string }>().message).toBe(
      "Ce lien a déjà servi ou n'est plus valable : demandez-en un nouveau.",
    );
  });

  test("deux navigateurs l'ouvrent au même instant : un seul choisit", async () => {
    const jeton = await invitedToken(newAddress());
    const statuts = await Promise.all([choose(jeton), choose(jeton, "un-autre-mot-de-passe")]);
    expect(statuts.map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([200, 400]);
  });

  test("après son terme, le lien ne vaut plus rien ; relancée, la personne en reçoit un autre", async () => {
    const email = newAddress();
    const { utilisateurId } = fait(await invite(email));
    await serveur.monde.base.auth
      .updateTable("verification")
      .set({ expiresAt: new Date(Date.now() - 1_000) })
      .where("value", "=", utilisateurId)
      .execute();
    const [premier] = await readCourriers(email);
    expect((await choose(premier?.jeton ?? "")).statusCode).toBe(400);
    fait(await admin().personnes.resend({ ...cle(), utilisateurId }));
    const courriers = await readCourriers(email);
    expect(courriers.map(({ modele }) => modele)).toEqual(["invitation", "invitation"]);
    expect((await choose(courriers[1]?.jeton ?? "")).statusCode).toBe(200);
  });

  test("choisir son mot de passe éteint les autres liens encore ouverts", async () => {
    const email = newAddress();
    const { utilisateurId } = fait(await invite(email));
    fait(await admin().personnes.resend({ ...cle(), utilisateurId }));
    const [premier, second] = await readCourriers(email);
    expect((await choose(second?.jeton ?? "")).statusCode).toBe(200);
    expect((await choose(premier?.jeton ?? "")).statusCode).toBe(400);
  });

  test("envoyée deux fois par le même clic, elle n'écrit qu'un courrier", async () => {
    const email = newAddress();
    const saisie = { ...cle(), email, nom: "Dominique Essai", roles: ["juriste" as const] };
    const [un, deux] = [await admin().personnes.invite(saisie), await admin().personnes.invite(saisie)];
    expect(deux).toEqual(un);
    expect(await readCourriers(email)).toHaveLength(1);
  });

  test("qui a déjà un compte reçoit la nouvelle, aucun lien, et garde son mot de passe", async () => {
    const email = newAddress();
    await createPersonne(serveur.monde, serveur.monde.commune, ["dgs"], email);
    fait(await invite(email, { finLe: date("2026-06-30") }));
    expect(await readCourriers(email)).toMatchObject([{ modele: "acces-ajoute", jeton: "" }]);
    expect(refus(await invite(email)).code).toBe("personne-deja-membre");
    expect(await readCourriers(email)).toHaveLength(1);
  });

  test.each([
    { email: "pas une adresse" },
    { email: "a@b\r\nBcc: x@y.fr" },
    { nom: "  " },
    { roles: [] },
    { roles: ["maire"] },
    { finLe: "2026-02-30" },
  ])("une invitation qui n'a pas de sens : %j", async (faute) => {
    await expect(invite(newAddress(), faute)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("un mot de passe oublié", () => {
  test("se choisit à nouveau par courrier : l'ancien et les sessions ouvertes ne valent plus rien", async () => {
    const { email, cookie } = await serveur.signIn("lecture", serveur.monde.cdg);
    expect((await post("/request-password-reset", { email })).statusCode).toBe(200);
    const [courrier] = await readCourriers(email);
    // To the person alone: no administrator of an organisme reads it.
    expect(courrier).toMatchObject({ modele: "mot-de-passe-oublie", organisme_id: null });
    expect((await choose(courrier?.jeton ?? "")).statusCode).toBe(200);
    expect(await signIn(email, "mot-de-passe-d-essai")).toBe(401);
    expect(await signIn(email, NOUVEAU)).toBe(200);
    const lue = await serveur.app.inject({ url: "/api/trpc/session.get", headers: { cookie } });
    expect(lue.json()).toMatchObject({ result: { data: { utilisateur: null } } });
    expect((await choose(courrier?.jeton ?? "")).statusCode).toBe(400);
    expect((await readCourriers(email)).map(({ modele, organisme_id }) => [modele, organisme_id])).toEqual([
      ["mot-de-passe-oublie", null],
      ["mot-de-passe-change", null],
    ]);
    expect(await readJournal(email)).toMatchObject([
      { action: "mot-de-passe-change", donnees: { par: "lien" }, organisme_id: serveur.monde.cdg },
    ]);
  });

  test("demandé puis laissé passer son heure, le lien ne vaut plus rien", async () => {
    const { email } = await serveur.signIn("lecture", serveur.monde.cdg);
    await post("/request-password-reset", { email });
    const [courrier] = await readCourriers(email);
    await serveur.monde.base.auth
      .updateTable("verification")
      .set({ expiresAt: new Date(Date.now() - 1_000) })
      .execute();
    const tardif = await choose(courrier?.jeton ?? "");
    expect([tardif.statusCode, tardif.json<{ message: string }>().message]).toEqual([
      400,
      "Ce lien a déjà servi ou n'est plus valable : demandez-en un nouveau.",
    ]);
    expect(await readJournal(email)).toEqual([]);
  });

  test("un compte inconnu a la même réponse, et aucun courrier ne part", async () => {
    const { email } = await serveur.signIn("lecture", serveur.monde.cdg);
    const [connu, inconnu] = await Promise.all(
      [email, "personne@essai.invalid"].map((adresse) => post("/request-password-reset", { email: adresse })),
    );
    expect(inconnu?.json()).toEqual(connu?.json());
    expect(await readCourriers("personne@essai.invalid")).toEqual([]);
  });

  test.each(["court", "x".repeat(129)])(
    "un mot de passe de mauvaise longueur laisse le lien intact",
    async (mauvais) => {
      const jeton = await invitedToken(newAddress());
      const reponse = await choose(jeton, mauvais);
      expect([reponse.statusCode, reponse.json<{ message: string }>().message]).toEqual([
        400,
        expect.stringMatching(/12 caractères|128 caractères/),
      ]);
      expect((await choose(jeton)).statusCode).toBe(200);
    },
  );

  test.each(["", "x", "a".repeat(300), "../etc"])("un lien forgé (« %s ») n'ouvre rien", async (jeton) => {
    expect((await choose(jeton)).statusCode).toBe(400);
  });

  test("les demandes répétées d'une adresse sont arrêtées", async () => {
    const remoteAddress = randomAddress();
    const statuts: number[] = [];
    for (let essai = 0; essai < 7; essai += 1) {
      const reponse = await serveur.app.inject({
        method: "POST",
        url: "/api/auth/request-password-reset",
        payload: { email: "personne@essai.invalid" },
        remoteAddress,
      });
      statuts.push(reponse.statusCode);
    }
    expect(statuts).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });
});

test("les routes de connexion qui ne servent pas sont fermées", async () => {
  const { cookie } = await serveur.signIn("lecture", serveur.monde.cdg);
  for (const url of ["/api/auth/list-sessions", "/api/auth/list-accounts", "/api/auth/create-compte"]) {
    expect((await serveur.app.inject({ url, headers: { cookie } })).statusCode).toBe(404);
  }
});
