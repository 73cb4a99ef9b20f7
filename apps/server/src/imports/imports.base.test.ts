import { relire } from "@ia-territoires/tableurs/test/relire";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cle, fait, refus } from "../../test/create-mission.ts";
import { createSiret } from "../../test/create-organisme.ts";
import { createTestServer, type ServeurEssai } from "../../test/create-test-server.ts";
import type { ChampOrganisme, ChampsOrganisme } from "../organismes/import/champs-organisme.ts";
import type { LigneImport } from "./define-import.ts";
import { IMPORTS } from "./registre-imports.ts";

let serveur: ServeurEssai;
let cookie: string;
beforeAll(async () => {
  serveur = await createTestServer();
  ({ cookie } = await serveur.signIn("referent-ia", serveur.monde.cdg));
});
afterAll(() => serveur.app.close());

type Lignes = LigneImport<ChampOrganisme>[];
const lignes = (...champs: ChampsOrganisme[]): Lignes =>
  champs.map((un, rang) => ({ ligne: rang + 2, champs: un }));
const send = (saisie: Lignes, essai = false, autres: { suivi?: string } = {}) =>
  serveur.monde.referent.imports.organismes({ ...cle(), ...autres, essai, lignes: saisie });
const nouveau = (nom: string, autres: ChampsOrganisme = {}) => ({
  siret: createSiret(),
  nom,
  nature: "Syndicat",
  departement: "14",
  ...autres,
});

test("un essai dit tout et n'écrit rien ; l'import crée ; le même fichier ne change rien", async () => {
  const fichier = lignes(
    nouveau("Syndicat d'essai A", { courriel: "a@essai.fr", codePostal: "1000", departement: "1" }),
    nouveau("Syndicat d'essai B"),
  );
  const essai = fait(await send(fichier, true)).rapport;
  expect(essai).toMatchObject({ crees: [{ ligne: 2, nom: "Syndicat d'essai A" }, { ligne: 3 }], fautes: [] });
  expect(fait(await send(fichier, true)).rapport).toEqual(essai);
  fait(await send(fichier));
  const { lignes: trouves } = await serveur.monde.referent.organismes.list({
    recherche: fichier[0]?.champs.siret ?? "",
    page: 1,
    taille: 5,
  });
  expect(trouves).toMatchObject([{ nom: "Syndicat d'essai A", departement: "01", codesPostaux: ["01000"] }]);
  expect(fait(await send(fichier)).rapport).toMatchObject({
    crees: [],
    modifies: [],
    inchanges: 2,
    fautes: [],
  });
});

test("toutes les fautes à la fois, et une seule suffit pour que rien ne soit écrit", async () => {
  const bon = nouveau("Syndicat jamais créé");
  const saisie = lignes(
    bon,
    nouveau("Mauvais SIRET", { siret: "12345678901234" }),
    nouveau("Nature inconnue", { nature: "Empire" }),
    { nom: "Sans numéro" },
    nouveau("Courriel faux", { courriel: "arobase" }),
    { ...bon, nom: "En double" },
  );
  const { rapport } = fait(await send(saisie, true));
  expect(rapport.fautes.map(({ ligne, champ }) => [ligne, champ])).toEqual([
    [3, "siret"],
    [4, "nature"],
    [5, "siret"],
    [6, "courriel"],
    [7, null],
  ]);
  expect(rapport.fautes.at(-1)?.message).toBe("La ligne 2 porte déjà sur « En double ».");
  const refuse = refus(await send(saisie));
  expect(refuse).toMatchObject({ code: "import-en-faute", figures: { fautes: rapport.fautes } });
  const { total } = await serveur.monde.referent.organismes.list({
    recherche: bon.siret,
    page: 1,
    taille: 1,
  });
  expect(total).toBe(0);
});

