import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createMonde, MAINTENANT, type Monde } from "../../../test/create-monde.ts";
import { createPersonne } from "../../../test/create-personne.ts";
import { createTestAuth } from "../../../test/create-test-auth.ts";
import { createTestServer, randomAddress, type ServeurEssai } from "../../../test/create-test-server.ts";
import { CLIENT_OIDC, type FournisseurEssai, startOidc } from "../../../test/start-oidc.ts";
import type { OptionsOidc } from "./options-oidc.ts";

const URL_PUBLIQUE = "http://127.0.0.1";

interface Reponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}
const toCookie = (reponse: Reponse): string =>
  reponse.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");

/** Walks through the provider as a browser does, its cookies kept, until it sends back here. */
async function walkProvider(depart: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let adresse = depart;
  for (let etape = 0; etape < 8; etape += 1) {
    const reponse = await fetch(adresse, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join("; ") },
    });
    for (const ligne of reponse.headers.getSetCookie()) {
      const [nom = "", valeur = ""] = (ligne.split(";")[0] ?? "").split(/=(.*)/s);
      cookies.set(nom, valeur);
    }
    const suite = reponse.headers.get("location");
    if (suite === null) throw new Error(`le fournisseur s'est arrêté : ${await reponse.text()}`);
    adresse = new URL(suite, adresse).href;
    if (adresse.startsWith(`${URL_PUBLIQUE}/`)) return new URL(adresse);
  }
  throw new Error("le fournisseur tourne en rond");
}

