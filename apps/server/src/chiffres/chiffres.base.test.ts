import { createRequire } from "node:module";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMonde, type Monde } from "../../test/create-monde.ts";
import { checkSources } from "./sources/check-sources.ts";
import { runVerificationSources } from "./sources/run-verification-sources.ts";
import { verifySources } from "./sources/verify-sources.ts";

let monde: Monde;
beforeAll(async () => {
  monde = await createMonde();
});

/** Somebody without an account. */
const publique = () => monde.as("admin", monde.cdg, { session: null, organismeDemande: null }).chiffres;
const page = { page: 1, taille: 200 };

describe("la liste, pour tous et sans compte", () => {
  test("au 10 mars 2026, la date d'application de l'annexe III est celle de la première rédaction ; depuis le 27 juillet, la suivante", async () => {
    const ask = async (le?: string) =>
      (
        await publique().list({
          recherche: "annexe iii haut risque date",
          ...(le === undefined ? {} : { le }),
          ...page,
        })
      ).lignes.map(({ value, etat }) => [value, etat]);
    expect(await ask()).toEqual([["2 août 2026", "en-vigueur"]]);
    expect(await ask("2026-07-26")).toEqual([["2 août 2026", "en-vigueur"]]);
    expect(await ask("2026-07-27")).toEqual([["2 décembre 2027", "en-vigueur"]]);
  });

  test("filtres, tri et pages", async () => {
    const prix = await publique().list({ domaine: "prix", tri: "-lecture", page: 1, taille: 5 });
    expect(prix.lignes).toHaveLength(5);
    expect(new Set(prix.lignes.map(({ domaine }) => domaine))).toEqual(new Set(["prix"]));
    const suite = await publique().list({ domaine: "prix", tri: "-lecture", page: 2, taille: 5 });
    expect(suite.total).toBe(prix.total);
    expect(suite.lignes.map(({ id }) => id)).not.toContain(prix.lignes[0]?.id);
    const memoire = await publique().list({ certitude: "from-memory", ...page });
    expect(memoire.lignes.every(({ motifs }) => motifs.includes("de-memoire"))).toBe(true);
    expect((await publique().list({ recherche: "zzz inconnu", ...page })).total).toBe(0);
    const debuts = (
      await publique().list({ etat: "tous", recherche: "taux directeur", tri: "debut", ...page })
    ).lignes;
    expect(debuts.length).toBeGreaterThan(5);
    const jours = debuts.map(({ from }) => from ?? "");
    expect(jours).toEqual(jours.toSorted());
  });

  test("à relire : ce qui est terminé sans suite y est aussi", async () => {
    const { lignes, total } = await publique().list({ aRelire: true, ...page });
    expect(lignes.map(({ etat }) => etat)).toContain("terminee");
    expect(lignes.every(({ motifs }) => motifs.length > 0)).toBe(true);
    const { aRelire, enVigueur, droit } = await publique().getSynthese();
    expect(aRelire).toBe(total);
    expect(enVigueur).toBe((await publique().list({ ...page, taille: 1 })).total);
    expect(droit.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    [{ le: "2026-02-30" }, "aaaa-mm-jj"],
    [{ le: 20260101 }, "aaaa-mm-jj"],
    [{ domaine: "constructor" }, "Domaine inconnu"],
    [{ certitude: "sure" }, "Certitude inconnue"],
    [{ etat: "" }, "État inconnu"],
    [{ aRelire: "oui" }, "À relire"],
    [{ tri: "couleur" }, "Tri"],
    [{ recherche: "x".repeat(201) }, "200 caractères"],
  ])("%j est refusé en français", async (saisie, message) => {
    await expect(publique().list({ ...saisie, ...page } as never)).rejects.toThrow(message);
  });
});

describe("les adresses des sources, sur un serveur de cette machine", () => {
  let serveur: Server;
  let base: string;
  const vues: string[] = [];
  let ensemble = 0;
  let plusEnsemble = 0;
  beforeAll(async () => {
    serveur = createServer((requete, reponse) => {
      vues.push(`${requete.url} ${requete.headers["user-agent"]}`);
      ensemble += 1;
      plusEnsemble = Math.max(plusEnsemble, ensemble);
      setImmediate(() => {
        ensemble -= 1;
        const chemin = requete.url ?? "";
        if (chemin === "/muette") return;
        const statut = Number(/^\/(\d{3})$/.exec(chemin)?.[1] ?? 200);
        if (chemin === "/ailleurs") reponse.setHeader("location", "/200");
        reponse.writeHead(chemin === "/ailleurs" ? 301 : statut).end("x".repeat(100_000));
      });
    });
    await new Promise<void>((resolve) => serveur.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
  });
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        serveur.closeAllConnections();
        serveur.close(() => resolve());
      }),
  );
  // Long for a page that answers, however busy the machine; what never answers is asked with a short one.
  const options = { delaiMs: 60_000, pauseMs: 0 };

  test("ouverte, renvoyée, absente, fermée aux programmes, en panne, muette, morte ; un site, une question à la fois", async () => {
    const chemins = ["/200", "/ailleurs", "/404", "/410", "/403", "/503", "/200"];
    const repondues = await checkSources(
      chemins.map((chemin) => base + chemin),
      options,
    );
    const muettes = await checkSources([`${base}/muette`, "http://127.0.0.1:1/"], {
      ...options,
      delaiMs: 300,
    });
    const reponses = [...repondues, ...muettes];
    expect(reponses.map(({ etat }) => etat)).toEqual([
      "ouverte",
      "ouverte",
      "absente",
      "absente",
      "ouverte",
      "muette",
      "muette",
      "muette",
    ]);
    expect(reponses[1]?.detail).toContain(`${base}/200`);
    expect(reponses[4]?.detail).toContain("403");
    expect(reponses[6]?.detail).toMatch(/^Pas de réponse/);
    expect(plusEnsemble).toBe(1);
    expect(vues[0]).toContain("ia-territoires");
  });

  test("gardées pour l'écran ; demandées de nouveau, elles se corrigent ; plus citées, elles s'oublient", async () => {
    const { owner } = monde.base;
    const lire = () =>
      owner.selectFrom("verification_source").select(["adresse", "etat"]).orderBy("adresse").execute();
    await verifySources(monde.base, new Date("2026-03-01T00:00:00Z"), options, [
      `${base}/404`,
      `${base}/200`,
    ]);
    expect(await lire()).toEqual([
      { adresse: `${base}/200`, etat: "ouverte" },
      { adresse: `${base}/404`, etat: "absente" },
    ]);
    await verifySources(monde.base, new Date("2026-03-08T00:00:00Z"), options, [`${base}/404`]);
    expect(await lire()).toEqual([{ adresse: `${base}/404`, etat: "absente" }]);
    await owner.deleteFrom("verification_source").execute();
  });

  test("la commande : une ligne par adresse en défaut ou renvoyée, un total, 2 quand une page a disparu", async () => {
    const lignes: string[] = [];
    const run = (...chemins: readonly string[]) =>
      runVerificationSources(
        monde.base,
        (texte) => lignes.push(texte),
        options,
        chemins.map((chemin) => base + chemin),
      );
    expect(await run("/200", "/404", "/503", "/ailleurs")).toBe(2);
    expect(lignes.splice(0)).toEqual([
      `${base}/404 : Le site répond 404.\n`,
      `${base}/503 : Le site répond 503 : panne à revoir plus tard.\n`,
      `${base}/ailleurs : Renvoie vers ${base}/200\n`,
      "4 adresses ouvertes, 2 en défaut, 1 à regarder.\n",
    ]);
    expect(await run("/200", "/503")).toBe(0);
    const { scripts } = createRequire(import.meta.url)("../../../../package.json") as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    expect(scripts["sources:verifier"]).toMatch(/apps\/server\/src\/main\.ts sources:verifier$/);
    await monde.base.owner.deleteFrom("verification_source").execute();
  });

  test("arrêtée, elle ne garde rien de partiel", async () => {
    const depart = new AbortController();
    depart.abort();
    expect(await checkSources([`${base}/200`], { ...options, annule: depart.signal })).toEqual([]);
  });

  test("la synthèse nomme les sources en défaut", async () => {
    const adresse = "https://eur-lex.europa.eu/eli/reg/2024/1689/oj";
    const verifiee_le = "2026-03-01T00:00:00.000Z";
    const { owner } = monde.base;
    await owner
      .insertInto("verification_source")
      .values({ adresse, etat: "absente", detail: "Le site répond 404.", verifiee_le })
      .execute();
    try {
      const { sources } = await publique().getSynthese();
      expect(sources.defauts).toEqual([{ adresse, etat: "absente", detail: "Le site répond 404." }]);
      expect(Date.parse(sources.verifieesLe ?? "")).toBe(Date.parse(verifiee_le));
      const { lignes } = await publique().list({ recherche: "notation sociale", ...page });
      expect(lignes[0]?.lien?.etat).toBe("absente");
    } finally {
      await owner.deleteFrom("verification_source").execute();
    }
  });
});
