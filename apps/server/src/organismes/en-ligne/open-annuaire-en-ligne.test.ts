import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parseSiren, parseSiret } from "@ia-territoires/core";
import { afterEach, describe, expect, test } from "vitest";
import { buildAnnuaireEteint } from "./build-annuaire-eteint.ts";
import { openAnnuaireEnLigne } from "./open-annuaire-en-ligne.ts";

type Reponse = (demande: IncomingMessage, reponse: ServerResponse) => void;

const ouverts: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(ouverts.splice(0).map((close) => close()));
});

/** A register of our own on the loopback, and the questions it received. */
async function openFaux(repondre: Reponse, options: { delaiMs?: number } = {}) {
  const recues: IncomingMessage[] = [];
  const serveur = createServer((demande, reponse) => {
    recues.push(demande);
    repondre(demande, reponse);
  });
  await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
  ouverts.push(
    () =>
      new Promise((resolve) => {
        serveur.closeAllConnections();
        serveur.close(() => resolve());
      }),
  );
  const { port } = serveur.address() as AddressInfo;
  let maintenant = 0;
  const annuaire = openAnnuaireEnLigne({
    contact: "https://ia.exemple.fr",
    hote: `http://127.0.0.1:${port}`,
    horloge: { maintenant: () => maintenant, attendre: async () => undefined },
    ...options,
  });
  return { annuaire, recues, avance: (ms: number) => (maintenant += ms), port };
}

const json =
  (corps: unknown, statut = 200, entetes: Record<string, string> = {}): Reponse =>
  (_demande, reponse) => {
    reponse.writeHead(statut, { "content-type": "application/json", ...entetes });
    reponse.end(typeof corps === "string" ? corps : JSON.stringify(corps));
  };

const ETABLISSEMENT = {
  siret: "21140118700011",
  adresse: "ESPLANADE JEAN-MARIE LOUVEL 14000 CAEN",
  code_postal: "14000",
  commune: "14118",
  etat_administratif: "A",
  date_fermeture: null,
};
const CAEN = {
  siren: "211401187",
  nom_complet: "COMMUNE DE CAEN (MAIRIE)",
  nom_raison_sociale: "COMMUNE DE CAEN",
  sigle: null,
  etat_administratif: "A",
  nature_juridique: "7210",
  siege: ETABLISSEMENT,
  dirigeants: [{ nom: "DURAND", prenoms: "PERSONNE FICTIVE", annee_de_naissance: "1960", qualite: "Maire" }],
  complements: {
    collectivite_territoriale: {
      code: "14118",
      code_insee: "14118",
      niveau: "commune",
      elus: [
        {
          nom: "DURAND",
          prenoms: "PERSONNE FICTIVE",
          annee_de_naissance: "1960",
          fonction: "Maire",
          sexe: "F",
        },
      ],
    },
    est_entrepreneur_individuel: false,
  },
};
const page = (...results: unknown[]) => ({
  results,
  total_results: results.length,
  page: 1,
  per_page: 10,
  total_pages: 1,
});
const SIREN = { siren: parseSiren("211401187") };

