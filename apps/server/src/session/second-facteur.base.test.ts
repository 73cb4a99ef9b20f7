import { afterAll, beforeAll, expect, test } from "vitest";
import { cle, fait, refus } from "../../test/create-mission.ts";
import { actAs, createPersonne } from "../../test/create-personne.ts";
import { removeSecondFacteurInstance } from "../administration/remove-second-facteur-instance.ts";
import {
  createTestServer,
  MOT_DE_PASSE,
  randomAddress,
  type ServeurEssai,
} from "../../test/create-test-server.ts";

let serveur: ServeurEssai;
beforeAll(async () => {
  serveur = await createTestServer();
});
afterAll(() => serveur.app.close());

const post = (url: string, payload: object, cookie?: string) =>
  serveur.app.inject({
    method: "POST",
    url: `/api/auth${url}`,
    payload,
    remoteAddress: randomAddress(),
    headers: cookie === undefined ? {} : { cookie },
  });
const toCookie = (reponse: Awaited<ReturnType<typeof post>>): string =>
  reponse.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** The secret that an authenticator reads in the address of the QR code. */
function readSecret(uri: string): string {
  const bits = (new URL(uri).searchParams.get("secret") ?? "")
    .split("")
    .map((lettre) => ALPHABET.indexOf(lettre).toString(2).padStart(5, "0"))
    .join("");
  return (bits.match(/.{8}/g) ?? []).map((octet) => String.fromCharCode(Number.parseInt(octet, 2))).join("");
}
const ascending = (a: number, b: number): number => a - b;
const getCode = async (secret: string): Promise<string> =>
  (await serveur.application.auth.api.generateTOTP({ body: { secret } })).code;
/** Codes live for a window: what the tests used is forgotten, as if the window had passed. */
const forgetCodes = () => serveur.monde.base.auth.deleteFrom("code_totp").execute();

/** An account whose second factor is active. */
async function enable() {
  const { email, cookie } = await serveur.signIn("referent-ia", serveur.monde.cdg);
  const reponse = await post("/two-factor/enable", { password: MOT_DE_PASSE }, cookie);
  const { totpURI, backupCodes } = reponse.json<{ totpURI: string; backupCodes: string[] }>();
  const secret = readSecret(totpURI);
  const active = await post("/two-factor/verify-totp", { code: await getCode(secret) }, cookie);
  expect(active.statusCode).toBe(200);
  await forgetCodes();
  return { email, secret, backupCodes, cookie: toCookie(active) };
}
async function startSignIn(email: string): Promise<string> {
  const reponse = await post("/sign-in/email", { email, password: MOT_DE_PASSE });
  expect(reponse.json()).toMatchObject({ twoFactorRedirect: true });
  expect(reponse.json()).not.toHaveProperty("token");
  return toCookie(reponse);
}
const isSignedIn = async (cookie: string): Promise<boolean> => {
  const lue = await serveur.app.inject({ url: "/api/trpc/session.get", headers: { cookie } });
  return lue.json<{ result: { data: { utilisateur: object | null } } }>().result.data.utilisateur !== null;
};

test("avec le mot de passe seul on n'entre pas ; avec le code, oui", async () => {
  const { email, secret } = await enable();
  const attente = await startSignIn(email);
  expect(await isSignedIn(attente)).toBe(false);
  const faux = await post("/two-factor/verify-totp", { code: "000000" }, attente);
  expect(faux.statusCode).toBe(401);
  expect(faux.json<{ message: string }>().message).toContain("Code incorrect");
  const entree = await post("/two-factor/verify-totp", { code: await getCode(secret) }, attente);
  expect(entree.statusCode).toBe(200);
  expect(await isSignedIn(toCookie(entree))).toBe(true);
});

