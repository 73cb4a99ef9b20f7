import { readPdf } from "@ia-territoires/documents/test/read-pdf";
import { relire } from "@ia-territoires/tableurs/test/relire";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CRITERES_LISTES } from "../../test/criteres-listes.ts";
import { createTestServer, type ServeurEssai } from "../../test/create-test-server.ts";
import { appRouter } from "../app-router.ts";
import type { MetaProcedure } from "../trpc/procedures.ts";
import { FORMATS_EXPORT, type FormatExport } from "./formats-export.ts";
import { REGISTRE } from "./registre.ts";

let serveur: ServeurEssai;
let cookie: string;
beforeAll(async () => {
  serveur = await createTestServer();
  ({ cookie } = await serveur.signIn("admin", serveur.monde.cdg));
});
afterAll(() => serveur.app.close());

function ask(liste: string, format: string, criteres: unknown = {}, autres: Record<string, string> = {}) {
  const texte = typeof criteres === "string" ? criteres : JSON.stringify(criteres);
  const query = new URLSearchParams({ organisme: serveur.monde.cdg, criteres: texte, ...autres });
  return serveur.app.inject({
    url: `/api/listes/${liste}/${format}?${query.toString()}`,
    headers: { cookie },
  });
}

/** The page of the screen, through the procedure that the registry names. */
async function readEcran(code: string, criteres: object): Promise<{ total: number; lignes: object[] }> {
  const procedures = appRouter._def.procedures as unknown as Record<
    string,
    { _def: { meta?: MetaProcedure } }
  >;
  const chemin = Object.keys(procedures).find((nom) => procedures[nom]?._def.meta?.liste === code) ?? "";
  const [sujet = "", nom = ""] = chemin.split(".");
  const appel = serveur.monde.as("admin", serveur.monde.cdg) as unknown as Record<
    string,
    Record<string, (saisie: object) => Promise<never>>
  >;
  const procedure = appel[sujet]?.[nom];
  if (procedure === undefined) throw new Error(`liste ${code} sans procédure`);
  return procedure({ ...criteres, page: 1, taille: 200 });
}

const FORMATS = Object.keys(FORMATS_EXPORT) as FormatExport[];

describe.each(REGISTRE.map((liste) => [liste.code, liste] as const))("%s", (code, { colonnes }) => {
  let criteres: object;
  let ecran: { total: number; lignes: object[] };
  beforeAll(async () => {
    const build = CRITERES_LISTES[code];
    if (build === undefined) throw new Error(`la liste ${code} n'a pas ses lignes d'essai`);
    criteres = await build(serveur.monde);
    ecran = await readEcran(code, criteres);
  });

  test("l'écran commun la montre aussi : autant de lignes, une valeur par colonne, dans le même ordre", async () => {
    const admin = serveur.monde.as("admin", serveur.monde.cdg);
    const page = await admin.listes.page({ liste: code, criteres: { ...criteres }, page: 1, taille: 200 });
    expect(page.total).toBe(ecran.total);
    expect(page.lignes.map(({ id }) => id)).toEqual(
      ecran.lignes.map((ligne) => (ligne as { id: string }).id),
    );
    for (const { valeurs } of page.lignes) expect(valeurs).toHaveLength(colonnes.length);
    expect((await admin.listes.registre()).map((liste) => liste.code)).toContain(code);
  });

  test.each(FORMATS)(
    "%s : relu par un second lecteur, autant de lignes qu'à l'écran, mêmes titres",
    async (format) => {
      const reponse = await ask(code, format, criteres);
      expect(reponse.statusCode).toBe(200);
      const { typeMedia, extension } = FORMATS_EXPORT[format];
      expect(reponse.headers["content-type"]).toBe(typeMedia);
      expect(reponse.headers["content-disposition"]).toBe(
        `attachment; filename="${code}-2026-03-10.${extension}"`,
      );
      expect(reponse.headers["cache-control"]).toBe("private, no-store");
      const octets = new Uint8Array(reponse.rawPayload);
      if (format === "pdf") {
        const { texte, noeuds, isMarked, pages } = await readPdf(octets);
        expect(isMarked).toBe(true);
        // The reader gives the whole tree with each page.
        expect(noeuds.filter(({ role }) => role === "TR")).toHaveLength((ecran.total + 1) * pages);
        expect(texte.replaceAll(/\s/g, "")).toContain((colonnes[0]?.titre ?? "").replaceAll(/\s/g, ""));
        return;
      }
      const { titres, lignes } = await relire(format, octets);
      const machine = format === "json" || format === "csv-machine";
      expect(titres).toEqual(colonnes.map(({ cle, titre }) => (machine ? cle : titre)));
      expect(lignes).toHaveLength(ecran.total);
    },
  );
});

