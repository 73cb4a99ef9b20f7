import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cle, createDevis, fait } from "../../../test/create-mission.ts";
import { MAINTENANT } from "../../../test/create-monde.ts";
import { createTestServer, type ServeurEssai } from "../../../test/create-test-server.ts";
import { createContexte } from "../../trpc/create-contexte.ts";
import { createCallerFactory } from "../../trpc/procedures.ts";
import { appRouter } from "../../app-router.ts";
import { createAccount } from "../../session/create-account.ts";

let serveur: ServeurEssai;
let horloge = MAINTENANT;
beforeAll(async () => {
  serveur = await createTestServer({ horloge: () => horloge });
});
afterAll(() => serveur.app.close());

/** Somebody who is signed in, and whose agenda is subscribed to a feed. */
async function subscribe(organisme: string) {
  const { cookie, email } = await serveur.signIn("referent-ia", organisme);
  const entetes = new Headers({ cookie, "x-organisme": organisme });
  const appel = createCallerFactory(appRouter)(
    await createContexte(serveur.application, { id: "essai", entetes }),
  );
  fait(await appel.echeances.createFlux(cle()));
  const { adresse = "" } = (await appel.echeances.getFlux()) ?? {};
  return { appel, email, adresse };
}
const get = (adresse: string) => serveur.app.inject({ url: new URL(adresse).pathname });

/** What an agenda program reads there. */
async function read(adresse: string): Promise<readonly InstanceType<typeof ICAL.Event>[]> {
  const { statusCode, body } = await get(adresse);
  expect(statusCode).toBe(200);
  const calendrier = new ICAL.Component(ICAL.parse(body));
  expect(calendrier.getFirstPropertyValue("refresh-interval")?.toString()).toBe("PT1H");
  return calendrier.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
}
const saisie = (quoi: string, heure: string | null = null) => ({
  ...cle(),
  jour: "2026-03-29" as never,
  heure,
  quoi,
  explication: "Parce que ; et aussi, que\nvoilà",
  dossierId: null,
});