test("un code déjà servi est refusé, dans une autre connexion comme au même instant", async () => {
  const { email, secret } = await enable();
  const [premiere, seconde, tierce] = [
    await startSignIn(email),
    await startSignIn(email),
    await startSignIn(email),
  ];
  const code = await getCode(secret);
  const reponses = await Promise.all(
    [premiere, seconde].map((cookie) => post("/two-factor/verify-totp", { code }, cookie)),
  );
  expect(reponses.map(({ statusCode }) => statusCode).sort(ascending)).toEqual([200, 401]);
  const rejoue = await post("/two-factor/verify-totp", { code }, tierce);
  expect(rejoue.statusCode).toBe(401);
  expect(rejoue.json<{ message: string }>().message).toBe(
    "Ce code a déjà servi : attendez que l'application en montre un autre.",
  );
  expect(await isSignedIn(toCookie(rejoue))).toBe(false);
});

test("le code d'un autre compte n'ouvre rien", async () => {
  const [un, autre] = [await enable(), await enable()];
  const reponse = await post(
    "/two-factor/verify-totp",
    { code: await getCode(autre.secret) },
    await startSignIn(un.email),
  );
  expect(reponse.statusCode).toBe(401);
});

test("un code de secours ouvre une fois, et une seule", async () => {
  const { email, backupCodes } = await enable();
  const [code = ""] = backupCodes;
  expect(backupCodes).toHaveLength(10);
  const entree = await post("/two-factor/verify-backup-code", { code }, await startSignIn(email));
  expect(entree.statusCode).toBe(200);
  const rejoue = await post("/two-factor/verify-backup-code", { code }, await startSignIn(email));
  expect(rejoue.statusCode).toBe(401);
  expect(rejoue.json<{ message: string }>().message).toContain("déjà utilisé");
});

test("cinq codes incorrects arrêtent la connexion", async () => {
  const { email, secret } = await enable();
  const attente = await startSignIn(email);
  for (let essai = 0; essai < 5; essai += 1)
    await post("/two-factor/verify-totp", { code: `00000${essai}` }, attente);
  const apres = await post("/two-factor/verify-totp", { code: await getCode(secret) }, attente);
  expect(apres.statusCode).toBeGreaterThanOrEqual(400);
  expect(apres.json<{ message: string }>().message).toContain("recommencez");
});

test("l'activer ou la retirer demande le mot de passe", async () => {
  const { cookie } = await serveur.signIn("referent-ia", serveur.monde.cdg);
  const faux = await post("/two-factor/enable", { password: "un-autre-mot-de-passe" }, cookie);
  expect([faux.statusCode, faux.json<{ message: string }>().message]).toEqual([
    400,
    "Mot de passe incorrect.",
  ]);
  const actif = await enable();
  expect(
    (await post("/two-factor/disable", { password: "un-autre-mot-de-passe" }, actif.cookie)).statusCode,
  ).toBe(400);
  expect((await post("/two-factor/disable", { password: MOT_DE_PASSE }, actif.cookie)).statusCode).toBe(200);
  const reponse = await post("/sign-in/email", { email: actif.email, password: MOT_DE_PASSE });
  expect(reponse.json()).toHaveProperty("token");
});

/** What the journal and the mails say of an account, oldest first. */
async function readTraces(email: string) {
  const { id } = await serveur.monde.base.auth
    .selectFrom("user")
    .where("email", "=", email)
    .select("id")
    .executeTakeFirstOrThrow();
  const journal = await serveur.monde.base.owner
    .selectFrom("journal")
    .where("objet_id", "=", id)
    .orderBy("quand")
    .select(["action", "acteur_id", "donnees", "organisme_id"])
    .execute();
  const courriers = await serveur.monde.base.owner
    .selectFrom("courrier")
    .where("destinataire", "=", email)
    .orderBy("cree_le")
    .select(["modele", "organisme_id", "variables"])
    .execute();
  return { id, journal, courriers };
}

test("la retirer soi-même s'écrit au journal et se dit par courrier", async () => {
  const { email, cookie } = await enable();
  await post("/two-factor/disable", { password: "un-autre-mot-de-passe" }, cookie);
  expect((await readTraces(email)).journal).toEqual([]);
  await post("/two-factor/disable", { password: MOT_DE_PASSE }, cookie);
  const { id, journal, courriers } = await readTraces(email);
  expect(journal).toMatchObject([
    { action: "second-facteur-retire", acteur_id: id, donnees: { par: "compte" } },
  ]);
  expect(courriers).toMatchObject([{ modele: "second-facteur-retire", organisme_id: null }]);
});