test("cellules typées, même tri qu'à l'écran, rien qu'un tableur calculerait", async () => {
  const criteres = { tri: "-montant", statuts: ["brouillon"] };
  const montants = (await readEcran("devis", criteres)).lignes.map((ligne) =>
    Number((ligne as { montant: string }).montant),
  );
  expect(montants).toEqual(montants.toSorted((a, b) => b - a));
  const montant =
    REGISTRE.find(({ code }) => code === "devis")?.colonnes.findIndex(({ cle }) => cle === "montant") ?? -1;
  for (const format of ["xlsx", "ods"] as const) {
    const { lignes, titres } = await relire(
      format,
      new Uint8Array((await ask("devis", format, criteres)).rawPayload),
    );
    expect(lignes.map((ligne) => ligne[montant])).toEqual(montants);
    expect(lignes[0]?.[titres.indexOf("Date")]).toEqual(new Date("2026-03-10T00:00:00Z"));
  }
  const trouves = await CRITERES_LISTES["organismes"]?.(serveur.monde);
  const csv = await ask("organismes", "csv", trouves);
  expect(csv.body).toContain(`"'=Syndicat`);
  const xlsx = await relire("xlsx", new Uint8Array((await ask("organismes", "xlsx", trouves)).rawPayload));
  expect(xlsx.lignes.map(([nom]) => String(nom))).toContainEqual(expect.stringMatching(/^=Syndicat/));
});

describe("mêmes droits que la procédure, mêmes refus", () => {
  test("sans session, au nom d'un autre, chez un étranger", async () => {
    const url = `/api/listes/devis/csv?organisme=${serveur.monde.cdg}`;
    expect((await serveur.app.inject({ url })).json()).toMatchObject({ codeMetier: "session-expiree" });
    expect((await ask("devis", "csv", {}, { organisme: serveur.monde.autreCdg })).statusCode).toBe(403);
    const autre = await serveur.signIn("admin", serveur.monde.autreCdg);
    const vide = await serveur.app.inject({
      url: `/api/listes/devis/json?organisme=${serveur.monde.autreCdg}`,
      headers: { cookie: autre.cookie },
    });
    expect(vide.json()).toEqual([]);
  });

  test.each([
    ["perdue", "csv", {}, 404, "export-inconnu"],
    ["devis", "docm", {}, 404, "export-inconnu"],
    ["devis", "constructor", {}, 404, "export-inconnu"],
    ["devis", "csv", "{", 400, "criteres-illisibles"],
    ["devis", "csv", "[]", 400, "criteres-illisibles"],
    ["devis", "csv", { annee: 3 }, 400, "saisie-refusee"],
    ["devis", "csv", { tri: "couleur" }, 400, "saisie-refusee"],
    ["membres", "csv", {}, 400, "saisie-refusee"],
  ])("%s en %s avec %j : %i %s", async (liste, format, criteres, statut, codeMetier) => {
    const reponse = await ask(liste, format, criteres);
    expect(reponse.statusCode).toBe(statut);
    expect(reponse.json()).toMatchObject({ codeMetier });
  });
});

test("sans compte, une adresse qui demande trop d'exports d'une liste publique attend une minute", async () => {
  const url = "/api/listes/chiffres/json";
  const statuts: number[] = [];
  for (let n = 0; n < 22; n += 1)
    statuts.push((await serveur.app.inject({ url, remoteAddress: "192.0.2.7" })).statusCode);
  expect(statuts.filter((statut) => statut === 200)).toHaveLength(20);
  const refus = await serveur.app.inject({ url, remoteAddress: "192.0.2.7" });
  expect(refus.statusCode).toBe(429);
  expect(refus.headers["retry-after"]).toBe("60");
  expect(refus.json()).toMatchObject({ codeMetier: "trop-d-exports" });
  // Another address is not kept waiting.
  expect((await serveur.app.inject({ url, remoteAddress: "192.0.2.8" })).statusCode).toBe(200);
});