describe("réponse normale", () => {
  test("l'organisme est lu, sa nature est proposée, aucun élu ni dirigeant ne passe", async () => {
    const { annuaire, recues } = await openFaux(json(page(CAEN)));
    const resultat = await annuaire.find(SIREN);
    expect(resultat).toEqual({
      statut: "trouve",
      total: 1,
      organismes: [
        {
          siren: "211401187",
          siret: "21140118700011",
          nom: "COMMUNE DE CAEN",
          sigle: null,
          adresse: "ESPLANADE JEAN-MARIE LOUVEL 14000 CAEN",
          codePostal: "14000",
          codeInsee: "14118",
          departement: "14",
          natureJuridique: "7210",
          natureSuggeree: "commune",
          ferme: false,
          fermeLe: null,
          sirenConserve: null,
        },
      ],
    });
    expect(JSON.stringify(resultat)).not.toMatch(/DURAND|FICTIVE|1960|[ée]lu/i);
    const adresse = new URL(recues[0]?.url ?? "", "http://x");
    expect(adresse.pathname).toBe("/search");
    expect(Object.fromEntries(adresse.searchParams)).toEqual({
      q: "211401187",
      page: "1",
      per_page: "10",
      minimal: "true",
      include: "siege,complements",
    });
    expect(recues[0]?.headers["user-agent"]).toMatch(/^ia-territoires .*https:\/\/ia\.exemple\.fr/);
  });

  test("des mots sont envoyés tels quels, bien échappés", async () => {
    const { annuaire, recues } = await openFaux(json(page()));
    expect(await annuaire.find({ mots: "ccas d'Hérouville & fils?page=9#" })).toEqual({
      statut: "trouve",
      organismes: [],
      total: 0,
    });
    expect(new URL(recues[0]?.url ?? "", "http://x").searchParams.get("q")).toBe(
      "ccas d'Hérouville & fils?page=9#",
    );
  });

  test("un entrepreneur individuel, dont le nom est celui d'une personne, est laissé de côté", async () => {
    const seul = { ...CAEN, complements: { est_entrepreneur_individuel: true } };
    const { annuaire } = await openFaux(json(page(seul, CAEN)));
    expect(await annuaire.find({ mots: "durand" })).toMatchObject({
      total: 1,
      organismes: [{ nom: "COMMUNE DE CAEN" }],
    });
  });
});

describe("établissement fermé", () => {
  const ferme = {
    ...ETABLISSEMENT,
    siret: "21140118700029",
    etat_administratif: "F",
    date_fermeture: "2019-12-31",
  };

  test("le SIRET demandé est décrit, pas le siège", async () => {
    const { annuaire, recues } = await openFaux(json(page({ ...CAEN, matching_etablissements: [ferme] })));
    expect(await annuaire.find({ siret: parseSiret("21140118700029") })).toMatchObject({
      organismes: [{ siret: "21140118700029", ferme: true, fermeLe: "2019-12-31" }],
    });
    expect(new URL(recues[0]?.url ?? "", "http://x").searchParams.get("include")).toContain(
      "matching_etablissements",
    );
  });

  test("un organisme cessé est fermé même si son siège est dit actif", async () => {
    const cesse = {
      ...CAEN,
      etat_administratif: "C",
      date_fermeture: "2024-01-01",
      siren_conserve: "211405568",
    };
    const { annuaire } = await openFaux(json(page(cesse)));
    expect(await annuaire.find(SIREN)).toMatchObject({
      organismes: [{ ferme: true, fermeLe: "2024-01-01", sirenConserve: "211405568" }],
    });
  });

  test("un SIRET absent de la réponse n'est pas remplacé par le siège", async () => {
    const { annuaire } = await openFaux(json(page(CAEN)));
    expect(await annuaire.find({ siret: parseSiret("21140118700029") })).toEqual({
      statut: "trouve",
      organismes: [],
      total: 0,
    });
  });
});

describe("trop de demandes (429)", () => {
  test("Retry-After est respecté : rien n'est demandé avant, tout l'est après", async () => {
    let saturee = true;
    const { annuaire, recues, avance } = await openFaux((demande, reponse) =>
      (saturee ? json("", 429, { "retry-after": "12" }) : json(page(CAEN)))(demande, reponse),
    );
    expect(await annuaire.find(SIREN)).toMatchObject({ code: "annuaire-sature", figures: { secondes: 12 } });
    saturee = false;
    avance(11_000);
    expect(await annuaire.find(SIREN)).toMatchObject({ code: "annuaire-sature", figures: { secondes: 1 } });
    expect(recues).toHaveLength(1);
    avance(1_000);
    expect(await annuaire.find(SIREN)).toMatchObject({ statut: "trouve" });
    expect(recues).toHaveLength(2);
  });

  test("sans Retry-After, la pause est de 5 s", async () => {
    const { annuaire } = await openFaux(json("", 429));
    const refus = await annuaire.find(SIREN);
    expect(refus).toMatchObject({ statut: "refus", code: "annuaire-sature", figures: { secondes: 5 } });
    expect(refus).toHaveProperty("message", expect.stringContaining("réessayer dans 5 s"));
  });
});