test("un agenda suit une échéance : ajoutée, corrigée, faite, annulée, toujours sous le même identifiant", async () => {
  const { appel, adresse } = await subscribe(serveur.monde.cdg);
  const { id } = fait(await appel.echeances.create(saisie("Relancer, puis; relire", "01:30")));
  const voir = async () => (await read(adresse)).find(({ uid }) => uid === `echeance-${id}@ia-territoires`);
  const cree = await voir();
  expect([cree?.summary, cree?.sequence]).toEqual(["Relancer, puis; relire", 0]);
  expect(cree?.description).toBe("Parce que ; et aussi, que\nvoilà");
  const { quoi: _, dossierId: __, ...correction } = saisie("");
  fait(await appel.echeances.update({ ...correction, id, version: 1, quoi: "Relancer" }));
  const corrige = await voir();
  expect([corrige?.summary, corrige?.sequence, corrige?.startDate.toString()]).toEqual([
    "Relancer",
    1,
    "2026-03-29",
  ]);
  fait(await appel.echeances.complete({ ...cle(), id, version: 2 }));
  expect((await voir())?.summary).toBe("Fait : Relancer");
  fait(await appel.echeances.cancel({ ...cle(), id, version: 3 }));
  const annule = await voir();
  expect(annule?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(annule?.sequence).toBe(3);
});

test.each`
  jour            | heure      | debut                     | fin
  ${"2026-03-28"} | ${"23:15"} | ${"2026-03-28T22:15:00Z"} | ${"2026-03-28T23:15:00Z"}
  ${"2026-03-29"} | ${"01:30"} | ${"2026-03-29T00:30:00Z"} | ${"2026-03-29T01:30:00Z"}
  ${"2026-10-25"} | ${"01:30"} | ${"2026-10-24T23:30:00Z"} | ${"2026-10-25T00:30:00Z"}
`(
  "le $jour à $heure est une heure à l'horloge du lieu, changement d'heure compris",
  async ({ jour, heure, debut, fin }) => {
    const { appel, adresse } = await subscribe(serveur.monde.cdg);
    const quoi = `Réunion ${String(jour)}`;
    fait(await appel.echeances.create({ ...saisie(quoi, heure as string), jour: jour as never }));
    const evenement = (await read(adresse)).find(({ summary }) => summary === quoi);
    expect([evenement?.startDate.toString(), evenement?.endDate.toString()]).toEqual([debut, fin]);
  },
);

test("les échéances d'une mission y sont, avec leur raison et leur lien, pour chaque partie et une fois par personne", async () => {
  const { cdg, commune } = serveur.monde;
  const { devisId } = await createDevis(serveur.monde, 1);
  fait(await serveur.monde.referent.devis.send({ ...cle(), devisId }));
  const prestataire = await subscribe(cdg);
  const { auth, base } = serveur.application;
  // Somebody with roles on both sides sees each échéance once.
  await createAccount(auth, base, {
    email: prestataire.email,
    nom: "Camille Essai",
    motDePasse: "sans objet, le compte existe",
    appartenances: [{ organismeId: commune, roles: ["dgs"] }],
  });
  const secretaire = await subscribe(commune);
  for (const { adresse } of [prestataire, secretaire]) {
    const reponses = (await read(adresse)).filter(({ summary }) => summary.startsWith("Répondre au devis"));
    expect(reponses).toHaveLength(1);
    expect(reponses[0]?.description).toMatch(/Sources : Devis n°/);
    expect(reponses[0]?.component.getFirstPropertyValue("url")).toMatch(/^http:\/\/127\.0\.0\.1\/missions\//);
  }
});

test("sans échéance, c'est un agenda vide", async () => {
  const { adresse } = await subscribe(serveur.monde.autreCommune);
  expect(await read(adresse)).toEqual([]);
});

test("ce qui est loin dans le passé ou l'avenir n'y est plus", async () => {
  const { appel, adresse } = await subscribe(serveur.monde.cdg);
  fait(await appel.echeances.create(saisie("De ce printemps")));
  horloge = new Date("2027-03-10T09:00:00Z");
  expect((await read(adresse)).map(({ summary }) => summary)).not.toContain("De ce printemps");
  horloge = MAINTENANT;
});

describe("l'adresse est un secret que l'on peut changer", () => {
  test("l'ancienne ne répond plus après un changement, aucune après une fermeture ; le journal technique ne la dit pas", async () => {
    const { appel, adresse } = await subscribe(serveur.monde.cdg);
    expect((await get(adresse)).statusCode).toBe(200);
    expect((await appel.echeances.getFlux())?.luLe).toBe(MAINTENANT.toISOString());
    fait(await appel.echeances.createFlux(cle()));
    const nouvelle = (await appel.echeances.getFlux())?.adresse ?? "";
    expect(nouvelle).not.toBe(adresse);
    expect([(await get(adresse)).statusCode, (await get(nouvelle)).statusCode]).toEqual([404, 200]);
    fait(await appel.echeances.deleteFlux(cle()));
    expect((await get(nouvelle)).statusCode).toBe(404);
    expect(await appel.echeances.getFlux()).toBeNull();
    expect(serveur.lignes.join("")).not.toContain(new URL(nouvelle).pathname);
  });

  test.each`
    cas                           | change
    ${"une autre signature"}      | ${(a: string) => a.replace(/\.[\w-]{4}/, ".AAAA")}
    ${"l'identifiant d'un autre"} | ${(a: string) => a.replace(/agenda\/[0-9a-f-]{36}/, `agenda/${randomUUID()}`)}
    ${"sans signature"}           | ${(a: string) => a.replace(/\.[\w-]{43}/, "")}
    ${"n'importe quoi"}           | ${() => "http://x/api/agenda/%27%20or%201%3D1.ics"}
  `("$cas : même réponse", async ({ change }) => {
    const { adresse } = await subscribe(serveur.monde.cdg);
    const reponse = await get((change as (a: string) => string)(adresse));
    expect(reponse.statusCode).toBe(404);
    expect(reponse.json()).toMatchObject({ codeMetier: "agenda-inconnu" });
  });

  test("quelqu'un qui n'a plus de rôle ne lit plus rien", async () => {
    const { appel, adresse, email } = await subscribe(serveur.monde.cdg);
    fait(await appel.echeances.create(saisie("Du temps de son rôle")));
    const { base } = serveur.application;
    const { id } = await base.auth
      .selectFrom("user")
      .where("email", "=", email)
      .select("id")
      .executeTakeFirstOrThrow();
    await base.auth.deleteFrom("appartenance").where("utilisateur_id", "=", id).execute();
    expect(await read(adresse)).toEqual([]);
  });
});