test("une même fiche par son SIREN puis par son SIRET ; une régie et sa collectivité ne sont pas la même", async () => {
  const siret = createSiret();
  const siren = siret.slice(0, 9);
  const { fautes } = fait(
    await send(lignes(nouveau("Par SIRET", { siret }), { ...nouveau("Par SIREN"), siret: "", siren }), true),
  ).rapport;
  expect(fautes).toEqual([{ ligne: 3, champ: null, message: "La ligne 2 porte déjà sur « Par SIREN »." }]);

  // The régie first: its collectivité is then already known under this SIREN, and nothing is written.
  const regie = nouveau("Régie d'essai", { nature: "Régie" });
  const saisie = lignes(regie, { ...nouveau("Sa commune"), siret: "", siren: regie.siret.slice(0, 9) });
  expect(fait(await send(saisie, true)).rapport).toMatchObject({ crees: [{}, {}], fautes: [] });
  expect(refus(await send(saisie))).toMatchObject({
    code: "import-en-faute",
    figures: {
      fautes: [{ ligne: 3, champ: null, message: /porte déjà/ }].map(({ message, ...faute }) => ({
        ...faute,
        message: expect.stringMatching(message) as string,
      })),
    },
  });
  expect(fait(await send(lignes(regie), true)).rapport.crees).toHaveLength(1);
});

test("un import de plusieurs mégaoctets passe, la même taille ailleurs non ; il se suit, et une seule fois", async () => {
  const post = (procedure: string, corps: object) =>
    serveur.app.inject({
      method: "POST",
      url: `/api/trpc/${procedure}`,
      headers: { cookie, "x-organisme": serveur.monde.cdg, "content-type": "application/json" },
      payload: JSON.stringify(corps),
    });
  const maximum = IMPORTS.find(({ code }) => code === "organismes")?.lignesMaximum ?? 0;
  const lourdes = Array.from({ length: maximum + 1 }, (_, rang) => ({
    ligne: rang + 2,
    champs: { nom: "x".repeat(400) },
  }));
  const reponse = await post("imports.organismes", { ...cle(), essai: true, lignes: lourdes });
  expect(reponse.statusCode).toBe(400);
  expect(reponse.body).toContain("Un import prend 5\u202f000 lignes au plus.");
  expect((await post("devis.create", { ...cle(), lignes: lourdes })).statusCode).toBe(413);
  const suivi = crypto.randomUUID();
  fait(await send(lignes(nouveau("Syndicat suivi")), false, { suivi }));
  expect(await serveur.monde.referent.listes.suivi({ id: suivi })).toBeNull();
});

test("exporté, retouché, importé : la différence, et elle seule", async () => {
  const mot = `Retouche${createSiret()
    .slice(0, 9)
    .replace(/\d/g, (chiffre) => "abcdefghij".charAt(Number(chiffre)))}`;
  fait(await send(lignes(nouveau(`${mot} est`, { telephone: "02 31 00 00 00" }), nouveau(`${mot} ouest`))));
  const query = new URLSearchParams({
    organisme: serveur.monde.cdg,
    criteres: JSON.stringify({ recherche: mot, tri: "nom" }),
  });
  const exporte = await serveur.app.inject({
    url: `/api/listes/organismes/xlsx?${query.toString()}`,
    headers: { cookie },
  });
  const lu = await serveur.app.inject({
    method: "POST",
    url: "/api/imports/organismes/lecture?nom=organismes.xlsx",
    headers: { cookie, "x-organisme": serveur.monde.cdg, "content-type": "application/octet-stream" },
    payload: exporte.rawPayload,
  });
  expect(lu.statusCode).toBe(200);
  const [titres = [], ...valeurs] =
    lu.json<{ feuilles: { lignes: string[][] }[] }>().feuilles[0]?.lignes ?? [];
  expect(titres).toEqual((await relire("xlsx", new Uint8Array(exporte.rawPayload))).titres);
  const get = (ligne: string[], titre: string): string => ligne[titres.indexOf(titre)] ?? "";
  const relues = valeurs.map((ligne, rang) => ({
    ligne: rang + 2,
    champs: {
      siret: get(ligne, "SIRET"),
      nom: get(ligne, "Nom"),
      nature: get(ligne, "Nature"),
      departement: get(ligne, "Département"),
      assemblee: get(ligne, "Assemblée"),
      courriel: get(ligne, "Courriel"),
      telephone: get(ligne, "Téléphone"),
    },
  }));
  expect(fait(await send(relues, true)).rapport).toMatchObject({ modifies: [], inchanges: 2, fautes: [] });
  const retouchees = relues.map((une, rang) =>
    rang === 1 ? { ...une, champs: { ...une.champs, courriel: "o@essai.fr" } } : une,
  );
  const { modifies } = fait(await send(retouchees)).rapport;
  expect(modifies).toEqual([
    { ligne: 3, nom: `${mot} ouest`, changements: [{ champ: "contact", avant: "", apres: "o@essai.fr" }] },
  ]);
  expect(fait(await send(retouchees)).rapport.inchanges).toBe(2);
});