describe("ce qui va mal est un refus en français, jamais une panne", () => {
  test.each<[string, Reponse, string]>([
    ["500", json({ erreur: "interne" }, 500), "annuaire-indisponible"],
    ["400", json({ erreur: "requête" }, 400), "annuaire-indisponible"],
    ["JSON coupé", json('{"results": [{"siren": "2114'), "annuaire-illisible"],
    ["HTML", json("<html>maintenance</html>"), "annuaire-illisible"],
    ["autre forme", json({ results: "non" }), "annuaire-illisible"],
    [
      "réponse énorme",
      json({ results: [], total_results: 0, poids: "x".repeat(2_000_000) }),
      "annuaire-illisible",
    ],
    ["connexion coupée", (_demande, reponse) => reponse.destroy(), "annuaire-indisponible"],
  ])("%s", async (_cas, repondre, code) => {
    const { annuaire } = await openFaux(repondre);
    const refus = await annuaire.find(SIREN);
    expect(refus).toMatchObject({ statut: "refus", code });
    expect(refus).toHaveProperty("message", expect.stringContaining("saisie à la main"));
  });

  test("un service qui ne répond pas est abandonné au bout du délai", async () => {
    const { annuaire } = await openFaux(() => undefined, { delaiMs: 60 });
    const refus = await annuaire.find(SIREN);
    expect(refus).toMatchObject({ code: "annuaire-indisponible" });
    expect(refus).toHaveProperty("message", expect.stringContaining("n'a pas répondu en 0.06 secondes"));
  });

  test("un service qui commence à répondre et s'arrête est abandonné aussi", async () => {
    const { annuaire } = await openFaux(
      (_demande, reponse) => {
        reponse.writeHead(200, { "content-type": "application/json" });
        reponse.write('{"results": [');
      },
      { delaiMs: 60 },
    );
    expect(await annuaire.find(SIREN)).toMatchObject({ code: "annuaire-indisponible" });
  });

  test("une redirection vers un autre hôte n'est pas suivie", async () => {
    const ailleurs = await openFaux(json(page(CAEN)));
    const { annuaire } = await openFaux(
      json("", 302, { location: `http://127.0.0.1:${ailleurs.port}/search?q=211401187` }),
    );
    expect(await annuaire.find(SIREN)).toMatchObject({ statut: "refus", code: "annuaire-indisponible" });
    expect(ailleurs.recues).toEqual([]);
  });

  test.each([
    ["SIREN à la clé fausse", { ...CAEN, siren: "211401188" }],
    ["sans nom", { ...CAEN, nom_complet: null, nom_raison_sociale: " " }],
  ])("un résultat inutilisable est écarté : %s", async (_cas, resultat) => {
    const { annuaire } = await openFaux(json(page(resultat)));
    expect(await annuaire.find(SIREN)).toEqual({ statut: "trouve", organismes: [], total: 0 });
  });

  test("un SIRET à la clé fausse ou une commune inconnue deviennent « inconnu »", async () => {
    const siege = { ...ETABLISSEMENT, siret: "21140118700018", commune: "99132" };
    const { annuaire } = await openFaux(json(page({ ...CAEN, siege })));
    expect(await annuaire.find(SIREN)).toMatchObject({
      organismes: [{ siret: null, codeInsee: null, departement: null }],
    });
  });
});

test("fermée par défaut, la recherche en ligne dit comment l'ouvrir", async () => {
  const refus = await buildAnnuaireEteint().find(SIREN);
  expect(refus).toMatchObject({ statut: "refus", code: "annuaire-eteint" });
  expect(refus).toHaveProperty("message", expect.stringContaining("ANNUAIRE_EN_LIGNE=1"));
});
