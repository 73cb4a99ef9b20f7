import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { formatMontant } from "@ia-territoires/core";
import { readTexteDocx } from "@ia-territoires/documents/navigateur";
import { calculateRapport } from "@ia-territoires/reporting";
import { createListeExemple } from "@ia-territoires/reporting/exemple";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAcceptee } from "../../test/create-suivi.ts";
import { cle, fait, refus } from "../../test/create-mission.ts";
import { createMonde, MAINTENANT, type Monde } from "../../test/create-monde.ts";
import { createTestServer, type ServeurEssai } from "../../test/create-test-server.ts";
import { createRapport, RAPPORT, writeListe } from "../../test/create-rapport.ts";
import { purgeDonnees } from "../rgpd/purge-donnees.ts";
import { CODES_REFUS_RAPPORT } from "./codes.ts";

const page = { page: 1, taille: 50 };
let serveur: ServeurEssai;
let monde: Monde;
beforeAll(async () => {
  serveur = await createTestServer();
  ({ monde } = serveur);
});
afterAll(() => serveur.app.close());
const titulaire = () => monde.as("titulaire", monde.commune);
const saisie = (autres: object = {}) =>
  ({ ...cle(), ...structuredClone(RAPPORT), liste: writeListe(300), ...autres }) as never;

describe("un rapport enregistré", () => {
  test("se retrouve, avec les totaux que la bibliothèque calcule, et n'est qu'à son organisme", async () => {
    const { id } = fait(await titulaire().rapports.create(saisie()));
    const { lignes } = await titulaire().rapports.list(page);
    const attendu = calculateRapport(createListeExemple().lignes.slice(0, 300), {
      periode: RAPPORT,
      arreteLe: RAPPORT.arreteLe,
    }).totaux;
    expect(lignes.find((ligne) => ligne.id === id)).toMatchObject({
      titre: "Premier semestre 2026",
      lignes: 300,
      montantHt: attendu.montantHt,
      beneficiaires: attendu.beneficiaires,
      version: 1,
    });
    const lu = await titulaire().rapports.get({ id });
    expect(lu).toMatchObject({ ...RAPPORT, version: 1 });
    expect(lu.liste).toBe(writeListe(300));
    const journal = await monde.as("admin", monde.commune).journal.list(page);
    expect(journal.lignes[0]).toMatchObject({ action: "rapport-enregistre" });
    await expect(monde.as("titulaire", monde.autreCommune).rapports.get({ id })).rejects.toMatchObject({
      codeMetier: "introuvable",
    });
  });

  test("se corrige sur sa version, ses totaux suivent la lecture des avoirs, puis se supprime", async () => {
    const { id } = fait(await titulaire().rapports.create(saisie({ liste: writeListe(1_200) })));
    const find = async () => (await titulaire().rapports.list(page)).lignes.find((ligne) => ligne.id === id);
    const avant = (await find())?.montantHt;
    const { liste: _, ...choix } = saisie() as unknown as Record<string, unknown>;
    const change = { ...choix, id, version: 1, avoirs: "date-de-la-commande" };
    fait(await titulaire().rapports.update({ ...change, ...cle() } as never));
    expect((await find())?.montantHt).not.toBe(avant);
    await expect(titulaire().rapports.update({ ...change, ...cle() } as never)).rejects.toMatchObject({
      codeMetier: "version-perimee",
    });
    fait(await titulaire().rapports.delete({ ...cle(), id, version: 2 }));
    expect(await find()).toBeUndefined();
  });

  test("la même demande deux fois n'en fait qu'un", async () => {
    const une = saisie({ titre: "Une fois" });
    const personne = titulaire();
    const [a, b] = [await personne.rapports.create(une), await personne.rapports.create(une)];
    expect(a).toEqual(b);
    const { lignes } = await titulaire().rapports.list(page);
    expect(lignes.filter(({ titre }) => titre === "Une fois")).toHaveLength(1);
  });

  test("après sa durée de conservation, il est effacé avec sa liste", async () => {
    const ici = await createMonde();
    const id = await createRapport(ici);
    const dans = (jours: number) => new Date(MAINTENANT.getTime() + jours * 86_400_000);
    await purgeDonnees(ici.base, dans(3_650));
    await ici.as("titulaire", ici.commune).rapports.get({ id });
    await purgeDonnees(ici.base, dans(3_660));
    await expect(ici.as("titulaire", ici.commune).rapports.get({ id })).rejects.toMatchObject({
      codeMetier: "introuvable",
    });
  });
});