test("la fiche d'un autre n'est pas à corriger, le nom d'une commune de l'annuaire non plus", async () => {
  const { base, communeOrne, commune } = serveur.monde;
  const lire = (id: string) =>
    base.owner
      .selectFrom("organisme")
      .select(["siret", "nom"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
  const [orne, notre] = [await lire(communeOrne), await lire(commune)];
  const { fautes } = fait(
    await send(
      lignes(
        { siret: orne.siret ?? "", courriel: "pris@essai.fr" },
        { siret: notre.siret ?? "", nom: "Autre nom" },
      ),
      true,
    ),
  ).rapport;
  expect(fautes).toMatchObject(
    [
      { ligne: 2, champ: null, message: /n'est pas à corriger par votre organisme/ },
      { ligne: 3, champ: "nom", message: /viennent des données publiques/ },
    ].map(({ message, ...faute }) => ({ ...faute, message: expect.stringMatching(message) as string })),
  );
});

describe("la lecture d'un fichier : mêmes droits, refus avec les mots du lecteur", () => {
  const read = (payload: Buffer, nom: string, entetes: Record<string, string> = {}, code = "organismes") =>
    serveur.app.inject({
      method: "POST",
      url: `/api/imports/${code}/lecture?nom=${nom}`,
      headers: {
        cookie,
        "x-organisme": serveur.monde.cdg,
        "content-type": "application/octet-stream",
        ...entetes,
      },
      payload,
    });

  test.each([
    ["un PDF", Buffer.from("%PDF-1.7"), "x.pdf", 422, "format-inconnu"],
    ["rien", Buffer.alloc(0), "x.csv", 422, "fichier-vide"],
    ["5 002 lignes", Buffer.from("a\n".repeat(5_002)), "x.csv", 422, "trop-de-lignes"],
    ["11 Mo", Buffer.alloc(11_000_000, 65), "x.csv", 413, "corps-trop-lourd"],
  ])("%s", async (_, payload, nom, statut, codeMetier) => {
    const reponse = await read(payload, nom);
    expect(reponse.statusCode).toBe(statut);
    expect(reponse.json()).toMatchObject({ codeMetier });
  });

  test("un import qui n'existe pas", async () => {
    for (const code of ["perdu", "constructor"]) {
      const reponse = await read(Buffer.from("a"), "x.csv", {}, code);
      expect(reponse.statusCode).toBe(404);
      expect(reponse.json()).toMatchObject({ codeMetier: "import-inconnu" });
    }
  });

  test("sans session, sans rôle", async () => {
    expect((await read(Buffer.from("a"), "x.csv", { cookie: "" })).statusCode).toBe(401);
    const lecture = await serveur.signIn("lecture", serveur.monde.cdg);
    expect((await read(Buffer.from("a"), "x.csv", { cookie: lecture.cookie })).statusCode).toBe(403);
  });

  test("un CSV de Windows se lit", async () => {
    const reponse = await read(Buffer.from("Nom;Prix\r\nEt\u00e9;1,5", "latin1"), "x.csv");
    expect(reponse.json()).toEqual({
      format: "csv",
      feuilles: [
        {
          nom: null,
          lignes: [
            ["Nom", "Prix"],
            ["Eté", "1,5"],
          ],
        },
      ],
    });
  });
});
