import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDevis } from "../../test/create-mission.ts";
import { createTitre } from "../../test/create-titre.ts";
import { createTestServer, type ServeurEssai } from "../../test/create-test-server.ts";

let serveur: ServeurEssai;
let entetes: { cookie: string; "x-organisme": string };
let token: string;
beforeAll(async () => {
  serveur = await createTestServer();
  const connexion = await serveur.signIn("referent-ia", serveur.monde.cdg);
  entetes = { cookie: connexion.cookie, "x-organisme": serveur.monde.cdg };
  token = connexion.token;
});
afterAll(() => serveur.app.close());

const json = { "content-type": "application/json" };
const total = async () => (await serveur.monde.referent.devis.list({ page: 1, taille: 1 })).total;

describe("ce qui n'a pas de forme : réponse claire en français, rien d'écrit", () => {
  test("un corps de 10 Mo", async () => {
    const reponse = await serveur.app.inject({
      method: "POST",
      url: "/api/trpc/devis.create",
      headers: { ...entetes, ...json },
      payload: JSON.stringify({ objet: "x".repeat(10_000_000) }),
    });
    expect(reponse.statusCode).toBe(413);
    expect(reponse.json()).toMatchObject({
      codeMetier: "corps-trop-lourd",
      message: "Le corps de la requête est trop lourd : 1 Mo au plus.",
    });
  });

  test("un lot de 1 000 appels, et un de 21", async () => {
    for (const nombre of [1_000, 21]) {
      const chemins = Array.from({ length: nombre }, () => "session.get").join(",");
      const reponse = await serveur.app.inject({ url: `/api/trpc/${chemins}?batch=1`, headers: entetes });
      expect(reponse.statusCode).toBe(400);
      expect(reponse.body).toContain("Trop d'appels dans le même lot : 20 au plus.");
    }
    const vingt = Array.from({ length: 20 }, () => "session.get").join(",");
    expect(
      (await serveur.app.inject({ url: `/api/trpc/${vingt}?batch=1`, headers: entetes })).statusCode,
    ).toBe(200);
  });

  test.each([
    ["/api/trpc/devis.create", 400],
    ["/api/v1/devis", 400],
    ["/api/auth/sign-in/email", 400],
  ])("du JSON cassé sur %s", async (url, statut) => {
    const reponse = await serveur.app.inject({
      method: "POST",
      url,
      headers: { ...entetes, ...json },
      payload: '{"objet": ',
    });
    expect(reponse.statusCode).toBe(statut);
    expect(reponse.body).toMatch(/JSON|mal formée/);
    expect(reponse.body).not.toMatch(/Unexpected|SyntaxError/);
  });

  test("une procédure qui n'existe pas, une mauvaise méthode, une adresse inconnue", async () => {
    const inconnue = await serveur.app.inject({ url: "/api/trpc/devis.detruire", headers: entetes });
    expect(inconnue.json()).toMatchObject({
      error: { message: "Cette procédure n'existe pas.", data: { codeMetier: "procedure-inconnue" } },
    });
    const lecture = await serveur.app.inject({ url: "/api/trpc/devis.create", headers: entetes });
    expect(lecture.json()).toMatchObject({ error: { data: { codeMetier: "methode-refusee" } } });
    const adresse = await serveur.app.inject({ url: "/api/rien" });
    expect(adresse.statusCode).toBe(404);
    expect(adresse.json()).toMatchObject({ codeMetier: "adresse-inconnue" });
  });

  test("une faute du serveur ne dit rien d'elle-même, sauf sa référence", async () => {
    const { base } = serveur.application;
    const casse = await createTestServer({ base: { ...base, app: base.auth } });
    const { cookie } = await casse.signIn("referent-ia", casse.monde.cdg);
    const reponse = await casse.app.inject({
      url: "/api/trpc/tarifs.list",
      headers: { cookie, "x-organisme": casse.monde.cdg },
    });
    await casse.app.close();
    expect(reponse.statusCode).toBe(500);
    expect(reponse.body).toContain("Référence à donner");
    expect(reponse.body).not.toMatch(/permission|42501|prestataire|stack|at /);
    expect(casse.lignes.join("")).toContain("42501");
  });
});

