import { parseDateIso, parseQuantite, parseTaux } from "@ia-territoires/core";
import { calculateCommande } from "@ia-territoires/pricing";
import { isBpuIntact } from "@ia-territoires/pricing/bpu";
import { createBpuIllustratif } from "@ia-territoires/pricing/exemple";
import { explainCommande } from "@ia-territoires/pricing/explications";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestServer, type ServeurEssai } from "../../test/create-test-server.ts";

let serveur: ServeurEssai;
beforeAll(async () => {
  serveur = await createTestServer();
});
afterAll(() => serveur.app.close());

const bpu = createBpuIllustratif();
const ADRESSE = `/api/v1/bordereaux/${bpu.version}`;
const commande = {
  date: parseDateIso("2026-03-02"),
  tva: { lieu: "reunion", formation: "attestation" },
  lignes: [
    { code: "L2-CONS-GOUV-CONF", quantite: parseQuantite("12.5"), remise: { taux: parseTaux("3.33") } },
    { code: "L1-WEB-VOD", quantite: parseQuantite("301") },
    { code: "L3-CTR-NEGO", quantite: parseQuantite("0.3333") },
  ],
} as const;
const price = (payload: object, url = `${ADRESSE}/commande`) =>
  serveur.app.inject({ method: "POST", url, payload });

describe("bordereaux publiés, sans se connecter", () => {
  test("la liste donne la version et l'empreinte ; le bordereau lu est intact", async () => {
    const { lignes: _, ...identite } = bpu;
    expect((await serveur.app.inject({ url: "/api/v1/bordereaux" })).json()).toEqual({
      bordereaux: [identite],
    });
    const lu = (await serveur.app.inject({ url: ADRESSE })).json<typeof bpu>();
    expect(lu).toEqual(bpu);
    expect(isBpuIntact(lu)).toBe(true);
  });

  test("une même commande, au centime, par la bibliothèque, par REST et par l'écran (tRPC)", async () => {
    const attendu = calculateCommande({ bpu, ...commande });
    if (attendu.statut !== "commande") throw new Error(attendu.message);
    const rest = await price(commande);
    expect(rest.statusCode).toBe(200);
    expect(rest.json()).toEqual({ ...attendu, explications: explainCommande(attendu) });
    const saisie = encodeURIComponent(JSON.stringify({ version: bpu.version, commande }));
    const trpc = await serveur.app.inject({ url: `/api/trpc/bordereaux.price?input=${saisie}` });
    expect(trpc.json<{ result: { data: object } }>().result.data).toEqual(rest.json());
    expect(attendu).toMatchObject({ totalHt: "13516.72", totalTva: "867.49", totalTtc: "14384.21" });
  });

  test("un refus du bordereau est une réponse, avec chaque ligne en cause", async () => {
    const reponse = await price({
      ...commande,
      lignes: [
        { code: "L9", quantite: "1" },
        { code: "L1-PROJ", quantite: "0" },
      ],
    });
    expect(reponse.statusCode).toBe(200);
    expect(reponse.json()).toMatchObject({
      statut: "refus",
      code: "lignes-refusees",
      figures: {
        problemes: [
          { rang: 1, code: "code-inconnu" },
          { rang: 2, code: "quantite-nulle" },
        ],
      },
    });
  });

  test.each([
    ["version inconnue", commande, "/api/v1/bordereaux/rien/commande", 404],
    ["corps vide", {}, undefined, 400],
    ["quantité en nombre", { ...commande, lignes: [{ code: "L1-PROJ", quantite: 1.5 }] }, undefined, 400],
    ["1e400", { ...commande, lignes: [{ code: "L1-PROJ", quantite: "1e400" }] }, undefined, 400],
    ["taux deviné", { ...commande, tva: { lieu: "metropole", taux: "33" } }, undefined, 400],
    ["aucune ligne", { ...commande, lignes: [] }, undefined, 400],
    [
      "trop de lignes",
      { ...commande, lignes: Array.from({ length: 1_001 }, () => commande.lignes[0]) },
      undefined,
      400,
    ],
  ])("%s : refusé en français, sous sa forme habituelle", async (_, payload, url, statut) => {
    const reponse = await price(payload, url);
    expect(reponse.statusCode).toBe(statut);
    expect(reponse.json<{ message: string; requestId: string }>()).toMatchObject({
      message: expect.stringMatching(/^(Saisie refusée|Aucun bordereau)/) as unknown,
      requestId: expect.any(String) as unknown,
    });
  });

  test("la description OpenAPI dit ces routes libres : ni session, ni organisme, ni clé", async () => {
    const { paths } = (await serveur.app.inject({ url: "/api/v1/openapi.json" })).json<{
      paths: Record<string, { post?: { parameters?: { name: string }[]; security?: unknown } }>;
    }>();
    const route = paths["/bordereaux/{version}/commande"]?.post;
    expect(route?.parameters?.map(({ name }) => name)).toEqual(["version"]);
    expect(route?.security).toBeUndefined();
  });
});
