import { randomUUID } from "node:crypto";
import { isSiret } from "@ia-territoires/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { date } from "../../../test/create-mission.ts";
import { createPersonne } from "../../../test/create-personne.ts";
import {
  type EssaiOidc,
  openEssaiOidc,
  toCookie,
  URL_PUBLIQUE,
  walkProvider,
} from "../../../test/open-essai-oidc.ts";
import type { AffirmationsEssai } from "../../../test/start-oidc.ts";

/** Somebody the provider knows, never seen here before. */
function newPersonne(autres: Partial<AffirmationsEssai> = {}): AffirmationsEssai {
  const id = randomUUID();
  const noms = { given_name: "Dominique", usual_name: "Exemple", name: "Dominique Exemple" };
  return { sub: id, email: `${id}@essai.invalid`, email_verified: true, ...noms, ...autres };
}

/** The 14 digits that begin so and are a SIRET. */
function completeSiret(debut: string): string {
  const siret = Array.from({ length: 10 }, (_, cle) => `${debut}${cle}`).find(isSiret);
  if (siret === undefined) throw new Error(`aucune clé pour ${debut}`);
  return siret;
}

describe.each([
  { genre: "proconnect", rattachement: "siret" },
  { genre: "standard", rattachement: "invitation" },
] as const)("fournisseur $genre, $rattachement", (options) => {
  let essai: EssaiOidc;
  beforeAll(async () => {
    essai = await openEssaiOidc(options);
  });
  afterAll(() => essai.close());

  test("qui a été invité entre avec son compte et ses rôles", async () => {
    const personne = newPersonne();
    await createPersonne(essai.monde, essai.monde.cdg, ["referent-ia"], personne.email);
    const reponse = await essai.signIn(personne);
    expect([reponse.statusCode, reponse.headers["location"]]).toEqual([302, "/devis"]);
    expect(await essai.getSession(toCookie(reponse))).toMatchObject({
      utilisateur: { email: personne.email, nom: "Camille Essai" },
      appartenances: [{ organisme: { id: essai.monde.cdg }, roles: ["referent-ia"] }],
      fournisseur: "Fournisseur d'essai",
    });
  });

  test("se déconnecter ferme aussi la session du fournisseur, par la preuve de son jeton", async () => {
    const personne = newPersonne();
    await createPersonne(essai.monde, essai.monde.cdg, ["lecture"], personne.email);
    const cookie = toCookie(await essai.signIn(personne));
    const sortie = await essai.serveur.app.inject({
      method: "POST",
      url: "/api/auth/sign-out",
      payload: { callbackURL: "/connexion", state: "etat-d-essai" },
      headers: { cookie },
    });
    const adresse = new URL(sortie.json<{ url: string }>().url);
    expect(adresse.origin).toBe(essai.fournisseur.emetteur);
    expect(adresse.searchParams.get("id_token_hint")).toMatch(/^ey/);
    expect(adresse.searchParams.get("post_logout_redirect_uri")).toBe(`${URL_PUBLIQUE}/connexion`);
    expect(adresse.searchParams.get("state")).toBe("etat-d-essai");
    // The provider accepts the proof: it would answer 400 to a token or an address it does not know.
    expect((await fetch(adresse)).status).toBe(200);
    expect((await essai.getSession(cookie)).utilisateur).toBeNull();
  });

  test("un état forgé, ou venu d'un autre navigateur, est refusé", async () => {
    const personne = newPersonne();
    await createPersonne(essai.monde, essai.monde.cdg, ["lecture"], personne.email);
    essai.fournisseur.setPersonne(personne);
    const { cookie, url } = await essai.start();
    const retour = await walkProvider(url);
    const forge = new URL(retour);
    forge.searchParams.set("state", "x".repeat(32));
    for (const [adresse, avec] of [
      [forge, cookie],
      [retour, ""],
      [retour, (await essai.start()).cookie],
    ] as const) {
      const refus = await essai.follow(adresse, avec);
      expect(String(refus.headers["location"])).toMatch(
        /\/connexion\?error=state_(mismatch|not_found|invalid)/,
      );
      expect((await essai.getSession(toCookie(refus))).utilisateur).toBeNull();
    }
  });

  test("un état ne sert qu'une fois", async () => {
    const personne = newPersonne();
    await createPersonne(essai.monde, essai.monde.cdg, ["lecture"], personne.email);
    essai.fournisseur.setPersonne(personne);
    const { cookie, url } = await essai.start();
    const retour = await walkProvider(url);
    expect((await essai.follow(retour, cookie)).headers["location"]).toBe("/devis");
    expect(String((await essai.follow(retour, cookie)).headers["location"])).toContain("/connexion?error=");
  });

  test("un accès terminé reste fermé, même par le fournisseur", async () => {
    const personne = newPersonne({ siret: essai.siret });
    const id = await createPersonne(essai.monde, essai.monde.commune, ["dgs"], personne.email);
    await essai.monde.base.auth
      .updateTable("appartenance")
      .set({ fin_le: date("2026-03-01") })
      .where("utilisateur_id", "=", id)
      .execute();
    const reponse = await essai.signIn(personne);
    expect(String(reponse.headers["location"])).toContain("error=ACCES_TERMINE");
    expect((await essai.getSession(toCookie(reponse))).utilisateur).toBeNull();
  });
});

describe("rattachement par le SIRET", () => {
  let essai: EssaiOidc;
  beforeAll(async () => {
    essai = await openEssaiOidc({ genre: "proconnect", rattachement: "siret" });
  });
  afterAll(() => essai.close());

  test("un inconnu dont le SIRET est celui d'un organisme entre, en lecture seule", async () => {
    const personne = newPersonne({ siret: essai.siret });
    const reponse = await essai.signIn(personne);
    expect(reponse.headers["location"]).toBe("/devis");
    expect(await essai.getSession(toCookie(reponse))).toMatchObject({
      utilisateur: { email: personne.email, nom: "Dominique Exemple" },
      appartenances: [{ organisme: { id: essai.monde.commune }, roles: ["lecture"] }],
    });
  });

  test("un autre établissement du même SIREN mène au même organisme", async () => {
    const reponse = await essai.signIn(
      newPersonne({ siret: completeSiret(`${essai.siret.slice(0, 9)}0002`) }),
    );
    expect((await essai.getSession(toCookie(reponse))).appartenances).toMatchObject([
      { organisme: { id: essai.monde.commune }, roles: ["lecture"] },
    ]);
  });

  test.each(["12345678901234", completeSiret("9000000010001"), "' or true --", ""])(
    "le SIRET « %s » ne mène nulle part",
    async (siret) => {
      const reponse = await essai.signIn(newPersonne({ siret }));
      expect(String(reponse.headers["location"])).toContain("error=organisme-inconnu");
    },
  );
});

describe("rattachement par invitation", () => {
  let essai: EssaiOidc;
  beforeAll(async () => {
    essai = await openEssaiOidc({ genre: "standard", rattachement: "invitation" });
  });
  afterAll(() => essai.close());

  test("un inconnu n'entre pas, quel que soit son SIRET", async () => {
    const reponse = await essai.signIn(newPersonne({ siret: essai.siret }));
    expect(String(reponse.headers["location"])).toContain("error=compte-inconnu");
  });

  test("une adresse que le fournisseur n'a pas vérifiée n'ouvre pas le compte d'un autre", async () => {
    const personne = newPersonne({ email_verified: false });
    await createPersonne(essai.monde, essai.monde.cdg, ["admin"], personne.email);
    const reponse = await essai.signIn(personne);
    expect(String(reponse.headers["location"])).toContain("error=account_not_linked");
  });
});