describe("qui peut écrire", () => {
  const ecrire = (autres: Record<string, string>) =>
    serveur.app.inject({
      method: "POST",
      url: "/api/trpc/devis.send",
      headers: { ...entetes, ...json, host: "127.0.0.1:3000", ...autres },
      payload: {},
    });

  test.each([
    [{ origin: "http://127.0.0.1:3000" }, 400],
    [{ origin: "http://localhost:5173" }, 400],
    [{}, 400],
    [{ "sec-fetch-site": "same-origin" }, 400],
    [{ origin: "https://autre.example" }, 403],
    [{ origin: "null" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
  ])("%j : %i", async (autres, statut) => {
    const reponse = await ecrire(autres);
    expect(reponse.statusCode).toBe(statut);
    if (statut === 403) expect(reponse.json()).toMatchObject({ codeMetier: "origine-refusee" });
  });

  test("avec une adresse publique, elle seule", async () => {
    const publie = await createTestServer({ publicUrl: "https://ia.exemple.fr" });
    const essayer = (origin: string) =>
      publie.app.inject({
        method: "POST",
        url: "/api/trpc/devis.send",
        headers: { ...json, origin },
        payload: {},
      });
    expect((await essayer("https://ia.exemple.fr")).statusCode).toBe(401);
    expect((await essayer("http://localhost")).statusCode).toBe(403);
    const reponse = await publie.app.inject({ url: "/" });
    expect(reponse.headers["strict-transport-security"]).toContain("max-age=31536000");
    await publie.app.close();
  });
});

describe("les pages et leurs en-têtes", () => {
  test("la page, ses adresses, ses fichiers", async () => {
    for (const url of ["/", "/devis", "/missions/123?onglet=1"]) {
      const page = await serveur.app.inject({ url });
      expect(page.statusCode).toBe(200);
      expect(page.headers["content-type"]).toContain("text/html");
      expect(page.headers["cache-control"]).toBe("no-cache");
    }
    const script = await serveur.app.inject({
      url: "/assets/index-abc123.js",
      headers: { "accept-encoding": "br" },
    });
    expect(script.headers["cache-control"]).toContain("immutable");
    expect(script.headers["content-encoding"]).toBe("br");
    expect((await serveur.app.inject({ url: "/assets/absent.js" })).statusCode).toBe(404);
    expect((await serveur.app.inject({ url: "/..%2f..%2fetc/passwd" })).body).not.toContain("root:");
  });

  test("en-têtes de sécurité sur chaque réponse", async () => {
    const { headers } = await serveur.app.inject({ url: "/" });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers["strict-transport-security"]).toBeUndefined();
  });

  test("sans tableau de bord construit : une phrase qui dit quoi faire", async () => {
    const nu = await createTestServer({ dashboardDir: "/nulle/part" });
    const reponse = await nu.app.inject({ url: "/" });
    await nu.app.close();
    expect(reponse.statusCode).toBe(503);
    expect(reponse.body).toContain("n'est pas construit");
  });

  test("santé : vivant et prêt", async () => {
    const autre = await createTestServer();
    expect((await autre.app.inject({ url: "/api/sante/vivant" })).json()).toEqual({ statut: "vivant" });
    expect((await autre.app.inject({ url: "/api/sante/pret" })).json()).toEqual({ statut: "pret" });
    await autre.app.close();
  });

  test("base injoignable : vivant, mais pas prêt", async () => {
    // An access that may not read the table of migrations fails as a database that does not answer.
    const { base } = serveur.application;
    const panne = await createTestServer({ base: { ...base, owner: base.auth } });
    const reponse = await panne.app.inject({ url: "/api/sante/pret" });
    expect(reponse.statusCode).toBe(503);
    expect(reponse.json()).toEqual({ statut: "base-injoignable" });
    expect((await panne.app.inject({ url: "/api/sante/vivant" })).statusCode).toBe(200);
    await panne.app.close();
  });
});

describe("documents", () => {
  test.each([
    ["devis", "pdf", "application/pdf", "%PDF-"],
    ["devis", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
    ["projet-deliberation", "pdf", "application/pdf", "%PDF-"],
    ["convention", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
  ])("%s en %s", async (modele, format, type, debut) => {
    const { devisId, missionId } = await createDevis(serveur.monde, 1);
    const url = `/api/documents/${modele}/${modele === "devis" ? devisId : missionId}.${format}?organisme=${serveur.monde.cdg}`;
    const reponse = await serveur.app.inject({ url, headers: { cookie: entetes.cookie } });
    expect(reponse.statusCode).toBe(200);
    expect(reponse.headers["content-type"]).toBe(type);
    expect(reponse.headers["content-disposition"]).toMatch(
      new RegExp(`^(inline|attachment); filename="${modele}-[A-Za-z0-9-]+\\.${format}"$`),
    );
    expect(reponse.headers["cache-control"]).toBe("private, no-store");
    expect(reponse.rawPayload.subarray(0, 5).toString("latin1")).toContain(debut);
  });

  test.each([
    ["etat-liquidatif", "titreId"],
    ["bordereau-titres", "lotId"],
  ] as const)("%s : en PDF et en DOCX, à son vendeur seul avant l'émission", async (modele, cle) => {
    const titre = await createTitre(serveur.monde);
    const lire = (organisme: string, cookie: string, format: string) =>
      serveur.app.inject({
        url: `/api/documents/${modele}/${titre[cle]}.${format}?organisme=${organisme}`,
        headers: { cookie },
      });
    const [pdf, docx] = await Promise.all(
      ["pdf", "docx"].map((format) => lire(serveur.monde.cdg, entetes.cookie, format)),
    );
    expect([pdf?.statusCode, docx?.statusCode, pdf?.statusCode === 200 ? "" : pdf?.body]).toEqual([
      200,
      200,
      "",
    ]);
    expect(pdf?.headers["content-disposition"]).toMatch(
      /filename="(bordereau|etat-liquidatif)-LOT-2026-\d{4}(-01)?\.pdf"/,
    );
    expect([pdf?.rawPayload.subarray(0, 5).toString(), docx?.rawPayload.subarray(0, 2).toString()]).toEqual([
      "%PDF-",
      "PK",
    ]);
    const commune = await serveur.signIn("dgs", serveur.monde.commune);
    expect((await lire(serveur.monde.commune, commune.cookie, "pdf")).statusCode).toBe(404);
  });

  test("les mêmes droits que partout", async () => {
    const { devisId } = await createDevis(serveur.monde, 1);
    const lire = (organisme: string, cookie?: string, id = devisId) =>
      serveur.app.inject({
        url: `/api/documents/devis/${id}.pdf?organisme=${organisme}`,
        headers: cookie === undefined ? {} : { cookie },
      });
    expect((await lire(serveur.monde.cdg)).json()).toMatchObject({ codeMetier: "session-expiree" });
    expect((await lire(serveur.monde.autreCdg, entetes.cookie)).json()).toMatchObject({
      codeMetier: "organisme-sans-role",
    });
    const etranger = await serveur.signIn("referent-ia", serveur.monde.autreCdg);
    expect((await lire(serveur.monde.autreCdg, etranger.cookie)).statusCode).toBe(404);
    // Un brouillon n'est pas encore à la commune.
    const commune = await serveur.signIn("dgs", serveur.monde.commune);
    expect((await lire(serveur.monde.commune, commune.cookie)).statusCode).toBe(404);
    expect((await lire(serveur.monde.cdg, entetes.cookie, randomUUID())).statusCode).toBe(404);
    const faux = await serveur.app.inject({ url: `/api/documents/devis/${devisId}.exe`, headers: entetes });
    expect(faux.json()).toMatchObject({ codeMetier: "document-inconnu" });
  });
});

describe("REST /api/v1", () => {
  const devis = () => ({
    organismeId: serveur.monde.commune,
    tarif: "cdg14-ia",
    objet: "Par l'API",
    tranches: [{ prevueLe: "2026-03-16", demiJournees: 1 }],
  });

  test("un devis par jeton, renvoyé avec la même Idempotency-Key : fait une fois", async () => {
    const avant = await total();
    const cle = randomUUID();
    const post = (payload: object, headers: Record<string, string> = {}) =>
      serveur.app.inject({
        method: "POST",
        url: "/api/v1/devis",
        headers: {
          authorization: `Bearer ${token}`,
          "x-organisme": serveur.monde.cdg,
          "idempotency-key": cle,
          ...headers,
        },
        payload,
      });
    const premier = await post(devis());
    expect(premier.statusCode).toBe(200);
    expect(premier.json()).toMatchObject({ statut: "fait" });
    expect((await post(devis())).json()).toEqual(premier.json());
    expect(await total()).toBe(avant + 1);
    const autre = await post({ ...devis(), objet: "Autre" });
    expect(autre.statusCode).toBe(409);
    expect(autre.json()).toMatchObject({ codeMetier: "cle-idempotence-reutilisee" });
    const sansCle = await post(devis(), { "idempotency-key": "" });
    expect(sansCle.statusCode).toBe(400);
    expect(sansCle.json<{ message: string }>().message).toContain("Clé d'idempotence");
  });

  test("les erreurs ont la même forme, en français", async () => {
    const sansSession = await serveur.app.inject({
      url: "/api/v1/devis",
      headers: { "x-organisme": serveur.monde.cdg },
    });
    expect(sansSession.statusCode).toBe(401);
    expect(sansSession.json()).toMatchObject({ codeMetier: "session-expiree" });
    const page = await serveur.app.inject({ url: "/api/v1/devis?page=zero", headers: entetes });
    expect(page.statusCode).toBe(400);
    expect(page.json<{ message: string }>().message).toMatch(/^Saisie refusée\./);
    expect((await serveur.app.inject({ url: "/api/v1/rien", headers: entetes })).statusCode).toBe(404);
  });

  test("listes et fiches, nombres de l'adresse compris", async () => {
    const { missionId } = await createDevis(serveur.monde, 1);
    const liste = await serveur.app.inject({
      url: "/api/v1/devis?page=1&taille=1&annee=2026",
      headers: entetes,
    });
    expect(liste.json()).toMatchObject({ page: 1, taille: 1, lignes: [{ montant: "200.00" }] });
    const mission = await serveur.app.inject({ url: `/api/v1/missions/${missionId}`, headers: entetes });
    expect(mission.json()).toMatchObject({ mission: { id: missionId } });
    expect((await serveur.app.inject({ url: "/api/v1/tarifs", headers: entetes })).json()).toMatchObject({
      tarifs: [{ id: "cdg14-ia" }],
    });
    // The procedures themselves keep refusing text for numbers.
    await expect(serveur.monde.referent.devis.list({ page: "1", taille: 1 } as never)).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });

  test("la description OpenAPI nomme chaque route, ses en-têtes compris", async () => {
    const description = (await serveur.app.inject({ url: "/api/v1/openapi.json" })).json<{
      openapi: string;
      paths: Record<string, Record<string, { parameters: { name: string }[] }>>;
    }>();
    expect(description.openapi).toMatch(/^3\.1/);
    expect(Object.keys(description.paths).sort()).toEqual([
      "/bordereaux",
      "/bordereaux/{version}",
      "/bordereaux/{version}/commande",
      "/devis",
      "/devis/{devisId}/acceptation",
      "/devis/{devisId}/annulation",
      "/devis/{devisId}/envoi",
      "/devis/{devisId}/refus",
      "/echeance",
      "/jours-feries",
      "/missions",
      "/missions/{id}",
      "/missions/{missionId}/convention",
      "/missions/{missionId}/deliberation",
      "/organismes",
      "/organismes/{id}",
      "/rapports",
      "/rapports/{id}",
      "/tarifs",
    ]);
    expect(description.paths["/devis"]?.["post"]?.parameters.map(({ name }) => name)).toEqual([
      "x-organisme",
      "Idempotency-Key",
    ]);
    expect(description.paths["/jours-feries"]?.["get"]?.parameters.map(({ name }) => name)).not.toContain(
      "x-organisme",
    );
  });

  test("le calendrier, sans compte : fériés et échéance expliquée", async () => {
    const feries = await serveur.app.inject({ url: "/api/v1/jours-feries?territoire=GP&annee=2027" });
    expect(feries.statusCode).toBe(200);
    expect(feries.json()).toMatchObject({
      joursFeries: { length: 12 },
      joursUsage: [{ nom: "Mardi gras", statut: "usage" }, {}, {}, {}, {}, {}],
    });
    const adresse = "/api/v1/echeance?territoire=AM&vendrediSaint=non&depuis=2027-03-22&joursOuvres=5";
    expect((await serveur.app.inject({ url: adresse })).json()).toMatchObject({
      date: "2027-03-30",
      fondements: [{ source: { article: "3.2.5" }, certainty: "secondary" }, {}],
    });
  });

  test.each([
    ["jours-feries?annee=2027", /territoire : Territoire attendu/],
    ["jours-feries?territoire=20&annee=2027", /territoire : Territoire attendu/],
    ["jours-feries?territoire=MF&annee=2011", /annee : « 2011 » invalide, entier de 2012/],
    ["jours-feries?territoire=FR&annee=deux", /annee : Une année est attendue/],
    ["jours-feries?territoire=FR&annee=2027&vendrediSaint=non", /vendrediSaint : option propre à AM/],
    ["echeance?territoire=FR&depuis=2027-02-30&jours=5", /^depuis : date invalide « 2027-02-30 »/],
    ["echeance?territoire=FR&depuis=2027-02-01", /une seule unité attendue/],
    ["echeance?territoire=FR&depuis=2027-02-01&jours=5&mois=1", /une seule unité attendue/],
    ["echeance?territoire=FR&depuis=2027-02-01&jours=0", /entier de 1 à 36525/],
    ["echeance?territoire=FR&depuis=2027-02-01&jours=1.5", /nombre entier/],
    ["echeance?territoire=FR&depuis=2027-02-01&jours=5&report=peut-etre", /Report : ccag ou aucun/],
  ])("%s : refusé en français", async (question, message) => {
    const reponse = await serveur.app.inject({ url: `/api/v1/${question}` });
    expect(reponse.statusCode).toBe(400);
    expect(reponse.json<{ message: string }>().message).toMatch(message);
    expect(reponse.json()).toMatchObject({ codeMetier: "saisie-refusee" });
  });
});

test("à l'arrêt, une requête en cours finit, les suivantes ne sont plus prises", async () => {
  const arretable = await createTestServer();
  const { app } = arretable;
  let liberer = (): void => undefined;
  const porte = new Promise<void>((resolve) => {
    liberer = resolve;
  });
  let entree = (): void => undefined;
  const commencee = new Promise<void>((resolve) => {
    entree = resolve;
  });
  app.get("/api/essai-lent", async () => {
    entree();
    await porte;
    return { statut: "finie" };
  });
  const adresse = await app.listen({ port: 0, host: "127.0.0.1" });
  const lente = fetch(`${adresse}/api/essai-lent`);
  await commencee;
  const fermeture = app.close();
  await expect(
    fetch(`${adresse}/api/sante/vivant`).then(
      ({ status }) => status,
      () => "refusée",
    ),
  ).resolves.toSatisfy((dit: unknown) => dit === 503 || dit === "refusée");
  liberer();
  const reponse = await lente;
  expect(reponse.status).toBe(200);
  expect(await reponse.json()).toEqual({ statut: "finie" });
  await fermeture;
});