test("perdue, un administrateur la retire avec un motif : sessions fermées, courrier, journal sans nom", async () => {
  const { email, cookie, secret } = await enable();
  const { id } = await readTraces(email);
  const { monde } = serveur;
  const chef = await createPersonne(monde, monde.cdg, ["admin"]);
  const admin = actAs(monde, chef, ["admin"], monde.cdg);
  const demande = { utilisateurId: id, motif: "appareil-perdu", verification: "en-personne" } as const;
  await expect(
    admin.personnes.removeSecondFacteur({ ...cle(), ...demande, motif: "parce que" as never }),
  ).rejects.toMatchObject({ code: "BAD_REQUEST" });
  fait(await admin.personnes.removeSecondFacteur({ ...cle(), ...demande }));
  expect(await isSignedIn(cookie)).toBe(false);
  const { journal, courriers } = await readTraces(email);
  expect(journal).toMatchObject([
    {
      action: "second-facteur-retire",
      acteur_id: chef,
      donnees: { motif: "appareil-perdu", verification: "en-personne" },
    },
  ]);
  expect(courriers).toMatchObject([{ modele: "second-facteur-retire", organisme_id: null }]);
  // The password alone opens again; the former codes open nothing, and nothing of the secret is left.
  const entree = await post("/sign-in/email", { email, password: MOT_DE_PASSE });
  expect(entree.json()).toHaveProperty("token");
  expect(
    (await post("/two-factor/verify-totp", { code: await getCode(secret) }, toCookie(entree))).statusCode,
  ).toBe(400);
  expect(refus(await admin.personnes.removeSecondFacteur({ ...cle(), ...demande })).code).toBe(
    "second-facteur-absent",
  );
  expect(
    refus(await admin.personnes.removeSecondFacteur({ ...cle(), ...demande, utilisateurId: chef })).code,
  ).toBe("second-facteur-de-soi");
});

test("le compte sert ailleurs : l'administrateur ne peut pas, l'exploitant peut, et chaque organisme le lit", async () => {
  const { email, secret } = await enable();
  const { id } = await readTraces(email);
  const { monde } = serveur;
  await monde.base.auth
    .insertInto("appartenance")
    .values({ utilisateur_id: id, organisme_id: monde.commune, roles: ["dgs"] })
    .execute();
  const admin = actAs(monde, await createPersonne(monde, monde.cdg, ["admin"]), ["admin"], monde.cdg);
  const demande = { motif: "codes-epuises", verification: "appel-numero-connu" } as const;
  const refusee = await admin.personnes.removeSecondFacteur({ ...cle(), utilisateurId: id, ...demande });
  expect(refus(refusee).code).toBe("second-facteur-partage");
  expect((await post("/sign-in/email", { email, password: MOT_DE_PASSE })).json()).toMatchObject({
    twoFactorRedirect: true,
  });
  const remove = () =>
    removeSecondFacteurInstance(monde.base, new Date(), { email: email.toUpperCase(), ...demande });
  expect(await remove()).toContain("retirée");
  const { journal, courriers } = await readTraces(email);
  const traces = journal.map((une) => `${une.action} ${une.acteur_id} ${une.organisme_id}`);
  expect(new Set(traces)).toEqual(
    new Set([monde.cdg, monde.commune].map((organisme) => `second-facteur-retire exploitant ${organisme}`)),
  );
  expect(traces).toHaveLength(2);
  expect(courriers).toHaveLength(1);
  expect((await post("/sign-in/email", { email, password: MOT_DE_PASSE })).json()).toHaveProperty("token");
  await expect(remove()).rejects.toThrow("n'a pas de double authentification");
  await expect(
    removeSecondFacteurInstance(monde.base, new Date(), { email: "personne@essai.invalid", ...demande }),
  ).rejects.toThrow("Aucun compte");
  expect(secret).not.toBe("");
});