describe("un rapport enregistré, dessiné par le serveur", () => {
  test("est celui que la bibliothèque calcule de la même liste", async () => {
    const { id } = fait(await titulaire().rapports.create(saisie()));
    const { lignes, noms } = createListeExemple();
    const attendu = calculateRapport(lignes.slice(0, 300), {
      periode: { debut: RAPPORT.debut, fin: RAPPORT.fin },
      arreteLe: RAPPORT.arreteLe,
      noms,
      redaction: RAPPORT.redaction,
    });
    expect(await titulaire().rapports.calculate({ id })).toEqual(attendu);
  });

  test("s'exporte en fichier avec les droits de sa lecture ; ce qui n'existe pas est dit", async () => {
    const id = await createRapport(monde);
    const { cookie } = await serveur.signIn("lecture", monde.commune);
    const ask = (suite: string, organisme = monde.commune) =>
      serveur.app.inject({ url: `/api/rapports/${suite}organisme=${organisme}`, headers: { cookie } });
    const json = await ask(`${id}/json?`);
    expect(json.headers["content-disposition"]).toBe(
      'attachment; filename="rapport-2026-01-01-2026-06-30.json"',
    );
    expect(json.json()).toEqual(structuredClone(await titulaire().rapports.calculate({ id })));
    const csv = await ask(`${id}/csv?tableau=volume-lots&`);
    expect(csv.headers["content-type"]).toMatch(/text\/csv/);
    expect((await ask(`${id}/pdf?`)).rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    for (const [suite, statut, code] of [
      [`${id}/csv?`, 400, "tableau-inconnu"],
      [`${id}/doc?`, 404, "export-inconnu"],
      [`${randomUUID()}/json?`, 404, "introuvable"],
    ] as const) {
      const reponse = await ask(suite);
      expect([reponse.statusCode, reponse.json<{ codeMetier: string }>().codeMetier]).toEqual([statut, code]);
    }
    expect((await ask(`${id}/json?`, monde.autreCommune)).statusCode).toBe(403);
    expect(
      (await serveur.app.inject({ url: `/api/rapports/${id}/json?organisme=${monde.commune}` })).statusCode,
    ).toBe(401);
  });
});

/** As the letters are, whatever the spaces and the apostrophes of a printer. */
const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'");

test("le rapport d'activité d'un vendeur s'exporte avec les chiffres de son écran, à lui seul", async () => {
  await createAcceptee(monde);
  const { cookie } = await serveur.signIn("lecture", monde.cdg);
  const ask = (suite: string, organisme = monde.cdg) =>
    serveur.app.inject({ url: `/api/activite/${suite}?organisme=${organisme}`, headers: { cookie } });
  const word = await ask("2026/docx");
  expect(word.headers["content-disposition"]).toBe('attachment; filename="rapport-activite-2026.docx"');
  const texte = plain(readTexteDocx(new Uint8Array(word.rawPayload)) ?? "");
  const { total, parOrganisme, plafondsParEpci } = await monde.referent.activite.get({ annee: 2026 });
  for (const attendu of [
    "Rapport d’activité, année 2026",
    formatMontant(total.montant),
    parOrganisme[0]?.nom ?? "?",
    plafondsParEpci[0]?.nom ?? "?",
    "Équipement du département",
  ]) {
    expect(texte).toContain(plain(attendu));
  }
  expect((await ask("2026/pdf")).rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
  expect((await ask("2026/xlsx")).statusCode).toBe(404);
  expect((await ask("26/pdf")).statusCode).toBe(404);
  expect((await ask("2026/pdf", monde.autreCdg)).statusCode).toBe(403);
  const commune = await serveur.signIn("lecture", monde.commune);
  const sienne = await serveur.app.inject({
    url: `/api/activite/2026/pdf?organisme=${monde.commune}`,
    headers: { cookie: commune.cookie },
  });
  expect([sienne.statusCode, sienne.json<{ codeMetier: string }>().codeMetier]).toEqual([
    403,
    "pas-prestataire",
  ]);
});

describe("ce qui n'est pas enregistré", () => {
  test.each<[string, () => string, keyof typeof CODES_REFUS_RAPPORT, RegExp]>([
    ["du base64 qui n'est rien", () => "AAAA", "liste-illisible", /rouvrez le fichier/],
    [
      "une bombe",
      () => gzipSync(Buffer.alloc(40_000_000, "a")).toString("base64"),
      "liste-illisible",
      /rouvrez/,
    ],
    ["un JSON quelconque", () => gzipSync("[1]").toString("base64"), "liste-illisible", /rouvrez/],
    [
      "une ligne fausse",
      () => writeListe(3, (contenu) => ({ ...contenu, lignes: [["Commande"], ["=1+1"]] })),
      "liste-en-erreur",
      /colonne « Date »/,
    ],
    [
      "un suivi qui n'en est pas un",
      () => writeListe(3, (contenu) => ({ ...contenu, suivi: { achats: [{ prixPayeHt: 1 }] } })),
      "liste-illisible",
      /rouvrez/,
    ],
    [
      "plus de 20 000 lignes",
      () => writeListe(1, (contenu) => ({ ...contenu, lignes: Array.from({ length: 20_002 }, () => ["x"]) })),
      "rapport-trop-long",
      /20 000 lignes/,
    ],
  ])("%s : refusé, avec sa raison", async (_, liste, code, message) => {
    const reponse = refus(await titulaire().rapports.create(saisie({ liste: liste() })));
    expect(reponse).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test.each<[string, object]>([
    ["sans titre", { titre: " " }],
    ["une date qui n'existe pas", { fin: "2026-02-30" }],
    ["une lecture inconnue", { avoirs: "jamais" }],
    ["une liste qui n'est pas du base64", { liste: "pas du base64 !" }],
    [
      "trop de parties écrites",
      { redaction: { ...RAPPORT.redaction, bonnesPratiques: Array(201).fill("x") } },
    ],
  ])("%s : une saisie qui n'a pas de sens", async (_, autres) => {
    await expect(titulaire().rapports.create(saisie(autres))).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("une fin avant le début : la base la refuse, rien n'est écrit", async () => {
    const avant = (await titulaire().rapports.list(page)).total;
    await expect(
      titulaire().rapports.create(saisie({ titre: randomUUID(), fin: "2025-12-31" })),
    ).rejects.toThrow(/précède/);
    expect((await titulaire().rapports.list(page)).total).toBe(avant);
  });
});

test.each(Object.entries(CODES_REFUS_RAPPORT))(
  "%s a un titre et une explication en français",
  (code, { titre, explication }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(titre).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(explication).toMatch(/^\p{Lu}.*\.$/u);
  },
);