describe.each([
  { genre: "proconnect", rattachement: "siret" },
  { genre: "standard", rattachement: "invitation" },
] as const)("fournisseur $genre, $rattachement", ({ genre, rattachement }) => {
  let fournisseur: FournisseurEssai;
  let monde: Monde;
  let serveur: ServeurEssai;
  let email: string;
  let siret: string;
  beforeAll(async () => {
    fournisseur = await startOidc(URL_PUBLIQUE, genre === "proconnect");
    monde = await createMonde();
    const oidc: OptionsOidc = {
      genre,
      rattachement,
      nom: "Fournisseur d'essai",
      emetteur: fournisseur.emetteur,
      ...CLIENT_OIDC,
    };
    serveur = await createTestServer({ auth: createTestAuth(monde.base, () => MAINTENANT, { oidc }) });
    const commune = await monde.base.owner
      .selectFrom("organisme")
      .where("id", "=", monde.commune)
      .select("siret")
      .executeTakeFirstOrThrow();
    siret = commune.siret ?? "";
    await createPersonne(monde, monde.commune, ["admin"]);
  });
  afterAll(async () => {
    await serveur.app.close();
    await fournisseur.close();
  });
  beforeEach(() => {
    email = `${randomUUID()}@essai.invalid`;
  });

  async function start(): Promise<{ cookie: string; url: string }> {
    const reponse = await serveur.app.inject({
      method: "POST",
      url: "/api/auth/sign-in/social",
      remoteAddress: randomAddress(),
      payload: { provider: "oidc", callbackURL: "/devis", errorCallbackURL: "/connexion" },
    });
    expect(reponse.statusCode).toBe(200);
    return { cookie: toCookie(reponse), url: reponse.json<{ url: string }>().url };
  }
  const follow = async (adresse: URL, cookie: string): Promise<Reponse> =>
    serveur.app.inject({
      url: adresse.pathname + adresse.search,
      remoteAddress: randomAddress(),
      headers: { cookie },
    });
  async function signIn(personne: Record<string, unknown> = {}): Promise<Reponse> {
    fournisseur.setPersonne({
      sub: `sub-${email}`,
      email,
      email_verified: true,
      given_name: "Dominique",
      usual_name: "Exemple",
      name: "Dominique Exemple",
      ...personne,
    });
    const { cookie, url } = await start();
    return follow(await walkProvider(url), cookie);
  }
  const getSession = async (cookie: string) =>
    (await serveur.app.inject({ url: "/api/trpc/session.get", headers: { cookie } })).json<{
      result: {
        data: {
          utilisateur: { email: string; nom: string } | null;
          appartenances: { organisme: { id: string }; roles: string[] }[];
          fournisseur: string | null;
        };
      };
    }>().result.data;

  test("qui a été invité entre avec son compte et ses rôles", async () => {
    await createPersonne(monde, monde.cdg, ["referent-ia"], email);
    const reponse = await signIn();
    expect([reponse.statusCode, reponse.headers["location"]]).toEqual([302, "/devis"]);
    expect(await getSession(toCookie(reponse))).toMatchObject({
      utilisateur: { email, nom: "Camille Essai" },
      appartenances: [{ organisme: { id: monde.cdg }, roles: ["referent-ia"] }],
      fournisseur: "Fournisseur d'essai",
    });
  });

  test("se déconnecter ferme aussi la session du fournisseur, par la preuve de son jeton", async () => {
    await createPersonne(monde, monde.cdg, ["lecture"], email);
    const cookie = toCookie(await signIn());
    const sortie = await serveur.app.inject({
      method: "POST",
      url: "/api/auth/sign-out",
      payload: { callbackURL: "/connexion", state: "etat-d-essai" },
      headers: { cookie },
    });
    const adresse = new URL(sortie.json<{ url: string }>().url);
    expect(adresse.origin).toBe(fournisseur.emetteur);
    expect(adresse.searchParams.get("id_token_hint")).toMatch(/^ey/);
    expect(adresse.searchParams.get("post_logout_redirect_uri")).toBe(`${URL_PUBLIQUE}/connexion`);
    expect(adresse.searchParams.get("state")).toBe("etat-d-essai");
    // The provider accepts the proof: it would answer 400 to a token or an address it does not know.
    expect((await fetch(adresse)).status).toBe(200);
    expect((await getSession(cookie)).utilisateur).toBeNull();
  });

  test("un état forgé, rejoué ou venu d'un autre navigateur est refusé", async () => {
    await createPersonne(monde, monde.cdg, ["lecture"], email);
    fournisseur.setPersonne({ sub: `sub-${email}`, email, email_verified: true });
    const { cookie, url } = await start();
    const retour = await walkProvider(url);
    const forge = new URL(retour);
    forge.searchParams.set("state", "x".repeat(32));
    for (const [adresse, avec] of [
      [forge, cookie],
      [retour, ""],
      [retour, (await start()).cookie],
    ] as const) {
      const refus = await follow(adresse, avec);
      expect(String(refus.headers["location"])).toMatch(
        /\/connexion\?error=(state_mismatch|state_not_found|state_invalid|please_restart_the_process)/,
      );
      expect((await getSession(toCookie(refus))).utilisateur).toBeNull();
    }
  });

  test("un état ne sert qu'une fois", async () => {
    await createPersonne(monde, monde.cdg, ["lecture"], email);
    fournisseur.setPersonne({ sub: `sub-${email}`, email, email_verified: true });
    const { cookie, url } = await start();
    const retour = await walkProvider(url);
    expect((await follow(retour, cookie)).headers["location"]).toBe("/devis");
    expect(String((await follow(retour, cookie)).headers["location"])).toContain("/connexion?error=");
  });

  test("un accès terminé reste fermé, même par le fournisseur", async () => {
    const id = await createPersonne(monde, monde.commune, ["dgs"], email);
    await monde.base.auth
      .updateTable("appartenance")
      .set({ fin_le: "2026-03-01" as never })
      .where("utilisateur_id", "=", id)
      .execute();
    const reponse = await signIn({ siret });
    expect(String(reponse.headers["location"])).toContain("error=ACCES_TERMINE");
    expect((await getSession(toCookie(reponse))).utilisateur).toBeNull();
  });

  if (rattachement === "siret") {
    test("un inconnu dont le SIRET est celui d'un organisme entre, en lecture seule", async () => {
      const reponse = await signIn({ siret });
      expect(reponse.headers["location"]).toBe("/devis");
      expect(await getSession(toCookie(reponse))).toMatchObject({
        utilisateur: { email, nom: "Dominique Exemple" },
        appartenances: [{ organisme: { id: monde.commune }, roles: ["lecture"] }],
      });
    });

    test("un autre établissement du même SIREN mène au même organisme ; un SIRET faux ou inconnu, nulle part", async () => {
      const racine = `${siret.slice(0, 9)}0002`;
      const cousin = await signIn({ siret: completeSiret(racine) });
      expect((await getSession(toCookie(cousin))).appartenances).toMatchObject([{ roles: ["lecture"] }]);
      for (const faux of ["12345678901234", completeSiret("9000000010001"), undefined]) {
        email = `${randomUUID()}@essai.invalid`;
        const reponse = await signIn({ siret: faux });
        expect(String(reponse.headers["location"])).toContain("error=organisme-inconnu");
      }
    });
  } else {
    test("un inconnu n'entre pas sans invitation", async () => {
      expect(String((await signIn({ siret })).headers["location"])).toContain("error=compte-inconnu");
    });

    test("une adresse que le fournisseur n'a pas vérifiée n'ouvre pas le compte d'un autre", async () => {
      await createPersonne(monde, monde.cdg, ["admin"], email);
      const reponse = await signIn({ email_verified: false });
      expect(String(reponse.headers["location"])).toContain("error=account_not_linked");
    });
  }
});

/** The last digit that makes 13 digits a SIRET. */
function completeSiret(debut: string): string {
  const somme = [...debut].reduce((total, chiffre, rang) => {
    const double = Number(chiffre) * (rang % 2 === 0 ? 2 : 1);
    // The key is the 14th digit: from the right, every second one counts double.
    const valeur = rang % 2 === 0 ? (double > 9 ? double - 9 : double) : double;
    return total + valeur;
  }, 0);
  return `${debut}${(10 - (somme % 10)) % 10}`;
}
